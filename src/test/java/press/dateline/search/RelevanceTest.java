package press.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.analysis.TokenFilter;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import press.dateline.article.Article;
import press.dateline.authority.AuthorityFile;
import press.dateline.index.ArchiveForTests;
import press.dateline.search.Relevance.Judged;
import press.dateline.search.Relevance.Score;

/** The questions of TIME 1963, of which the answers are known; no setting may be tuned to one of them. */
class RelevanceTest {

    @Test
    void worksOutTheUsualMeasures() {
        Map<String, List<String>> rankings = Map.of("one", List.of("x", "a", "b"), "two", List.of());
        Score score = Relevance.of(
                rankings::get, List.of(new Judged("one", Set.of("a", "b")), new Judged("two", Set.of("a"))));
        assertThat(score.questions()).isEqualTo(2);
        assertThat(score.precision()).isEqualTo((1 / 2.0 + 2 / 3.0) / 2 / 2, within(1e-9));
        assertThat(score.success5()).isEqualTo(0.5);
        assertThat(score.ndcg10()).isEqualTo(0.6934264 / 2, within(1e-6));
    }

    @Test
    void ranksTheStoriesOfTimeBetterThanPlainBm25() throws IOException {
        Path folder = Corpus.folder("time1963");
        try (ArchiveForTests time = new ArchiveForTests()) {
            List<Article> articles = Corpus.articles("time1963", 1_000);
            String bm25 = time.names.prefix() + "bm25";
            fillPlain(time, bm25, articles);
            Corpus.write(time, articles);
            Archive archive = new Archive(
                    time.client,
                    time.names.article(),
                    (kind, id) -> Optional.empty(),
                    Mentioned.of(AuthorityFile.carried()));
            List<Judged> questions = Relevance.read(folder);
            Score plain = Relevance.of(text -> plain(time, bm25, text), questions);
            Score any = Relevance.of(archive, Op.ANY, questions);
            Score typed = Relevance.of(archive, Op.ALL, questions);
            Score pinned = Relevance.of(
                    text -> {
                        List<String> uris = new ArrayList<>();
                        archive.each(
                                SearchQuery.of(text)
                                        .withMatch(Op.ANY)
                                        .asOf(Instant.now().plusSeconds(60)),
                                hit -> uris.add(hit.uri()));
                        return uris;
                    },
                    questions);
            String scores =
                    "plain BM25 %s%nany word   %s%nas typed   %s%npinned     %s".formatted(plain, any, typed, pinned);
            assertThat(plain.questions()).isEqualTo(40);
            assertThat(any.precision()).as(scores).isGreaterThan(0.70).isGreaterThan(plain.precision() + 0.03);
            assertThat(typed.precision()).as(scores).isGreaterThan(0.69);
            // What may not change as the archive grows costs something.
            assertThat(pinned.precision()).as(scores).isGreaterThan(0.55);
        }
    }

    /** The same bodies, stemmed alike, in an index that ranks by BM25 as the engine has it. */
    private static void fillPlain(ArchiveForTests time, String index, List<Article> articles) throws IOException {
        time.client.indices().create(create -> create.index(index)
                .settings(settings -> settings.analysis(analysis -> analysis.filter("stem", stemmer("english"))
                        .filter("possessive", stemmer("possessive_english"))
                        .analyzer(
                                "stemmed",
                                analyzer -> analyzer.custom(stemmed ->
                                        stemmed.tokenizer("standard").filter("possessive", "lowercase", "stem")))))
                .mappings(mapping -> mapping.properties("uri", uri -> uri.keyword(keyword -> keyword))
                        .properties("body", body -> body.text(text -> text.analyzer("stemmed")))));
        time.client.bulk(bulk -> {
            articles.forEach(article -> bulk.operations(operation -> operation.index(
                    document -> document.index(index).document(Map.of("uri", article.uri(), "body", article.body())))));
            return bulk.refresh(Refresh.True);
        });
    }

    private static TokenFilter stemmer(String language) {
        return TokenFilter.of(filter -> filter.definition(stem -> stem.stemmer(of -> of.language(language))));
    }

    private static List<String> plain(ArchiveForTests time, String index, String text) {
        try {
            return time
                    .client
                    .search(
                            search -> search.index(index)
                                    .size(1_000)
                                    .query(query -> query.match(
                                            match -> match.field("body").query(text))),
                            JsonNode.class)
                    .hits()
                    .hits()
                    .stream()
                    .map(hit -> hit.source().path("uri").asText())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
