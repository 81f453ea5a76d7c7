package press.dateline.search.state;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds parameters that were surely meant to be others; those of trackers and mail programs are nobody's business. */
final class ParameterSuggestion {

    private static final List<String> KNOWN = known();

    private ParameterSuggestion() {}

    static List<Note> among(Collection<String> names) {
        List<Note> problems = new ArrayList<>();
        for (String name : names) {
            meant(name)
                    .map(meant -> Note.of(NoteKind.NO_PARAMETER, TypedText.line(name), meant))
                    .ifPresent(problems::add);
        }
        return problems;
    }

    private static Optional<String> meant(String name) {
        if (KNOWN.contains(name) || name.length() > 20) {
            return Optional.empty();
        }
        String lower = name.toLowerCase(Locale.ROOT);
        return Stream.concat(plural(lower).stream(), KNOWN.stream().filter(known -> close(known, lower)))
                .findFirst();
    }

    private static Optional<String> plural(String name) {
        return Stream.of(Facet.values())
                .filter(facet -> facet.plural().equals(name) && facet.combines())
                .map(Facet::word)
                .findFirst();
    }

    /** Short names are close to everything. */
    private static boolean close(String known, String name) {
        return known.equals(name) || (known.length() >= 5 && atMostOneEdit(known, name));
    }

    private static boolean atMostOneEdit(String a, String b) {
        if (a.length() < b.length()) {
            return atMostOneEdit(b, a);
        }
        int same = 0;
        while (same < b.length() && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        String rest = a.substring(Math.min(same + 1, a.length()));
        return rest.equals(b.substring(a.length() == b.length() ? Math.min(same + 1, b.length()) : same));
    }

    private static List<String> known() {
        List<String> known = new ArrayList<>(
                List.of("q", "match", "about", "meaning", "from", "to", "story", "sort", "page", "size", "asof"));
        for (Facet facet : Facet.values()) {
            if (facet.combines()) {
                known.addAll(List.of(facet.word(), facet.word() + ".op", facet.word() + ".not"));
            }
        }
        return known;
    }
}
