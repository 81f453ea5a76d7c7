package press.dateline.evaluate.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.dateline.engine.EngineForTests;
import press.dateline.extract.ExtractorForTests;
import press.dateline.ingest.Progress;
import press.dateline.meaning.SentenceModel;

class RelevanceTrialTest {

    private static final Path TIME = Path.of("../shared/corpora/time1963");

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
            // What may not change as the archive grows costs something.
            assertThat(scores.get("pinned").precision()).as(said).isGreaterThan(0.55);
        }
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
