package press.dateline.evaluate.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.dateline.article.Article;
import press.dateline.article.Provenance;
import press.dateline.authority.file.Person;
import press.dateline.evaluate.labels.Half;
import press.dateline.evaluate.labels.LabelledSet;
import press.dateline.extract.Extractor;
import press.dateline.extract.people.Lesson;

/**
 * Surnames that stand alone and whom they mean: in stories that name a bearer in full, who is then hidden from the signs,
 * and by labels of our own in stories that do not.
 */
public final class BareNameExamples {

    /** Every so many-th story is read once more as if it had no date, which much copy has not. */
    private static final int UNDATED = 4;

    private static final int DIGEST = 16;

    private final Extractor extractor;

    /** By digest of the story's uri, then by where the surname stands. */
    private final Map<String, Map<Integer, String>> labels = new HashMap<>();

    private final List<BareNameExample> examples = new ArrayList<>();
    private int stories;

    public BareNameExamples(Extractor extractor) {
        this.extractor = extractor;
    }

    /**
     * Reads labels of our own: lines of the digest of the story's uri, where the surname stands in headline, blank line and
     * body, and the id of who is meant or a dash for nobody known.
     */
    public void labels(Path file) throws IOException {
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] fields = line.split("\t");
                if (fields.length != 3 || !fields[1].matches("\\d+")) {
                    throw new IllegalArgumentException(file + ", line " + number
                            + ": expected the digest of a uri, a number and an id or a dash, with tabs between");
                }
                labels.computeIfAbsent(fields[0], unused -> new HashMap<>()).put(Integer.valueOf(fields[1]), fields[2]);
            }
        }
    }

    /** Takes in the stories of {@code file}, every second one or all. */
    public void read(Path file, Half half) throws IOException {
        int[] number = {0};
        LabelledSet.lines(Files.isDirectory(file) ? LabelledSet.articles(file) : file, item -> {
            if (half.has(number[0]++)) {
                learn(LabelledSet.article(item));
            }
        });
    }

    private void learn(Article article) {
        Map<Integer, String> own = labels.getOrDefault(digest(article.uri()), Map.of());
        extractor.lessons(article).forEach(lesson -> learn(lesson, own));
        if (stories++ % UNDATED == 0 && article.published() != null) {
            extractor.lessons(undated(article)).forEach(lesson -> learn(lesson, own));
        }
    }

    private static Article undated(Article article) {
        return new Article(
                article.uri(),
                article.headline(),
                new Provenance(article.byline(), article.source(), article.dateline(), article.url()),
                null,
                article.body(),
                article.subjects());
    }

    private void learn(Lesson lesson, Map<Integer, String> own) {
        Optional<String> label = lesson.at().stream()
                .map(own::get)
                .filter(meant -> meant != null)
                .findFirst();
        if (!lesson.candidates().isEmpty() && (label.isPresent() || !lesson.alone())) {
            examples.add(new BareNameExample(
                    List.copyOf(lesson.candidates().values()),
                    index(lesson, label.or(lesson::meant).orElse("-")),
                    label.isPresent()));
        }
    }

    private static int index(Lesson lesson, String meant) {
        int index = 0;
        for (Person person : lesson.candidates().keySet()) {
            if (person.entity().id().equals(meant)) {
                return index;
            }
            index++;
        }
        return -1;
    }

    /** Whether there is nothing to learn from. */
    public boolean isEmpty() {
        return examples.isEmpty();
    }

    List<BareNameExample> examples() {
        return examples;
    }

    int stories() {
        return stories;
    }

    long own() {
        return examples.stream().filter(BareNameExample::own).count();
    }

    /** What stands for {@code uri} in the labels: texts and their addresses belong to others. */
    static String digest(String uri) {
        return LabelledSet.sha256(uri).substring(0, DIGEST);
    }
}
