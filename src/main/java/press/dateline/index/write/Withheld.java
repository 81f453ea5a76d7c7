package press.dateline.index.write;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import press.dateline.article.Article;
import press.dateline.article.Handling;
import press.dateline.index.copies.StoryGrouping;
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

        /** Whether an editor holds it, whom a sender that sends it again does not overrule. */
        boolean heldByEditor(Instant now) {
            return kind().equals(EMBARGOED)
                    && !source.path("who").asText("").isEmpty()
                    && Instant.parse(source.path("until").asText()).isAfter(now);
        }

        Article article() {
            return StoredDocument.article(source.path("article"));
        }

        Handling handling() {
            return StoredDocument.handling(source.path("article"));
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

    /** The ids of all versions that were withdrawn. */
    void withdrawn(Consumer<List<String>> reader) throws IOException {
        List<String> ids = new ArrayList<>();
        each(kind(WITHDRAWN), entry -> {
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

    /** All that is under an embargo. */
    List<WithheldEntry> embargoed() throws IOException {
        List<WithheldEntry> entries = new ArrayList<>();
        each(kind(EMBARGOED), entries::add);
        return entries;
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

    /** Keeps a version until its time, or without a time until its sender says so. */
    static BulkOperation embargoed(Extracted each, Instant until, Instant now) {
        StoryGrouping.Told told = new StoryGrouping.Told("", List.of());
        Map<String, Object> document = entry(EMBARGOED, ArticleDocument.of(each, told, now));
        if (until != null) {
            document.put("until", until.toString());
        }
        document.put("why", each.handling().note());
        return put(each.article().id(), document);
    }

    /** Keeps a version that is withdrawn, as far as it is to be kept. */
    static BulkOperation withdrawn(String id, Map<String, Object> article, Withdrawal withdrawal) {
        Map<String, Object> document = entry(WITHDRAWN, article);
        document.put("at", withdrawal.at().toString());
        withdrawal.by().put(document);
        if (withdrawal.by().erased()) {
            document.remove("article");
        }
        return put(id, document);
    }

    private static Map<String, Object> entry(String kind, Map<String, Object> article) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("kind", kind);
        for (String field : List.of("id", "uri", "source", "version", "published", "received")) {
            if (article.containsKey(field)) {
                document.put(field, article.get(field));
            }
        }
        document.put("article", article);
        return document;
    }

    static BulkOperation put(String id, Map<String, Object> document) {
        return BulkOperation.of(operation -> operation.index(put -> put.id(id).document(document)));
    }

    static BulkOperation gone(String id) {
        return BulkOperation.of(operation -> operation.delete(delete -> delete.id(id)));
    }

    /** Writes all of these or fails; seen by the next who asks. */
    void write(List<BulkOperation> operations) throws IOException {
        if (operations.isEmpty()) {
            return;
        }
        for (BulkResponseItem answer : new Bulk(client, index).send(operations)) {
            if (answer.error() != null) {
                throw new IOException(answer.error().reason());
            }
        }
        client.indices().refresh(refresh -> refresh.index(index));
    }
}
