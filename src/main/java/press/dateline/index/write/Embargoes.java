package press.dateline.index.write;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.dateline.index.schema.ArticleField;
import press.dateline.index.schema.IndexNames;
import press.dateline.index.schema.IndexUnavailable;
import press.dateline.index.schema.StoryKey;

/** Lets editors hold a story back until a time, and see what is held back or withdrawn. */
public final class Embargoes {

    private static final int MOST = 1_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ElasticsearchClient client;
    private final IndexNames names;
    private final Clock clock;
    private final Withheld withheld;
    private final Removal removal;

    public Embargoes(ElasticsearchClient client, IndexNames names, Clock clock) {
        this.client = client;
        this.names = names;
        this.clock = clock;
        this.withheld = new Withheld(client, names);
        this.removal = new Removal(client, names);
    }

    /** Takes all versions of a story from readers until a time; answers how many. */
    public int hold(StoryKey story, Instant until, WithdrawalNote note) {
        return reachable(() -> {
            client.indices().refresh(refresh -> refresh.index(names.article()));
            List<Hit<JsonNode>> versions = versions(story);
            withheld.write(versions.stream().map(hit -> held(hit, until, note)).toList());
            removal.remove(versions.stream().map(Hit::id).toList());
            return versions.size();
        });
    }

    private List<Hit<JsonNode>> versions(StoryKey story) throws IOException {
        return client
                .search(
                        search -> search.index(names.article())
                                .size(MOST)
                                .query(query -> query.term(
                                        term -> term.field(ArticleField.URI).value(story.uri()))),
                        JsonNode.class)
                .hits()
                .hits()
                .stream()
                .filter(hit -> StoryKey.of(hit.source()).equals(story))
                .toList();
    }

    private static BulkOperation held(Hit<JsonNode> hit, Instant until, WithdrawalNote note) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("kind", Withheld.EMBARGOED);
        for (String field : List.of(
                ArticleField.ID,
                ArticleField.URI,
                ArticleField.SOURCE,
                ArticleField.VERSION,
                ArticleField.PUBLISHED,
                ArticleField.RECEIVED)) {
            if (hit.source().has(field)) {
                document.put(field, JSON.convertValue(hit.source().path(field), Object.class));
            }
        }
        document.put("until", until.toString());
        note.put(document);
        document.put("article", JSON.convertValue(hit.source(), Map.class));
        return Withheld.put(hit.id(), document);
    }

    /** Ends the embargo of a story now; it appears as newly received at the next look. */
    public void lift(StoryKey story) {
        reachable(() -> {
            List<BulkOperation> due = withheld.of(List.of(story.uri())).stream()
                    .filter(entry -> entry.story().equals(story))
                    .filter(entry -> entry.kind().equals(Withheld.EMBARGOED))
                    .map(entry -> due(entry, clock.instant()))
                    .toList();
            withheld.write(due);
            return due.size();
        });
    }

    @SuppressWarnings("unchecked")
    private static BulkOperation due(Withheld.WithheldEntry entry, Instant now) {
        Map<String, Object> document = JSON.convertValue(entry.source(), Map.class);
        document.put("until", now.toString());
        return Withheld.put(entry.id(), document);
    }

    /** What is under an embargo, the one that ends first before the others; those without an end last. */
    public List<WithheldStory> held() {
        return reachable(() -> withheld.embargoed().stream()
                .map(Embargoes::story)
                .sorted(java.util.Comparator.comparing(each -> each.until().orElse(Instant.MAX)))
                .toList());
    }

    /** The version of this id, if it is kept from readers. */
    public Optional<WithheldStory> find(String id) {
        return reachable(() -> {
            var found = client.get(get -> get.index(names.withheld()).id(id), JsonNode.class);
            return Optional.of(found)
                    .filter(each ->
                            each.found() && !each.source().path("kind").asText().equals(Withdrawal.KIND))
                    .map(each -> story(new Withheld.WithheldEntry(each.id(), each.source())));
        });
    }

    private static WithheldStory story(Withheld.WithheldEntry entry) {
        String until = entry.source().path("until").asText("");
        return new WithheldStory(
                entry.id(),
                entry.story(),
                entry.source().path("article").path(ArticleField.HEADLINE).asText(""),
                until.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(until)),
                entry.kind().equals(Withheld.WITHDRAWN),
                WithdrawalNote.of(entry.source()));
    }

    @FunctionalInterface
    private interface Work<T> {
        T run() throws IOException;
    }

    private static <T> T reachable(Work<T> work) {
        try {
            return work.run();
        } catch (IOException | ElasticsearchException e) {
            throw new IndexUnavailable("Elasticsearch cannot be reached: " + e.getMessage(), e);
        }
    }
}
