package press.dateline.authority.file;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.GetResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The authority records that the archive's own articles brought: names no carried file knows.
 *
 * <p>A record is written once, when its entity is first found; the first spelling becomes its name.
 */
public final class AuthorityStore {

    /** The engine takes no longer ones, and refuses to look for what is much longer. */
    private static final int LONGEST_ID = 512;

    private static final int BATCH = 1_000;

    private final ElasticsearchClient client;
    private final String index;

    /** Both ways: who is known to be stored, and what was last read. Bounded, so a long run stays flat in memory. */
    private final Cache<String, AuthorityRecord> known =
            Caffeine.newBuilder().maximumSize(100_000).build();

    /** A store on the index or alias {@code index}, which must exist before it is used. */
    public AuthorityStore(ElasticsearchClient client, String index) {
        this.client = client;
        this.index = index;
    }

    /** Gives each of these a record that has none; one that is refused is tried again the next time. */
    public void remember(Collection<AuthorityRecord> records) throws IOException {
        Map<String, AuthorityRecord> fresh = new LinkedHashMap<>();
        for (AuthorityRecord each : records) {
            if (known.getIfPresent(key(each.kind(), each.id())) == null) {
                fresh.putIfAbsent(key(each.kind(), each.id()), each);
            }
        }
        if (fresh.isEmpty()) {
            return;
        }
        BulkRequest.Builder bulk = new BulkRequest.Builder().index(index).requireAlias(true);
        fresh.forEach((key, entity) -> bulk.operations(
                operation -> operation.create(create -> create.id(key).document(document(entity)))));
        try {
            for (var item : client.bulk(bulk.build()).items()) {
                // 409 is another writer's record, or an earlier run's: it keeps its name, so ours must not be cached.
                if (item.error() == null) {
                    known.put(item.id(), fresh.get(item.id()));
                }
            }
        } catch (ElasticsearchException e) {
            // Too busy, or a record it will not have: no reason to lose the article. Nothing was cached, so the record
            // is tried again when its entity is next found, and until then the articles themselves name it.
        }
    }

    /** The record of this id, if the archive brought one. */
    public Optional<AuthorityRecord> find(Kind kind, String id) {
        return Optional.ofNullable(known.get(key(kind, id), key -> read(kind, id, key)));
    }

    /** Reads those of these records that the archive brought and nobody has asked for yet. */
    public void expect(Collection<EntityKey> entities) {
        List<EntityKey> unread = entities.stream()
                .filter(each -> known.getIfPresent(each.toString()) == null)
                .toList();
        for (int from = 0; from < unread.size(); from += BATCH) {
            read(unread.subList(from, Math.min(from + BATCH, unread.size())));
        }
    }

    private void read(List<EntityKey> entities) {
        List<String> keys = entities.stream().map(EntityKey::toString).toList();
        try {
            var found = client.mget(get -> get.index(index).ids(keys), JsonNode.class)
                    .docs();
            for (int i = 0; i < entities.size(); i++) {
                if (found.get(i).isResult() && found.get(i).result().found()) {
                    EntityKey each = entities.get(i);
                    known.put(
                            keys.get(i),
                            entity(each.kind(), each.id(), found.get(i).result().source()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AuthorityRecord read(Kind kind, String id, String key) {
        if (key.length() > LONGEST_ID) {
            return null;
        }
        try {
            GetResponse<JsonNode> found = client.get(get -> get.index(index).id(key), JsonNode.class);
            return found.found() ? entity(kind, id, found.source()) : null;
        } catch (ElasticsearchException e) {
            if (e.status() == 404) {
                return null;
            }
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key(Kind kind, String id) {
        return kind.word() + ":" + id;
    }

    private static Map<String, Object> document(AuthorityRecord entity) {
        return Map.of(
                "kind", entity.kind().word(),
                "id", entity.id(),
                "name", entity.name(),
                "aliases", entity.aliases(),
                "country", entity.country(),
                "note", entity.note());
    }

    private static AuthorityRecord entity(Kind kind, String id, JsonNode source) {
        List<String> aliases = new ArrayList<>();
        source.path("aliases").forEach(alias -> aliases.add(alias.asText()));
        return new AuthorityRecord(
                kind,
                id,
                source.path("name").asText(id),
                aliases,
                source.path("country").asText(""),
                source.path("note").asText(""));
    }
}
