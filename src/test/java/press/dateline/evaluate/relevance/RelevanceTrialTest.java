package press.dateline.evaluate.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.dateline.Rows;
import press.dateline.engine.EngineForTests;
import press.dateline.evaluate.labels.LabelledSet;
import press.dateline.extract.ExtractorForTests;
import press.dateline.ingest.Progress;
import press.dateline.meaning.SentenceModel;

class RelevanceTrialTest {

    private static final Path TIME = Path.of("../shared/corpora/time1963");

    private static final Path SAMPLE = Path.of("src/main/resources/sample-archive/dispatches.jsonl");

    private final ElasticsearchClient client = EngineForTests.client();

    /** The questions of TIME 1963, of which the answers are known; no setting may be tuned to one of them. */
    @Test
    void ranksTheStoriesOfTimeBetterThanPlainBm25() throws IOException {
        assumeTrue(Files.isDirectory(TIME), "the corpus time1963 is not on this machine");
        try (RelevanceTrial trial = new RelevanceTrial(client, ExtractorForTests.EXTRACTOR, Clock.systemUTC())) {
            trial.read(TIME.resolve("articles.jsonl.gz"), Progress.none());
            List<RankingRow> rows = trial.words(Relevance.read(TIME));
            Map<String, RankingScore> scores =
                    rows.stream().collect(Collectors.toMap(RankingRow::ranking, RankingRow::score));
            String said = rows.toString();
            assertThat(scores.get("plain BM25").questions()).isEqualTo(40);
            assertThat(scores.get("any word").precision())
                    .as(said)
                    .isGreaterThan(0.70)
                    .isGreaterThan(scores.get("plain BM25").precision() + 0.03);
            assertThat(scores.get("as typed").precision()).as(said).isGreaterThan(0.69);
            // What may not change as the archive grows costs next to nothing.
            assertThat(scores.get("pinned").precision())
                    .as(said)
                    .isGreaterThan(0.66)
                    .isGreaterThan(0.95 * scores.get("as typed").precision());
        }
    }

    /** The same on copy of our own, for whoever has no other; {@code RankingTest} says what has to come first there. */
    @Test
    void ranksTheStoriesOfTheSampleArchiveNoWorseThanPlainBm25(@TempDir Path folder) throws IOException {
        Map<String, String> headlines = new HashMap<>();
        LabelledSet.lines(
                SAMPLE,
                line -> headlines.put(
                        line.path("uri").asText(),
                        line.path("headline").asText().toLowerCase(Locale.ROOT)));
        ObjectMapper json = new ObjectMapper();
        List<String> questions = new ArrayList<>();
        for (List<String> row : Rows.of("/relevance/sample.tsv").toList()) {
            List<String> relevant = answers(row.get(2), headlines);
            if (!relevant.isEmpty()) {
                questions.add(json.writeValueAsString(
                        Map.of("query", questions.size(), "text", row.get(0), "relevant", relevant)));
            }
        }
        Files.write(folder.resolve("queries.jsonl"), questions);
        try (RelevanceTrial trial = new RelevanceTrial(client, ExtractorForTests.EXTRACTOR, Clock.systemUTC())) {
            trial.read(SAMPLE, Progress.none());
            List<RankingRow> rows = trial.words(Relevance.read(folder));
            Map<String, RankingScore> scores =
                    rows.stream().collect(Collectors.toMap(RankingRow::ranking, RankingRow::score));
            String said = rows.toString();
            assertThat(scores.get("plain BM25").questions()).as(said).isGreaterThan(60);
            assertThat(scores.get("as typed").precision())
                    .as(said)
                    .isGreaterThan(0.9)
                    .isGreaterThan(scores.get("plain BM25").precision());
        }
    }

    /** The stories in whose headlines one of these groups of words stands. */
    private static List<String> answers(String groups, Map<String, String> headlines) {
        return headlines.entrySet().stream()
                .filter(story -> Arrays.stream(groups.split(";"))
                        .anyMatch(
                                group -> Arrays.stream(group.strip().split(" ")).allMatch(story.getValue()::contains)))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Test
    void meaningFindsAnswersThatShareNoWordWithTheQuestionAndNothingIsLeftBehind(@TempDir Path folder)
            throws IOException {
        Path articles = Files.writeString(
                folder.resolve("articles.jsonl"),
                """
                {"uri": "fuel", "body_text": "Drivers queued for hours as petrol ran out at the pumps of the capital."}
                {"uri": "opera", "body_text": "The tenor sang two arias and the orchestra stood for the applause."}
                {"uri": "quake", "body_text": "Houses collapsed in the valley when the earth shook before dawn."}
                """);
        Files.writeString(
                folder.resolve("queries.jsonl"),
                """
                {"query": 1, "text": "gasoline shortages", "relevant": ["fuel"]}
                {"query": 2, "text": "musicians performing", "relevant": ["opera"]}
                {"query": 3, "text": "nobody knows"}
                """);
        assertThat(Relevance.isIn(folder)).isTrue();
        List<JudgedQuestion> questions = Relevance.read(folder);
        try (RelevanceTrial trial = new RelevanceTrial(client, ExtractorForTests.EXTRACTOR, Clock.systemUTC())) {
            assertThat(trial.read(articles, Progress.none()).fresh()).isEqualTo(3);
            assertThat(trial.words(questions)).extracting(precision()).containsOnly(0.0);
            SentenceModel model = new SentenceModel();
            trial.workOut(model);
            assertThat(trial.meaning(model, questions)).extracting(precision()).containsOnly(1.0);
        }
        assertThat(client.indices()
                        .get(get -> get.index("trial-*").allowNoIndices(true))
                        .result())
                .isEmpty();
    }

    @Test
    void whatAKilledTrialLeftIsTakenAwayByOneOfALaterDay() throws IOException {
        RelevanceTrial killed = new RelevanceTrial(client, ExtractorForTests.EXTRACTOR, Clock.systemUTC());
        Clock later = Clock.offset(Clock.systemUTC(), Duration.ofDays(2));
        new RelevanceTrial(client, ExtractorForTests.EXTRACTOR, later).close();
        assertThat(client.indices()
                        .get(get -> get.index("trial-*").allowNoIndices(true))
                        .result())
                .isEmpty();
        killed.close();
    }

    private static Function<RankingRow, Double> precision() {
        return row -> row.score().precision();
    }
}
