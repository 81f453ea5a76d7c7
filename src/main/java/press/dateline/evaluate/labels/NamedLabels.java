package press.dateline.evaluate.labels;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.dateline.article.Article;

/**
 * Labels that hold names only, of articles that lie elsewhere: {@code uri}, {@code articles} (the folder they are in,
 * seen from the labels), {@code actors} and {@code organisations} with all their spellings, and {@code either}, names
 * that opinions differ on: to find them is no fault, nor is to miss them. Labelled is the start of each article.
 */
final class NamedLabels {

    /** So many words of an article are labelled, and then up to the end of the sentence. */
    private static final int WORDS = 250;

    private static final int LONGEST_REST = 600;

    static final String URI = "uri";

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern END = Pattern.compile("[.!?][\"”’)]*(?=\\s)");

    private NamedLabels() {}

    static boolean isNamed(Path path) {
        return String.valueOf(path.getFileName()).endsWith("-labels.jsonl");
    }

    static Labelled labelled(Article article, JsonNode line) {
        return new Labelled(LabelledSet.shortened(article, start(article.body())), expected(line), true);
    }

    private static Map<Task, ExpectedNames> expected(JsonNode line) {
        Map<Task, ExpectedNames> expected = new EnumMap<>(Task.class);
        List<LabelledName> either = names(line.path("either"));
        expected.put(Task.ACTORS, new ExpectedNames(names(line.path("actors")), true, either));
        expected.put(Task.ORGANISATIONS, new ExpectedNames(names(line.path("organisations")), true, either));
        return expected;
    }

    private static List<LabelledName> names(JsonNode entities) {
        List<LabelledName> names = new ArrayList<>();
        entities.forEach(spellings -> {
            List<String> all = new ArrayList<>();
            spellings.forEach(spelling -> all.add(spelling.asText()));
            names.add(LabelledName.of(all.get(0), all));
        });
        return names;
    }

    /** Up to where it is labelled. */
    private static int start(String body) {
        Matcher word = WORD.matcher(body);
        for (int i = 0; i < WORDS; i++) {
            if (!word.find()) {
                return body.length();
            }
        }
        Matcher end = END.matcher(body);
        boolean near = end.find(word.end() - 1) && end.end() - word.end() < LONGEST_REST;
        return near ? end.end() : word.end();
    }
}
