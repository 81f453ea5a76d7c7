package press.dateline.index.schema;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ErrorResponse;
import co.elastic.clients.json.JsonpDeserializer;
import co.elastic.clients.transport.JsonEndpoint;
import co.elastic.clients.transport.endpoints.SimpleEndpoint;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What Elasticsearch says of indices, as plain JSON. Its client would learn the type of everything that a mapping or a setting
 * could hold first, 1,500 classes, which every start of Dateline would wait for.
 */
public final class IndexDescriptions {

    private static final JsonEndpoint<String, JsonValue, ErrorResponse> ENDPOINT = new SimpleEndpoint<>(
            "es/indices.get",
            which -> "GET",
            which -> "/" + URLEncoder.encode(which, StandardCharsets.UTF_8),
            which -> Map.of("index", which),
            which -> Map.of("features", "aliases,mappings", "allow_no_indices", "true"),
            which -> Map.of(),
            false,
            JsonpDeserializer.jsonValueDeserializer());

    private IndexDescriptions() {}

    /** {@code aliases} and {@code mappings} of those that {@code which} names, an index, an alias or a pattern, by their names. */
    public static SortedMap<String, JsonObject> of(ElasticsearchClient client, String which) throws IOException {
        SortedMap<String, JsonObject> found = new TreeMap<>();
        client._transport()
                .performRequest(which, ENDPOINT, client._transportOptions())
                .asJsonObject()
                .forEach((name, index) -> found.put(name, index.asJsonObject()));
        return found;
    }

    /** The mapping in what one says of an index. */
    public static JsonObject mapping(JsonObject index) {
        return part(index, "mappings");
    }

    /** What a mapping says of itself beside its fields, such as its number. */
    public static JsonObject meta(JsonObject index) {
        return part(mapping(index), "_meta");
    }

    private static JsonObject part(JsonObject of, String name) {
        return of.containsKey(name) ? of.getJsonObject(name) : JsonValue.EMPTY_JSON_OBJECT;
    }
}
