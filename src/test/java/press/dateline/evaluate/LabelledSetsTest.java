package press.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.dateline.evaluate.labels.Half;
import press.dateline.evaluate.labels.LabelledSet;
import press.dateline.evaluate.labels.Task;
import press.dateline.extract.EvidenceTest;
import press.dateline.extract.ExtractorForTests;

class LabelledSetsTest {

    private static final Path WIRE = Path.of("src/test/resources/extract/wire-labels.jsonl");

    private static final Path DESK = Path.of("src/test/resources/evaluate/desk-labels.jsonl");

    private final Evaluation evaluation = new Evaluation(ExtractorForTests.EXTRACTOR);

    @TempDir
    Path folder;

    private static void needCorpora() {
        Assumptions.assumeTrue(
                Files.isDirectory(EvidenceTest.CORPORA),
                "the corpora are not here: only machines that develop Dateline have them");
    }

    /** Floors a little under what is reached; both halves, as sixty articles are few. */
    @Test
    void personsAndOrganisationsOfWireAndPapersAreFound() throws IOException {
        needCorpora();

        EvaluationReport report = evaluation.of(WIRE, Half.ALL);

        assertThat(report.articles()).isEqualTo(60);
        PrecisionRecall persons = report.dateline().get(Task.ACTORS);
        assertThat(persons.precision()).isGreaterThan(0.92);
        assertThat(persons.recall()).isGreaterThan(0.94);
        assertThat(report.dateline().get(Task.ORGANISATIONS).f1()).isGreaterThan(0.84);
    }

    /** Floors a little under what is reached: stories that no rule was made on, labelled before extraction was looked at. */
    @Test
    void whoAndWhereIsRightOnStoriesThatNobodyTunedTo() throws IOException {
        needCorpora();

        EvaluationReport report = evaluation.of(DESK, Half.ALL);

        assertThat(report.articles()).isEqualTo(300);
        PrecisionRecall persons = report.dateline().get(Task.ACTORS);
        assertThat(persons.precision()).isGreaterThan(0.91);
        assertThat(persons.recall()).isGreaterThan(0.94);
        assertThat(report.dateline().get(Task.ORGANISATIONS).f1()).isGreaterThan(0.82);
        assertThat(report.dateline().get(Task.PLACES).precision()).isGreaterThan(0.92);
        assertThat(report.dateline().get(Task.COUNTRIES_MENTIONED).recall()).isGreaterThan(0.97);
    }

    @Test
    void labelsWithoutWordsPointIntoHeadlineAndStartOfTheirStory() throws IOException {
        String headline = "Angela Merkel travels 😀";
        String body = "Merkel met Siemens in Paris, France. Bob Other was not labelled.";
        Files.writeString(
                folder.resolve("articles.jsonl"),
                "{\"uri\":\"one\",\"headline\":\"%s\",\"body_text\":\"%s\"}\n".formatted(headline, body));
        int at = headline.length() + 1;
        Path labels = Files.writeString(
                folder.resolve("some-labels.jsonl"),
                """
                {"digest": "%s", "articles": ".", "labelled": 36, "entities": [\
                {"kind": "person", "at": [[0, 13], [%d, %d]]}, {"kind": "place", "country": "FR", "at": [[%d, %d]]}, \
                {"kind": "either", "at": [[%d, %d]]}, {"kind": "place", "country": "FR", "at": [[%d, %d]]}]}
                """
                        .formatted(
                                LabelledSet.sha256(headline + "\n" + body),
                                at,
                                at + 6,
                                at + 22,
                                at + 27,
                                at + 11,
                                at + 18,
                                at + 29,
                                at + 35));

        EvaluationReport report = evaluation.of(labels, Half.ALL);

        PrecisionRecall one = new PrecisionRecall(1, 1, 1, true);
        assertThat(report.dateline().get(Task.ACTORS)).isEqualTo(one);
        assertThat(report.dateline().get(Task.PLACES)).isEqualTo(one);
        assertThat(report.dateline().get(Task.ORGANISATIONS)).isEqualTo(new PrecisionRecall(0, 0, 0, true));
        assertThat(report.dateline().get(Task.COUNTRIES_MENTIONED).recall()).isEqualTo(1);
        assertThat(report.dateline().get(Task.TOWNS).recall()).isEqualTo(1);
    }

    @Test
    void whatOpinionsDifferOnIsNoFaultToFind() throws IOException {
        Files.writeString(
                folder.resolve("articles.jsonl"),
                "{\"uri\":\"one\",\"body_text\":\"Siemens and Volkswagen said they would work with the World Bank.\"}\n");
        Path labels = Files.writeString(
                folder.resolve("some-labels.jsonl"),
                "{\"uri\":\"one\",\"articles\":\".\",\"actors\":[],\"organisations\":[[\"Siemens\",\"Siemens AG\"]],"
                        + "\"either\":[[\"Volkswagen\"],[\"World Bank\"]]}\n");

        EvaluationReport report = evaluation.of(labels, Half.ALL);

        assertThat(report.dateline().get(Task.ORGANISATIONS)).isEqualTo(new PrecisionRecall(1, 1, 1, true));
    }

    @Test
    void aStoryIsAboutTheCountriesThatItsReadersSayItIsAbout() throws IOException {
        Files.writeString(
                folder.resolve("raw.jsonl"),
                """
                {"title":"France votes","wikiTitle":"France_votes","saliency":[{"entityid":5843419,"score":3.0},{"entityid":11867,"score":1.0}],"document":[{"name":"headline","value":"France votes"},{"name":"body_par_000","value":"France &mdash; and not Germany &mdash; voted."},{"name":"body_par_001","value":"France counted the votes."}]}
                """);

        EvaluationReport report = evaluation.of(folder, Half.ALL);

        assertThat(report.dateline().get(Task.COUNTRIES_ABOUT)).isEqualTo(new PrecisionRecall(1, 1, 1, true));
        assertThat(report.dateline().get(Task.COUNTRIES_MENTIONED).recall()).isEqualTo(1);
    }
}
