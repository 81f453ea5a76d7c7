package press.dateline.index.schema;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The number that a mapping bears, by which a Dateline tells archives of earlier and later ones from its own. */
public final class MappingVersion {

    private static final String NUMBER = "schema";

    private MappingVersion() {}

    /** Refuses an index, or what stands behind an alias, that a later Dateline made from its mapping of this name. */
    public static void refuseLater(ElasticsearchClient client, String index, String mapping) throws IOException {
        int known = known(mapping);
        IndexDescriptions.of(client, index).forEach((name, found) -> {
            int number = of(found);
            if (number > known) {
                throw new IndexUnavailable(
                        "A later Dateline made " + name + ": "
                                + (known < 0
                                        ? "this one has no index of that kind"
                                        : "its mapping has the number " + number
                                                + ", and this Dateline knows those up to " + known)
                                + ". Nothing was changed. Use that Dateline, or a snapshot that was made before it came"
                                + " (bin/dateline snapshot restore NAME --replace).",
                        null);
            }
        });
    }

    /** That of an index, of which {@link IndexDescriptions} says this; 0 where its Dateline gave none. */
    public static int of(JsonObject index) {
        return IndexDescriptions.meta(index).getInt(NUMBER, 0);
    }

    /** That of the mapping file that this Dateline makes such an index from; -1 where it makes none. */
    static int known(String mapping) {
        String file = "/index-mappings/" + mapping + ".json";
        try (InputStream body = MappingVersion.class.getResourceAsStream(file)) {
            if (body == null) {
                return -1;
            }
            JsonObject mappings = Json.createReader(body).readObject().getJsonObject("mappings");
            JsonObject meta = mappings.getJsonObject("_meta");
            return meta == null ? 0 : meta.getInt(NUMBER, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
