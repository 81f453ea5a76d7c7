package press.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import press.dateline.article.Article;
import press.dateline.authority.file.AuthorityFile;
import press.dateline.authority.file.Kind;
import press.dateline.index.ArchiveForTests;
import press.dateline.search.World.Piece;
import press.dateline.search.language.QueryEntities;
import press.dateline.search.state.Facet;

/** The same promises over 4,000 real articles, with all that extraction finds in them. */
class RealPromiseTest extends Promises {

    /** Asked for in stories of any subject. */
    private static final List<String> WORDS = List.of("oil", "government", "election", "trade", "protests", "bank");

    private static final int ARTICLES = 4_000;

    private ArchiveForTests real;

    RealPromiseTest() {
        super(40);
    }

    @Override
    void fill() throws IOException {
        List<Article> articles = new ArrayList<>(Corpus.articles("time1963", ARTICLES));
        articles.addAll(Corpus.articles("wikinews", ARTICLES));
        articles.addAll(Corpus.articles("reuters21578", ARTICLES - articles.size()));
        assertThat(articles).hasSize(ARTICLES);
        real = new ArchiveForTests();
        Corpus.write(real, articles);
        world = new World(pieces(), WORDS, 8);
        AuthorityFile known = AuthorityFile.carried();
        archive = new Archive(
                real.client,
                real.names.article(),
                ArchiveParts.plain((kind, id) -> known.find(kind, id).or(() -> real.authority.find(kind, id)))
                        .mentioning(QueryEntities.of(known)));
    }

    @AfterAll
    void clear() throws IOException {
        if (real != null) {
            real.close();
        }
    }

    /** Read from the index as it stands there, without any of the code that searches. */
    private List<Piece> pieces() throws IOException {
        Map<String, Set<String>> words = new HashMap<>();
        for (String word : WORDS) {
            real.client
                    .search(
                            search -> search.index(real.names.article())
                                    .size(ARTICLES)
                                    .source(source -> source.fetch(false))
                                    .query(query -> query.multiMatch(match -> match.query(word)
                                            .fields("headline", "body")
                                            .operator(Operator.And))),
                            JsonNode.class)
                    .hits()
                    .hits()
                    .forEach(hit -> words.computeIfAbsent(hit.id(), none -> new HashSet<>())
                            .add(word));
        }
        return real
                .client
                .search(
                        search -> search.index(real.names.article())
                                .size(ARTICLES)
                                .source(source ->
                                        source.filter(filter -> filter.excludes("body", "entities", "named"))),
                        JsonNode.class)
                .hits()
                .hits()
                .stream()
                .map(hit -> piece(hit.id(), hit.source(), words.getOrDefault(hit.id(), Set.of())))
                .toList();
    }

    private static Piece piece(String id, JsonNode source, Set<String> words) {
        Map<Facet, Set<String>> named = new EnumMap<>(Facet.class);
        Map<Facet, Set<String>> about = new EnumMap<>(Facet.class);
        for (Kind kind : Kind.values()) {
            named.put(Facet.of(kind), texts(source.path(kind.word())));
            about.put(Facet.of(kind), texts(source.path("about").path(kind.word())));
        }
        Set<String> from =
                source.hasNonNull("source") ? Set.of(source.path("source").asText()) : Set.of();
        named.put(Facet.SOURCE, from);
        about.put(Facet.SOURCE, from);
        return new Piece(
                id,
                source.path("story").asText(),
                words,
                named,
                about,
                moment(source, "published"),
                moment(source, "received").orElseThrow(),
                moment(source, "superseded"));
    }

    private static Optional<Instant> moment(JsonNode source, String field) {
        return source.hasNonNull(field)
                ? Optional.of(Instant.parse(source.path(field).asText()))
                : Optional.empty();
    }

    private static Set<String> texts(JsonNode values) {
        Set<String> texts = new HashSet<>();
        values.forEach(value -> texts.add(value.asText()));
        return texts;
    }
}
