package press.dateline.index.write;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.dateline.index.copies.StoryGrouping;
import press.dateline.index.schema.ArticleField;
import press.dateline.index.schema.StoryKey;

/** Looks up the versions of stories that readers find now. */
final class LiveVersions {

    private static final List<String> COMPARED = List.of(
            ArticleField.URI,
            ArticleField.SOURCE,
            ArticleField.VERSION,
            ArticleField.PUBLISHED,
            ArticleField.MOMENT,
            ArticleField.STORY);

    private final ElasticsearchClient client;
    private final String index;

    LiveVersions(ElasticsearchClient client, String index) {
        this.client = client;
        this.index = index;
    }

    /** The versions of these uris that no newer one has superseded so far; which stories they tell. */
    Versions of(Set<String> uris, Map<StoryKey, String> stories) throws IOException {
        List<FieldValue> values = uris.stream().map(FieldValue::of).toList();
        SearchResponse<JsonNode> live = client.search(
                search -> search.index(index)
                        .size(10_000)
                        .source(source -> source.filter(filter -> filter.includes(COMPARED)))
                        .sort(sort -> sort.field(by -> by.field(ArticleField.RECEIVED)))
                        .sort(sort -> sort.field(by -> by.field(ArticleField.ID)))
                        .query(query -> query.bool(bool -> bool.filter(uri -> uri.terms(
                                        terms -> terms.field(ArticleField.URI).terms(of -> of.value(values))))
                                .mustNot(gone -> gone.exists(exists -> exists.field(ArticleField.SUPERSEDED))))),
                JsonNode.class);
        Versions versions = new Versions();
        for (Hit<JsonNode> hit : live.hits().hits()) {
            StoryGrouping.add(stories, hit.source());
            versions.add(StoryKey.of(hit.source()), hit.id(), Age.of(hit.source()));
        }
        return versions;
    }
}
