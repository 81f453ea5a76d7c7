package press.dateline.index.rebuild;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import press.dateline.index.copies.SharedStories;
import press.dateline.index.schema.Aggregates;
import press.dateline.index.schema.ArticleField;
import press.dateline.index.write.Bulk;

/** Marks the stories of an index that several articles tell, where an earlier Dateline, which did not, wrote them. */
final class UnmarkedStories {

    /** Of so many the engine names all, on however many shards they lie. */
    private static final int COUNTED = 30_000;

    private static final int MOST_COUNTED = 65_000;

    /** Stories; most have two or three articles. */
    private static final int AT_ONCE = 1_000;

    private static final int MOST = 10_000;

    private static final String COPIED = "copied";

    private final ElasticsearchClient client;
    private final String index;

    UnmarkedStories(ElasticsearchClient client, String index) {
        this.client = client;
        this.index = index;
    }

    /** All of them. */
    void mark() throws IOException {
        client.indices().refresh(refresh -> refresh.index(index));
        long articles = client.count(count -> count.index(index)).count();
        long parts = 1 + articles / COUNTED;
        for (long part = 0; part < parts; part++) {
            List<FieldValue> stories = told(part, parts);
            for (int from = 0; from < stories.size(); from += AT_ONCE) {
                mark(stories.subList(from, Math.min(stories.size(), from + AT_ONCE)));
            }
        }
    }

    private void mark(List<FieldValue> stories) throws IOException {
        List<BulkOperation> marks;
        do {
            marks = marks(stories);
            new Bulk(client, index).sendAll(marks);
            client.indices().refresh(refresh -> refresh.index(index));
        } while (marks.size() == MOST);
    }

    private List<FieldValue> told(long part, long parts) throws IOException {
        return Aggregates.named(
                        client.search(
                                        search -> search.index(index)
                                                .size(0)
                                                .aggregations(
                                                        COPIED,
                                                        copied -> copied.terms(terms -> terms.field(ArticleField.STORY)
                                                                .minDocCount(2)
                                                                .size(MOST_COUNTED)
                                                                .include(include ->
                                                                        include.partition(which -> which.partition(part)
                                                                                .numPartitions(parts))))),
                                        JsonNode.class)
                                .aggregations(),
                        COPIED)
                .sterms()
                .buckets()
                .array()
                .stream()
                .map(StringTermsBucket::key)
                .toList();
    }

    private List<BulkOperation> marks(List<FieldValue> stories) throws IOException {
        Query unmarked = Query.of(query -> query.bool(bool -> bool.filter(tell ->
                        tell.terms(terms -> terms.field(ArticleField.STORY).terms(of -> of.value(stories))))
                .mustNot(marked -> marked.terms(
                        terms -> terms.field(ArticleField.SHARED_STORY).terms(of -> of.value(stories))))));
        return client
                .search(
                        search -> search.index(index)
                                .size(MOST)
                                .query(unmarked)
                                .source(source -> source.filter(filter -> filter.includes(ArticleField.STORY))),
                        JsonNode.class)
                .hits()
                .hits()
                .stream()
                .map(hit -> SharedStories.mark(
                        hit.id(), hit.source().path(ArticleField.STORY).asText()))
                .toList();
    }
}
