package press.dateline.index.copies;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.mapping.FieldType;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.dateline.index.schema.ArticleField;
import press.dateline.index.schema.StoredDocument;
import press.dateline.index.schema.StoryKey;

/**
 * Says which stories are told by several articles. Each of these bears its story a second time, so that a search which counts
 * stories need not look at all the others.
 */
public final class SharedStories {

    /** Nearly all have one or two articles; one that is not marked comes first. */
    private static final int MOST = 10_000;

    private final ElasticsearchClient client;
    private final String index;

    SharedStories(ElasticsearchClient client, String index) {
        this.client = client;
        this.index = index;
    }

    /** These articles, which are being written, with whether others tell their stories, too. */
    StoryGrouping.Grouped marked(Map<String, StoryGrouping.Told> batch) throws IOException {
        Map<String, Set<String>> tellers = new HashMap<>();
        batch.forEach((id, told) ->
                tellers.computeIfAbsent(told.story(), none -> new HashSet<>()).add(id));
        List<Hit<JsonNode>> stored = tellers(tellers.keySet());
        stored.forEach(hit -> tellers.get(story(hit)).add(hit.id()));
        tellers.values().removeIf(ids -> ids.size() < 2);
        List<BulkOperation> unmarked = new ArrayList<>();
        for (Hit<JsonNode> hit : stored) {
            if (tellers.containsKey(story(hit)) && !isMarked(hit.source())) {
                unmarked.add(mark(hit.id(), story(hit)));
            }
        }
        Map<String, StoryGrouping.Told> told = new LinkedHashMap<>();
        batch.forEach((id, each) ->
                told.put(id, new StoryGrouping.Told(each.story(), each.sketch(), tellers.containsKey(each.story()))));
        return new StoryGrouping.Grouped(told, unmarked);
    }

    /** Whether an article says that others tell its story, too. */
    public static boolean isMarked(JsonNode article) {
        String shared = article.path(ArticleField.SHARED_STORY).asText();
        return !shared.isEmpty() && !shared.equals(StoryKey.NOT_SHARED);
    }

    /** Makes an article bear its story a second time. */
    public static BulkOperation mark(String id, String story) {
        return StoredDocument.mark(id, ArticleField.SHARED_STORY, story);
    }

    private List<Hit<JsonNode>> tellers(Set<String> stories) throws IOException {
        List<FieldValue> values = stories.stream().map(FieldValue::of).toList();
        return client.search(
                        search -> search.index(index)
                                .size(MOST)
                                .trackTotalHits(track -> track.enabled(false))
                                .source(source -> source.filter(
                                        filter -> filter.includes(ArticleField.STORY, ArticleField.SHARED_STORY)))
                                .sort(sort -> sort.field(by -> by.field(ArticleField.SHARED_STORY)
                                        .missing("_first")
                                        .unmappedType(FieldType.Keyword)
                                        .order(SortOrder.Asc)))
                                .query(query -> query.terms(
                                        terms -> terms.field(ArticleField.STORY).terms(of -> of.value(values)))),
                        JsonNode.class)
                .hits()
                .hits();
    }

    private static String story(Hit<JsonNode> hit) {
        return hit.source().path(ArticleField.STORY).asText();
    }
}
