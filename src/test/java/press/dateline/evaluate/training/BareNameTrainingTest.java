package press.dateline.evaluate.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.dateline.evaluate.labels.Half;
import press.dateline.evaluate.labels.LabelledSet;
import press.dateline.extract.ExtractorForTests;

class BareNameTrainingTest {

    private static final Path LABELS = Path.of("src/main/training/bare-names.tsv");
    private static final Path STORIES = Path.of("src/main/training/stories.jsonl");

    @TempDir
    Path folder;

    private static BareNameExamples own() throws IOException {
        BareNameExamples examples = new BareNameExamples(ExtractorForTests.EXTRACTOR);
        examples.labels(LABELS);
        examples.read(STORIES, Half.ALL);
        return examples;
    }

    @Test
    void theLabelsOfOurOwnStoriesStillStandAtASurname() throws IOException {
        Set<String> stories = new HashSet<>();
        LabelledSet.lines(
                STORIES,
                line -> stories.add(BareNameExamples.digest(line.path("uri").asText())));
        long labels = Files.readAllLines(LABELS).stream()
                .filter(line -> stories.contains(line.split("\t")[0]))
                .count();

        // A quarter of the stories is read once more without its date.
        assertThat(own().own()).isGreaterThanOrEqualTo(labels * 9 / 10).isGreaterThan(60);
    }

    @Test
    void theSameStoriesGiveTheSameWeights() throws IOException {
        assertThat(new BareNameTraining(own()).fit()).isEqualTo(new BareNameTraining(own()).fit());
    }

    @Test
    void anotherRoleBehindASurnameIsLearnedToSpeakAgainstSomebodyKnown() throws IOException {
        Map<String, Double> weights = new BareNameTraining(own()).fit();

        assertThat(weights.get("another role behind it")).isNegative();
        assertThat(weights.get("country in the story")).isGreaterThan(weights.get("only other countries in the story"));
    }

    @Test
    void theWeightsSayWhatTheyWereMadeFrom() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        new BareNameTraining(own()).write(new PrintStream(bytes, true, StandardCharsets.UTF_8));

        assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
                .first()
                .asString()
                .startsWith("# What speaks for somebody known")
                .contains("labels of our own");
    }

    @Test
    void aLabelThatCannotBeReadIsNamedByFileAndLine() throws IOException {
        Path labels =
                Files.writeString(folder.resolve("labels.tsv"), "# fine\n0011223344556677\t12\tjoe-biden\nbiden\n");

        assertThatThrownBy(() -> new BareNameExamples(ExtractorForTests.EXTRACTOR).labels(labels))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("labels.tsv, line 3");
    }

    @Test
    void noLabelHoldsAnAddressOrAName() throws IOException {
        assertThat(Files.readAllLines(LABELS))
                .filteredOn(line -> !line.startsWith("#"))
                .allMatch(line -> line.matches("[0-9a-f]{16}\t\\d+\t(?:-|[a-z0-9-]+)"));
    }
}
