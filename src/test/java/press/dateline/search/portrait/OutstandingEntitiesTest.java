package press.dateline.search.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.SignificantStringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import press.dateline.authority.corrections.Corrected;
import press.dateline.authority.file.EntityKey;
import press.dateline.authority.file.Kind;
import press.dateline.engine.EngineForTests;
import press.dateline.index.schema.Aggregates;
import press.dateline.search.Documents;

/** Weighing the frequent ones first gives the same as weighing all. */
class OutstandingEntitiesTest {

    private static final String INDEX = EngineForTests.randomName();
    private static final Query LIVE = Query.of(q -> q.matchAll(all -> all));
    private static final int ARTICLES = 900;

    private static ElasticsearchClient client;

    @BeforeAll
    static void fill() throws IOException {
        client = EngineForTests.client();
        Documents.index(client, INDEX, articles());
    }

    @AfterAll
    static void clear() throws IOException {
        client.indices().delete(delete -> delete.index(INDEX));
    }

    @Test
    void thoseWhomMoreStoriesNameAreWeighedFirstAndTheAnswerIsThatOfAll() {
        Set<Boolean> asked = new LinkedHashSet<>();
        for (String country : List.of("a", "b", "c")) {
            EntityKey key = new EntityKey(Kind.COUNTRY, country);
            long stories = stories(country);
            // No share of its stories is a story: all are weighed.
            Map<String, SearchResponse<JsonNode>> all =
                    ask(outstanding(key, ARTICLES * 10L).asked(stories));
            for (long share : List.of(100, 30, 10, 4)) {
                OutstandingEntities some = outstanding(key, share);
                Map<String, SearchResponse<JsonNode>> first = new HashMap<>(ask(some.asked(stories)));
                Map<String, SearchRequest.Builder> again = some.again(stories, first);
                again.keySet().forEach(kind -> asked.add(true));
                asked.add(again.size() == Kind.values().length);
                first.putAll(ask(again));
                for (Kind kind : Kind.values()) {
                    assertThat(listed(first, kind))
                            .as(key + " " + kind + " " + share)
                            .isEqualTo(listed(all, kind));
                }
            }
        }
        // Both ways were gone.
        assertThat(asked).containsExactlyInAnyOrder(true, false);
    }

    private static OutstandingEntities outstanding(EntityKey key, long share) {
        return new OutstandingEntities(key, Corrected.NOTHING, LIVE, share);
    }

    /** The scores, and whose they are but for the last: of those who score alike the engine takes any. */
    private static List<String> listed(Map<String, SearchResponse<JsonNode>> answers, Kind kind) {
        Aggregate found = Aggregates.named(
                Objects.requireNonNull(answers.get(kind.word())).aggregations(), kind.word());
        if (!found.isSigsterms()) {
            return List.of();
        }
        List<SignificantStringTermsBucket> buckets = found.sigsterms().buckets().array();
        double last = buckets.stream()
                .mapToDouble(SignificantStringTermsBucket::score)
                .min()
                .orElse(0);
        return buckets.stream()
                .map(bucket -> bucket.score() + " " + (bucket.score() > last ? bucket.key() : ""))
                .sorted()
                .toList();
    }

    private static long stories(String country) {
        try {
            return client.count(count -> count.index(INDEX)
                            .query(q -> q.term(term -> term.field("country").value(country))))
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, SearchResponse<JsonNode>> ask(Map<String, SearchRequest.Builder> requests) {
        Map<String, SearchResponse<JsonNode>> answers = new HashMap<>();
        requests.forEach((name, request) -> {
            try {
                answers.put(name, client.search(request.index(INDEX).build(), JsonNode.class));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return answers;
    }

    /** Three countries, each with people of its own, some of them in every tenth story and most in one or two. */
    private static List<Map<String, Object>> articles() {
        Random random = new Random(5);
        List<Map<String, Object>> articles = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            String country = List.of("a", "a", "a", "b", "b", "c").get(random.nextInt(6));
            Map<String, Object> article = Documents.article("article-" + i, "News", "News of " + country);
            Documents.name(article, Kind.COUNTRY, List.of(country), 1);
            Set<String> people = new LinkedHashSet<>();
            people.add(country + "-leader-" + random.nextInt(10));
            people.add(country + "-rare-" + random.nextInt(300));
            people.add("anybody-" + random.nextInt(40));
            Documents.name(article, Kind.ACTOR, List.copyOf(people), 1);
            if (i % 3 == 0) {
                Documents.name(article, Kind.ORGANISATION, List.of(country + "-club-" + random.nextInt(60)), 1);
            }
            articles.add(article);
        }
        return articles;
    }
}
