package press.dateline.evaluate.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import press.dateline.article.Article;
import press.dateline.article.Provenance;
import press.dateline.authority.file.AuthorityFile;
import press.dateline.evaluate.labels.LabelledSet;
import press.dateline.extract.findings.Extraction;
import press.dateline.index.ArchiveForTests;
import press.dateline.index.write.Extracted;
import press.dateline.search.Archive;
import press.dateline.search.ArchiveParts;
import press.dateline.search.language.QueryEntities;

/** Questions of news quizzes in whole sentences, each answered by one story of thousands, by their words alone. */
class QuizRankingTest {

    private static final Path QUIZ = Path.of("../shared/corpora/newspool2022");

    private static final Extraction NOBODY = new Extraction(List.of(), List.of(), List.of(), List.of());

    private static final int BATCH = 500;

    /** Floors are what was measured once, less what a tie more or less makes. */
    @Test
    void asTypedFindsTheStoryThatAnswersAsWellAsAnyWordAndPlainBm25() throws IOException {
        assumeTrue(Files.isDirectory(QUIZ), "the corpus newspool2022 is not on this machine");
        try (ArchiveForTests stored = new ArchiveForTests()) {
            fill(stored);
            Map<String, RankingScore> scores = scores(stored);
            String said = scores.toString();
            RankingScore typed = scores.get("as typed");
            assertThat(typed.questions()).isEqualTo(100);
            assertThat(typed.mrr10())
                    .as(said)
                    .isGreaterThan(0.67)
                    .isGreaterThan(scores.get("any word").mrr10() - 0.01)
                    .isGreaterThan(scores.get("plain BM25").mrr10() - 0.01);
            assertThat(typed.success1()).as(said).isGreaterThan(0.57);
            assertThat(typed.success5()).as(said).isGreaterThan(0.79);
            assertThat(typed.success10()).as(said).isGreaterThan(0.88);
            assertThat(scores.get("pinned").mrr10())
                    .as(said)
                    .isGreaterThan(0.67)
                    .isGreaterThan(0.95 * typed.mrr10());
        }
    }

    private static Map<String, RankingScore> scores(ArchiveForTests stored) throws IOException {
        Archive archive = new Archive(
                stored.client,
                stored.names.article(),
                ArchiveParts.plain((kind, id) -> Optional.empty())
                        .mentioning(QueryEntities.of(AuthorityFile.carried())));
        Instant afterwards = Clock.systemUTC().instant().plus(Duration.ofMinutes(1));
        StoredRelevance relevance = new StoredRelevance(stored.client, archive, stored.names.prefix());
        relevance.prepare(afterwards);
        List<RankingRow> rows = relevance.words(Relevance.read(QUIZ), afterwards);
        relevance.forget();
        return rows.stream().collect(Collectors.toMap(RankingRow::ranking, RankingRow::score));
    }

    private static void fill(ArchiveForTests stored) throws IOException {
        List<Extracted> batch = new ArrayList<>();
        LabelledSet.lines(QUIZ.resolve("articles.jsonl.gz"), line -> {
            batch.add(new Extracted(article(line), NOBODY));
            if (batch.size() == BATCH) {
                stored.writer.write(batch);
                batch.clear();
            }
        });
        stored.writer.write(batch);
        stored.writer.refresh();
    }

    private static Article article(JsonNode line) {
        Function<String, String> text = field -> line.path(field).asText("");
        return new Article(
                text.apply("uri"),
                text.apply("headline"),
                new Provenance(text.apply("byline"), text.apply("source"), "", ""),
                line.hasNonNull("versioncreated") ? Instant.parse(text.apply("versioncreated")) : null,
                text.apply("body_text"),
                List.of());
    }
}
