package press.dateline.index.rebuild;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.indices.GetAliasResponse;
import co.elastic.clients.elasticsearch.indices.IndexState;
import co.elastic.clients.json.JsonData;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import press.dateline.index.schema.IndexDescriptions;
import press.dateline.index.schema.IndexLayout;
import press.dateline.index.schema.IndexNames;

/**
 * A new index being filled beside the one in use. Closing it without {@link #commit} throws the new one away, so that
 * searches never see half of it.
 *
 * <p>While it works it signs the new index with the time; a signature that has gone stale is a rebuild that was killed.
 */
final class Rebuild implements AutoCloseable {

    private static final Duration STALE = Duration.ofMinutes(2);

    /** Under which an index notes that it is being filled, and since when. */
    static final String SIGNED = "rebuilding";

    /** As in the mapping file, whose note is overwritten while signing. */
    static final int SCHEMA = 6;

    private final ElasticsearchClient client;
    private final Clock clock;
    private final String alias;
    private final String source;
    private final String target;
    private Instant lastSigned = Instant.MIN;
    private boolean blocked;
    private boolean committed;

    private Rebuild(ElasticsearchClient client, Clock clock, String alias, String source, String target) {
        this.client = client;
        this.clock = clock;
        this.alias = alias;
        this.source = source;
        this.target = target;
    }

    static Rebuild begin(ElasticsearchClient client, IndexNames names, Clock clock, IndexLayout layout)
            throws IOException {
        clearAway(client, names, clock);
        String alias = names.article();
        String source = behind(client, alias);
        int number = Integer.parseInt(source.substring(source.lastIndexOf('-') + 1));
        String target = IndexNames.version(alias, number + 1);
        if (client.indices().exists(exists -> exists.index(target)).value()) {
            throw new IllegalStateException("Another rebuild of this archive is running (" + target
                    + "). Wait until it is done; should it have been killed, try again in " + STALE.toMinutes()
                    + " minutes.");
        }
        ArticleIndex.create(client, layout, target, "article");
        Rebuild rebuild = new Rebuild(client, clock, alias, source, target);
        rebuild.sign();
        return rebuild;
    }

    /** The index in use, which is read from. */
    String source() {
        return source;
    }

    /** The index that is filled. */
    String target() {
        return target;
    }

    /** Says that this rebuild is alive; cheap enough to be called with every batch. */
    void sign() throws IOException {
        Instant now = clock.instant();
        if (Duration.between(lastSigned.equals(Instant.MIN) ? Instant.EPOCH : lastSigned, now)
                        .compareTo(STALE.dividedBy(8))
                < 0) {
            return;
        }
        client.indices().putMapping(put -> put.index(target)
                .meta("schema", JsonData.of(SCHEMA))
                .meta(SIGNED, JsonData.of(now.toString())));
        lastSigned = now;
    }

    /** Keeps everybody from writing to the index in use; writers wait until the switch is done. */
    void holdWriters() throws IOException {
        blockWrites(client, source, true);
        blocked = true;
        client.indices().refresh(refresh -> refresh.index(source));
    }

    /** Switches to the new index and drops the old one, in one step of the cluster. */
    void commit() throws IOException {
        client.indices().putMapping(put -> put.index(target).meta("schema", JsonData.of(SCHEMA)));
        client.indices().updateAliases(update -> update.actions(
                        action -> action.add(add -> add.index(target).alias(alias)))
                .actions(action -> action.removeIndex(remove -> remove.index(source))));
        committed = true;
    }

    @Override
    public void close() throws IOException {
        if (committed) {
            return;
        }
        if (blocked) {
            blockWrites(client, source, false);
        }
        client.indices().delete(delete -> delete.index(target).ignoreUnavailable(true));
    }

    /** Removes what killed rebuilds left: their half-filled index and their hold on the writers. */
    static void clearAway(ElasticsearchClient client, IndexNames names, Clock clock) throws IOException {
        String inUse = behind(client, names.article());
        boolean running = false;
        for (var entry : IndexDescriptions.of(client, names.article() + "-*").entrySet()) {
            if (entry.getKey().equals(inUse)) {
                continue;
            }
            if (alive(IndexDescriptions.meta(entry.getValue()), clock)) {
                running = true;
            } else {
                client.indices().delete(delete -> delete.index(entry.getKey()).ignoreUnavailable(true));
            }
        }
        if (!running && isBlocked(client, inUse)) {
            blockWrites(client, inUse, false);
        }
    }

    private static boolean alive(JsonObject meta, Clock clock) {
        return meta.containsKey(SIGNED)
                && Instant.parse(meta.getString(SIGNED)).plus(STALE).isAfter(clock.instant());
    }

    private static String behind(ElasticsearchClient client, String alias) throws IOException {
        GetAliasResponse found = client.indices().getAlias(get -> get.name(alias));
        return found.result().keySet().iterator().next();
    }

    /** On a full disk settings can be read, but not changed. */
    private static boolean isBlocked(ElasticsearchClient client, String index) throws IOException {
        return client
                .indices()
                .getSettings(get -> get.index(index).name("index.blocks.write"))
                .result()
                .values()
                .stream()
                .map(IndexState::settings)
                .flatMap(Stream::ofNullable)
                .map(settings -> settings.index() == null
                        ? settings.blocks()
                        : settings.index().blocks())
                .flatMap(Stream::ofNullable)
                .anyMatch(blocks -> Boolean.TRUE.equals(blocks.write()));
    }

    private static void blockWrites(ElasticsearchClient client, String index, boolean block) throws IOException {
        client.indices().putSettings(put -> put.index(index)
                .settings(settings -> settings.blocks(blocks -> blocks.write(block))));
    }
}
