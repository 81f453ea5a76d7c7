package press.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.dateline.evaluate.labels.Half;
import press.dateline.evaluate.labels.Task;
import press.dateline.extract.ExtractorForTests;

class EvaluationTest {

    private final Evaluation evaluation = new Evaluation(ExtractorForTests.EXTRACTOR);

    @TempDir
    Path folder;

    /** Floors a little under what is reached: they say when a change has broken something. */
    @Test
    void theSampleArchiveIsReadWell() throws IOException {
        EvaluationReport report = evaluation.of(Path.of("src/test/resources/sample-archive/expected.jsonl"), Half.ALL);

        assertThat(report.articles()).isEqualTo(72);
        PrecisionRecall mentioned = report.dateline().get(Task.COUNTRIES_MENTIONED);
        assertThat(mentioned.recall()).isGreaterThan(0.97);
        assertThat(mentioned.precision()).isGreaterThan(0.97);
        assertThat(report.dateline().get(Task.COUNTRIES_ABOUT).f1()).isGreaterThan(0.80);
        PrecisionRecall actors = report.dateline().get(Task.ACTORS);
        assertThat(actors.recall()).isGreaterThan(0.94);
        assertThat(actors.precision()).isGreaterThan(0.94);
        assertThat(report.dateline().get(Task.ORGANISATIONS).f1()).isGreaterThan(0.75);
        assertThat(report.dateline().get(Task.PLACES).f1()).isGreaterThan(0.80);
        report.bare()
                .forEach((task, score) -> assertThat(report.dateline().get(task).f1())
                        .as(task.words())
                        .isGreaterThan(score.f1()));
    }

    @Test
    void tokensAndTagsAreScoredByArticle() throws IOException {
        Files.writeString(
                folder.resolve("sentences.jsonl"),
                """
                {"file":"a","tokens":["Angela","Merkel","met","François","Hollande","in","Paris","."],"tags":["B-Person","I-Person","O","B-Person","I-Person","O","B-Location","O"]}
                {"file":"a","tokens":["Merkel","said","France","and","Siemens","AG","agreed","."],"tags":["B-Person","O","B-Location","O","B-Organization","I-Organization","O","O"]}
                """);

        EvaluationReport report = evaluation.of(folder, Half.ALL);

        assertThat(report.articles()).isEqualTo(1);
        assertThat(report.dateline().get(Task.ACTORS)).isEqualTo(new PrecisionRecall(2, 2, 2, true));
        assertThat(report.dateline().get(Task.ORGANISATIONS).recall()).isEqualTo(1);
        assertThat(report.dateline().get(Task.COUNTRIES_MENTIONED).complete()).isFalse();
    }

    @Test
    void faultsAreNamedWithTheirArticle() throws IOException {
        Files.writeString(
                folder.resolve("articles.jsonl"), "{\"uri\":\"one\",\"body_text\":\"Ghana won, and Ghana sang.\"}\n");
        Files.writeString(
                folder.resolve("gold.jsonl"), "{\"uri\":\"one\",\"countries\":[\"SU\"],\"people\":[\"reagan\"]}\n");

        EvaluationReport report = evaluation.of(folder, Half.ALL);

        assertThat(report.worst())
                .contains(
                        new NameFault(Task.COUNTRIES_ABOUT, "gh", false, 1, "one"),
                        new NameFault(Task.COUNTRIES_ABOUT, "ru", true, 1, "one"),
                        new NameFault(Task.ACTORS, "reagan", true, 1, "one"));
        assertThat(evaluation.of(folder, Half.CHECK).articles()).isZero();
    }

    @Test
    void aFolderWithoutLabelsIsRefusedInWords() {
        assertThatThrownBy(() -> evaluation.of(folder, Half.ALL))
                .isInstanceOf(FileNotFoundException.class)
                .hasMessageContaining("sentences.jsonl");
    }
}
