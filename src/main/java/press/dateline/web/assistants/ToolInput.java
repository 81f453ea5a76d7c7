package press.dateline.web.assistants;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import press.dateline.search.state.Facet;
import press.dateline.search.state.Links;
import press.dateline.search.state.Note;
import press.dateline.search.state.NoteKind;
import press.dateline.search.state.ParsedLink;
import press.dateline.search.state.QueryString;
import press.dateline.search.state.TypedText;

/** What an assistant says to a tool, read as a link is read: what is not understood is left out and told. */
final class ToolInput {

    /** As long as the longest address that is taken. */
    private static final int LONGEST = 65_536;

    private static final int LONGEST_NAME = 60;
    private static final int MOST_PROBLEMS = 10;

    private final Map<String, Object> arguments;
    private final List<Note> problems;

    /** Those of {@code said} that are {@code known}; the others are told of. */
    ToolInput(Map<String, Object> said, Set<String> known) {
        arguments = new LinkedHashMap<>(said);
        arguments.keySet().retainAll(known);
        problems = said.keySet().stream()
                .filter(name -> !known.contains(name))
                .map(name -> Note.of(NoteKind.NO_ARGUMENT, TypedText.cut(TypedText.line(name), LONGEST_NAME)))
                .limit(MOST_PROBLEMS)
                .toList();
    }

    /** What was left out; of a search there may be more. */
    List<String> problems() {
        return Note.texts(problems);
    }

    /** The search that the arguments and, before them, a link ask for; throws {@link ToolTrouble} for one too long to be one. */
    ParsedLink search() {
        Map<String, List<String>> parameters = new LinkedHashMap<>(QueryString.parse(query(text("link"))));
        for (String name : List.of("q", "from", "to", "sort", "page", "size")) {
            put(parameters, name, values(name));
        }
        for (Facet facet : Facet.values()) {
            put(parameters, facet.word(), values(facet.word()));
        }
        if (arguments.get("about") instanceof Boolean about) {
            put(parameters, "about", List.of(about ? "1" : "0"));
        }
        int length = parameters.values().stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .sum();
        if (length > LONGEST) {
            throw new ToolTrouble("This search is too long: it has more than 64 thousand letters. Ask with fewer words"
                    + " or filters.");
        }
        ParsedLink asked = Links.parse(parameters);
        return new ParsedLink(
                asked.query(),
                Stream.concat(problems.stream(), asked.notes().stream()).toList());
    }

    private static void put(Map<String, List<String>> parameters, String name, List<String> values) {
        if (!values.isEmpty()) {
            parameters.put(name, values);
        }
    }

    /** What stands behind the question mark of a link, or is nothing else. */
    private static String query(String link) {
        String whole = link.replaceFirst("#.*", "");
        int mark = whole.indexOf('?');
        return mark >= 0 ? whole.substring(mark + 1) : whole.contains("=") ? whole : "";
    }

    /** One text, empty where none was said. */
    String text(String name) {
        return values(name).stream().findFirst().orElse("");
    }

    /** A whole number within bounds, or what is usual where none was said. */
    int number(String name, int least, int most, int usual) {
        String said = text(name);
        if (said.isBlank()) {
            return usual;
        }
        Optional<Integer> read =
                said.strip().matches("-?\\d{1,9}") ? Optional.of(Integer.valueOf(said.strip())) : Optional.empty();
        return read.filter(number -> number >= least && number <= most)
                .orElseThrow(() ->
                        new ToolTrouble("“%s” has to be a whole number from %,d to %,d.".formatted(name, least, most)));
    }

    private List<String> values(String name) {
        Object said = arguments.get(name);
        List<String> values = new ArrayList<>();
        if (said instanceof Iterable<?> several) {
            several.forEach(each -> values.add(String.valueOf(each)));
        } else if (said != null) {
            values.add(String.valueOf(said));
        }
        values.removeIf(String::isBlank);
        return values;
    }
}
