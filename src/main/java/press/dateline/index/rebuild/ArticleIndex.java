package press.dateline.index.rebuild;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.indices.CreateIndexRequest;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import press.dateline.index.schema.IndexDescriptions;
import press.dateline.index.schema.IndexLayout;
import press.dateline.index.schema.IndexNames;
import press.dateline.index.schema.IndexUnavailable;
import press.dateline.index.schema.MappingVersion;
import press.dateline.index.schema.StorageFull;
import press.dateline.index.write.Removal;

/** The versioned indices of the archive behind their aliases: made when missing, counted, repaired after a kill. */
public final class ArticleIndex {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ElasticsearchClient client;
    private final IndexNames names;
    private final Clock clock;
    private final IndexLayout layout;

    /** With indices as the mapping files lay them out. */
    public ArticleIndex(ElasticsearchClient client, IndexNames names, Clock clock) {
        this(client, names, clock, IndexLayout.PLAIN);
    }

    public ArticleIndex(ElasticsearchClient client, IndexNames names, Clock clock, IndexLayout layout) {
        this.client = client;
        this.names = names;
        this.clock = clock;
        this.layout = layout;
    }

    /**
     * Makes the archive ready for reading and writing, and clears away what a killed rebuild left.
     *
     * @return whether the archive was made just now
     */
    public boolean ensure() {
        try {
            ArchiveCheck check = new ArchiveCheck(client, names);
            List<String> present = check.check();
            for (String alias : present) {
                layOut(alias);
            }
            Set<String> made = new MissingIndices(client, layout)
                    .make(names.all().stream()
                            .filter(alias -> !present.contains(alias))
                            .collect(Collectors.toMap(Function.identity(), names::mapping)));
            for (String grown : List.of(names.withheld(), names.incoming(), names.article())) {
                if (!made.contains(grown)) {
                    addFields(grown, names.mapping(grown));
                }
            }
            check.awaitReadable(PATIENCE);
            Rebuild.clearAway(client, names, clock);
            // A program that was killed while it withdrew a story left it half gone.
            new Removal(client, names, clock).goOn();
            return made.contains(names.article());
        } catch (IOException | ElasticsearchException e) {
            throw IndexUnavailable.told(names.article(), e);
        }
    }

    /** Of an archive on a full disk nothing can be settled, and it is served all the same. */
    private void layOut(String alias) throws IOException {
        JsonObject settings = layout.changeable(alias.equals(names.article()));
        if (settings.isEmpty()) {
            return;
        }
        try {
            client.indices().putSettings(put -> put.index(alias).withJson(new StringReader(settings.toString())));
        } catch (ElasticsearchException e) {
            if (!StorageFull.isMeantBy(e.error().reason())) {
                throw e;
            }
        }
    }

    /** How its indices lie on the nodes of a cluster. */
    public IndexLayout layout() {
        return layout;
    }

    /** How many articles it holds, every version counted. */
    public long count() {
        try {
            return client.count(count -> count.index(names.article())).count();
        } catch (IOException e) {
            throw IndexUnavailable.unreachable(e);
        }
    }

    /** Whether an earlier Dateline wrote its articles; they are found, and found better after a rebuild. */
    public boolean isOld() {
        try {
            return MappingVersion.of(current(names.article())) < Rebuild.SCHEMA;
        } catch (IOException e) {
            throw IndexUnavailable.unreachable(e);
        }
    }

    /** An archive made by an earlier Dateline lacks what its mapping has got since; a rebuild fills it. */
    private void addFields(String alias, String mapping) throws IOException {
        Set<String> present = IndexDescriptions.mapping(current(alias))
                .getJsonObject("properties")
                .keySet();
        try (InputStream body = mapping(mapping)) {
            JsonObject all = Json.createReader(body).readObject();
            JsonObjectBuilder lacking = Json.createObjectBuilder();
            // Only these: of the others some may be as no running index lets itself be changed.
            all.getJsonObject("mappings").getJsonObject("properties").forEach((field, type) -> {
                if (!present.contains(field)) {
                    lacking.add(field, unranked(type.asJsonObject()));
                }
            });
            JsonObject missing = lacking.build();
            // An archive on a full disk can be served, but not changed.
            if (missing.isEmpty()) {
                return;
            }
            String fields = Json.createObjectBuilder()
                    .add("properties", missing)
                    .build()
                    .toString();
            client.indices()
                    .putMapping(put -> put.withJson(new StringReader(fields)).index(alias));
        }
    }

    private JsonObject current(String alias) throws IOException {
        return IndexDescriptions.of(client, alias).values().stream().findFirst().orElseThrow();
    }

    /** An older index does not know our way of ranking. */
    private static JsonObject unranked(JsonObject type) {
        return Json.createObjectBuilder(type).remove("similarity").build();
    }

    /** Creates an index from its mapping file, behind these aliases from the first moment. */
    static void create(ElasticsearchClient client, IndexLayout layout, String index, String mapping, String... aliases)
            throws IOException {
        client.indices().create(creation(layout, index, mapping, aliases));
    }

    static CreateIndexRequest creation(IndexLayout layout, String index, String mapping, String... aliases)
            throws IOException {
        try (InputStream file = mapping(mapping)) {
            JsonObject body = layout.applied(Json.createReader(file).readObject(), "article".equals(mapping));
            return CreateIndexRequest.of(create -> {
                create.withJson(new StringReader(body.toString())).index(index);
                List.of(aliases).forEach(alias -> create.aliases(alias, options -> options));
                return create;
            });
        }
    }

    private static InputStream mapping(String name) {
        return ArticleIndex.class.getResourceAsStream("/index-mappings/" + name + ".json");
    }
}
