package press.dateline.index.write;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import press.dateline.article.Article;
import press.dateline.article.Handling;
import press.dateline.index.schema.ArticleField;
import press.dateline.index.schema.IndexNames;
import press.dateline.index.schema.StoredDocument;
import press.dateline.index.schema.StoryKey;

/**
 * The articles that nobody may see. They stand in an index of their own, which no search of the product asks, so that no
 * search can forget to leave them out.
 */
final class Withheld {

    static final String EMBARGOED = "embargoed";
    static final String WITHDRAWN = "withdrawn";

    private static final int BATCH = 1_000;
    private static final int MOST_VERSIONS = 10_000;

    private final ElasticsearchClient client;
    private final String index;

    Withheld(ElasticsearchClient client, IndexNames names) {
        this.client = client;
        this.index = names.withheld();
    }

    /** One document of this index. */
    record WithheldEntry(String id, JsonNode source) {

        String kind() {
            return source.path("kind").asText();
        }

        StoryKey story() {
            return StoryKey.of(source);
        }

        Article article() {
            return StoredDocument.article(source.path("article"));
        }

        Handling handling() {
            return StoredDocument.handling(source.path("article"));
        }

        /** When its embargo ends, or {@code null}. */
        Instant until() {
            return source.hasNonNull("until")
                    ? Instant.parse(source.path("until").asText())
                    : null;
        }

        /** The document of the article, or what is left of an erased one. */
        Map<String, Object> kept() {
            if (source.has("article")) {
                return WithheldDocument.fields(source.path("article"));
            }
            Map<String, Object> left = WithheldDocument.fields(source);
            left.keySet().retainAll(WithheldDocument.NAMES);
            return left;
        }
    }

    /** All that is said about stories of these uris, and all that is held of them. */
    List<WithheldEntry> of(Collection<String> uris) throws IOException {
        List<FieldValue> values = uris.stream().map(FieldValue::of).toList();
        List<WithheldEntry> entries = new ArrayList<>();
        each(Query.of(query -> query.terms(terms -> terms.field("uri").terms(of -> of.value(values)))), entries::add);
        return entries;
    }

    /** Those whose embargo has ended. */
    List<WithheldEntry> due(Instant now) throws IOException {
        List<WithheldEntry> entries = new ArrayList<>();
        each(
                Query.of(query -> query.bool(bool -> bool.filter(kind(EMBARGOED))
                        .filter(until -> until.range(
                                range -> range.date(date -> date.field("until").lte(now.toString())))))),
                entries::add);
        return entries;
    }

    /** The ids of all versions that nobody may see now. */
    void hidden(Consumer<List<String>> reader) throws IOException {
        List<String> ids = new ArrayList<>();
        Query held = Query.of(query -> query.bool(bool -> bool.filter(kind(EMBARGOED))
                .mustNot(over -> over.range(
                        range -> range.date(date -> date.field("until").lte("now"))))));
        Query either = Query.of(query -> query.bool(bool -> bool.should(kind(WITHDRAWN), held)));
        each(either, entry -> {
            ids.add(entry.id());
            if (ids.size() == BATCH) {
                reader.accept(List.copyOf(ids));
                ids.clear();
            }
        });
        if (!ids.isEmpty()) {
            reader.accept(ids);
        }
    }

    /** The ids of versions that were to be erased, and their stories. */
    void erased(BiConsumer<Set<StoryKey>, Set<String>> reader) throws IOException {
        Map<String, StoryKey> some = new HashMap<>();
        Query which = Query.of(query -> query.bool(bool -> bool.filter(kind(WITHDRAWN))
                .filter(yes -> yes.term(term -> term.field("erased").value(true)))));
        each(which, entry -> {
            some.put(entry.id(), entry.story());
            if (some.size() == BATCH) {
                reader.accept(Set.copyOf(some.values()), Set.copyOf(some.keySet()));
                some.clear();
            }
        });
        if (!some.isEmpty()) {
            reader.accept(Set.copyOf(some.values()), Set.copyOf(some.keySet()));
        }
    }

    private static Query kind(String kind) {
        return Query.of(query -> query.term(term -> term.field("kind").value(kind)));
    }

    private void each(Query which, Consumer<WithheldEntry> reader) throws IOException {
        List<FieldValue> after = List.of();
        List<Hit<JsonNode>> page;
        do {
            List<FieldValue> from = after;
            page = client.search(
                            search -> {
                                search.index(index)
                                        .size(BATCH)
                                        .query(which)
                                        .trackTotalHits(track -> track.enabled(false))
                                        .sort(sort ->
                                                sort.field(by -> by.field("id").order(SortOrder.Asc)));
                                return from.isEmpty() ? search : search.searchAfter(from);
                            },
                            JsonNode.class)
                    .hits()
                    .hits();
            page.forEach(hit -> reader.accept(new WithheldEntry(hit.id(), hit.source())));
            after = page.isEmpty() ? List.of() : page.get(page.size() - 1).sort();
        } while (page.size() == BATCH);
    }

    /** All versions of stories of this uri that readers can find, superseded ones too. */
    static List<Hit<JsonNode>> versions(ElasticsearchClient client, String index, String uri) throws IOException {
        return client.search(
                        search -> search.index(index)
                                .size(MOST_VERSIONS)
                                .query(query -> query.term(
                                        term -> term.field(ArticleField.URI).value(uri))),
                        JsonNode.class)
                .hits()
                .hits();
    }

    /** Writes all of these or fails; seen by the next who asks. */
    void write(List<BulkOperation> operations) throws IOException {
        if (operations.isEmpty()) {
            return;
        }
        new Bulk(client, index).sendAll(operations);
        client.indices().refresh(refresh -> refresh.index(index));
    }
}
