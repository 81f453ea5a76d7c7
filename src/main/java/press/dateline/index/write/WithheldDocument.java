package press.dateline.index.write;

import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.dateline.index.copies.StoryGrouping;
import press.dateline.index.schema.ArticleField;

/** How an article that nobody may see stands in its index; the mapping is {@code index-mappings/withheld.json}. */
final class WithheldDocument {

    /** What stands beside the article, and is left of one that was erased. */
    static final List<String> NAMES = List.of(
            ArticleField.ID,
            ArticleField.URI,
            ArticleField.SOURCE,
            ArticleField.VERSION,
            ArticleField.PUBLISHED,
            ArticleField.RECEIVED);

    private static final ObjectMapper JSON = new ObjectMapper();

    private WithheldDocument() {}

    /** Keeps a version until its time, or without a time until its sender says so. */
    static BulkOperation embargoed(Extracted each, Instant until, Instant now) {
        return embargoed(
                each.article().id(),
                ArticleDocument.of(each, StoryGrouping.Told.NOTHING, now),
                until,
                each.handling().note());
    }

    static BulkOperation embargoed(String id, Map<String, Object> article, Instant until, String why) {
        Map<String, Object> document = entry(Withheld.EMBARGOED, article);
        if (until != null) {
            document.put("until", until.toString());
        }
        document.put("why", why);
        return put(id, document);
    }

    /** Keeps a version that is withdrawn, as far as it is to be kept. */
    static BulkOperation withdrawn(String id, Map<String, Object> article, Withdrawal withdrawal) {
        Map<String, Object> document = entry(Withheld.WITHDRAWN, article);
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
        for (String field : NAMES) {
            if (article.containsKey(field)) {
                document.put(field, article.get(field));
            }
        }
        document.put("article", article);
        return document;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> fields(JsonNode source) {
        return JSON.convertValue(source, LinkedHashMap.class);
    }

    static BulkOperation put(String id, Map<String, Object> document) {
        return BulkOperation.of(operation -> operation.index(put -> put.id(id).document(document)));
    }

    static BulkOperation gone(String id) {
        return BulkOperation.of(operation -> operation.delete(delete -> delete.id(id)));
    }
}
