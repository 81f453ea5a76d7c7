package press.dateline.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import press.dateline.authority.file.Kind;
import press.dateline.index.schema.ArticleField;
import press.dateline.index.schema.StoryKey;

/** Articles as they stand in the index, written there directly. */
public final class Documents {

    private static final int BATCH = 2_000;

    private Documents() {}

    /** An index of the real mapping that holds these, of which those that tell one story say so. */
    public static void index(ElasticsearchClient client, String name, List<Map<String, Object>> documents)
            throws IOException {
        create(client, name);
        Map<Object, Long> tellers = documents.stream()
                .filter(document -> document.containsKey(ArticleField.STORY))
                .collect(Collectors.groupingBy(document -> document.get(ArticleField.STORY), Collectors.counting()));
        documents.stream()
                .filter(document -> document.containsKey(ArticleField.STORY))
                .forEach(document -> document.put(
                        ArticleField.SHARED_STORY,
                        tellers.get(document.get(ArticleField.STORY)) > 1
                                ? document.get(ArticleField.STORY)
                                : StoryKey.NOT_SHARED));
        write(client, name, documents);
    }

    /** The same as a Dateline made it that did not know which stories several articles tell. */
    public static void indexUnmarked(ElasticsearchClient client, String name, List<Map<String, Object>> documents)
            throws IOException {
        create(client, name);
        write(client, name, documents);
    }

    private static void create(ElasticsearchClient client, String name) throws IOException {
        try (InputStream mapping = Documents.class.getResourceAsStream("/index-mappings/article.json")) {
            client.indices().create(create -> create.withJson(mapping).index(name));
        }
    }

    private static void write(ElasticsearchClient client, String name, List<Map<String, Object>> documents)
            throws IOException {
        for (int start = 0; start < documents.size(); start += BATCH) {
            BulkRequest.Builder bulk = new BulkRequest.Builder().index(name);
            documents
                    .subList(start, Math.min(start + BATCH, documents.size()))
                    .forEach(document -> bulk.operations(operation -> operation.create(
                            create -> create.id((String) document.get("id")).document(document))));
            BulkResponse response = client.bulk(bulk.refresh(Refresh.True).build());
            if (response.errors()) {
                throw new IllegalStateException(response.items().get(0).toString());
            }
        }
    }

    /** An article with nothing but these. */
    public static Map<String, Object> article(String id, String headline, String body) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", id);
        document.put("uri", "urn:" + id);
        document.put("headline", headline);
        document.put("body", body);
        document.put("length", body.split("\\s+").length);
        document.put("received", "2022-01-01T00:00:00Z");
        return document;
    }

    /** That article naming these entities, the first {@code about} of which it is about. */
    public static void name(Map<String, Object> document, Kind kind, List<String> ids, int about) {
        document.put(kind.word(), ids);
        nested(document, "about").put(kind.word(), ids.subList(0, about));
        List<Map<String, Object>> entities = new ArrayList<>();
        for (String id : ids) {
            entities.add(Map.of(
                    "id",
                    id,
                    "name",
                    "Seen " + id,
                    "names",
                    List.of("Seen " + id),
                    "mentions",
                    2,
                    "about",
                    entities.size() < about,
                    "salience",
                    0.5,
                    "evidence",
                    List.of(List.of(0, 4))));
        }
        nested(document, "entities").put(kind.word(), entities);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> nested(Map<String, Object> document, String field) {
        return (Map<String, Object>) document.computeIfAbsent(field, name -> new LinkedHashMap<String, Object>());
    }
}
