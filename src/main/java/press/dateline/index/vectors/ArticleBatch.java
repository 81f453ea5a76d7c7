package press.dateline.index.vectors;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import press.dateline.index.schema.ArticleField;

/**
 * Ids of some articles, the latest first: most of them have been worked out and need not be read.
 *
 * @param end where the next batch goes on, or empty if this was the last
 */
record ArticleBatch(List<String> ids, List<FieldValue> end) {

    /** What came in since then and was not replaced. */
    static ArticleBatch received(
            ElasticsearchClient client, String index, Instant since, int size, List<FieldValue> after)
            throws IOException {
        Query replaced = Query.of(query -> query.exists(exists -> exists.field(ArticleField.SUPERSEDED)));
        Query live = Query.of(query -> query.bool(
                bool -> bool.filter(since(ArticleField.RECEIVED, since)).mustNot(replaced)));
        return read(client, index, live, ArticleField.RECEIVED, size, after);
    }

    /** What was replaced since then. */
    static ArticleBatch replaced(
            ElasticsearchClient client, String index, Instant since, int size, List<FieldValue> after)
            throws IOException {
        return read(client, index, since(ArticleField.SUPERSEDED, since), ArticleField.SUPERSEDED, size, after);
    }

    private static Query since(String field, Instant moment) {
        return Query.of(query -> query.range(range -> range.untyped(
                any -> any.field(field).gte(JsonData.of(moment.toEpochMilli())).format("epoch_millis"))));
    }

    private static ArticleBatch read(
            ElasticsearchClient client, String index, Query which, String latest, int size, List<FieldValue> after)
            throws IOException {
        List<Hit<Void>> hits = client.search(
                        search -> {
                            search.index(index)
                                    .size(size)
                                    .source(source -> source.fetch(false))
                                    .sort(sort ->
                                            sort.field(by -> by.field(latest).order(SortOrder.Desc)))
                                    .sort(sort -> sort.field(
                                            by -> by.field(ArticleField.ID).order(SortOrder.Asc)))
                                    .query(which);
                            return after.isEmpty() ? search : search.searchAfter(after);
                        },
                        Void.class)
                .hits()
                .hits();
        return new ArticleBatch(
                hits.stream().map(Hit::id).toList(),
                hits.size() < size ? List.of() : hits.get(hits.size() - 1).sort());
    }
}
