package press.dateline.backup;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.HealthStatus;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch._types.WaitForEvents;
import co.elastic.clients.elasticsearch.cluster.HealthResponse;
import co.elastic.clients.elasticsearch.snapshot.SnapshotInfo;
import co.elastic.clients.json.JsonData;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.elasticsearch.client.ResponseException;

/** Where the engine keeps its part of snapshots: a folder, or a repository that an operator set up in their cluster. */
final class SnapshotRepository {

    /** The name under which a folder is known to the engine. */
    private static final String FOLDER = "dateline";

    private static final Duration LOOK = Duration.ofMillis(300);

    /** How long another work on snapshots is waited for before one is deleted. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final int NOT_FOUND = 404;

    private final ElasticsearchClient client;
    private final String name;
    private final Optional<Path> folder;

    private SnapshotRepository(ElasticsearchClient client, String name, Optional<Path> folder) {
        this.client = client;
        this.name = name;
        this.folder = folder;
    }

    static SnapshotRepository in(ElasticsearchClient client, Path folder) {
        return new SnapshotRepository(client, FOLDER, Optional.of(folder.toAbsolutePath()));
    }

    static SnapshotRepository named(ElasticsearchClient client, String name) {
        return new SnapshotRepository(client, name, Optional.empty());
    }

    /** Makes sure that the engine can use it. */
    void open() throws IOException {
        try {
            if (folder.isPresent()) {
                String location = folder.get().toString();
                client.snapshot().createRepository(create -> create.name(name)
                        .repository(repository -> repository.fs(files -> files.settings(
                                settings -> settings.location(location).compress(true)))));
            } else {
                client.snapshot().verifyRepository(verify -> verify.name(name));
            }
        } catch (ElasticsearchException e) {
            throw new IllegalStateException(
                    folder.map(
                                    path -> "Elasticsearch cannot keep snapshots in " + path + ": " + reason(e)
                                            + ". Where it has been running without that folder, stop Dateline and start it anew;"
                                            + " on a cluster of your own name a repository of it (dateline.snapshots.repository).")
                            .orElse("The repository " + name + " cannot be used: " + reason(e)
                                    + ". Set it up in Elasticsearch first, or name another"
                                    + " (dateline.snapshots.repository)."),
                    e);
        }
    }

    /** Makes a snapshot of these indices and waits until it is there. */
    SnapshotInfo create(String snapshot, Collection<String> indices, Map<String, JsonData> notes) throws IOException {
        client.snapshot().create(create -> create.repository(name)
                .snapshot(snapshot)
                .indices(List.copyOf(indices))
                .metadata(notes)
                .includeGlobalState(false)
                .featureStates("none")
                .partial(false)
                .waitForCompletion(false));
        SnapshotInfo made = being(snapshot).orElseThrow();
        while ("IN_PROGRESS".equals(made.state())) {
            LockSupport.parkNanos(LOOK.toNanos());
            made = being(snapshot)
                    .orElseThrow(
                            () -> new IllegalStateException("The snapshot " + snapshot + " was deleted meanwhile."));
        }
        return made;
    }

    /** One that was just begun, without reading the notes of all others. */
    private Optional<SnapshotInfo> being(String snapshot) throws IOException {
        return get(snapshot).stream().findFirst();
    }

    /** All that it holds, of other archives too. */
    List<SnapshotInfo> all() throws IOException {
        return get("*");
    }

    private List<SnapshotInfo> get(String which) throws IOException {
        return client.snapshot()
                .get(get -> get.repository(name).snapshot(which).ignoreUnavailable(true))
                .snapshots();
    }

    Optional<SnapshotInfo> find(String snapshot) throws IOException {
        return all().stream().filter(each -> each.snapshot().equals(snapshot)).findFirst();
    }

    /** Takes it away; nothing where there is none. */
    void delete(String snapshot) throws IOException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!deleted(snapshot)) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("The snapshot " + snapshot
                        + " cannot be deleted while another is made or one is restored. Try again when that is done.");
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    /**
     * @return false where Elasticsearch is still at work on a snapshot; a restore counts as work for a moment after its
     *     indices can be searched
     */
    private boolean deleted(String snapshot) throws IOException {
        try {
            client.snapshot().delete(delete -> delete.repository(name).snapshot(snapshot));
            return true;
        } catch (ElasticsearchException e) {
            if (e.status() != NOT_FOUND) {
                throw e;
            }
            return true;
        } catch (ResponseException e) {
            // This one refusal comes with a 503, which the client takes for a server that cannot answer.
            if (!e.toString().contains("concurrent_snapshot_execution_exception")) {
                throw e;
            }
            return false;
        }
    }

    /**
     * Brings indices back under other names and waits until they can be searched.
     *
     * @param pattern matches the names as they were, for Elasticsearch
     * @param replacement of what matches
     * @param restored the names that this gives
     */
    void restore(String snapshot, Collection<String> indices, String pattern, String replacement, List<String> restored)
            throws IOException {
        client.snapshot().restore(restore -> restore.repository(name)
                .snapshot(snapshot)
                .indices(List.copyOf(indices))
                .includeAliases(false)
                .includeGlobalState(false)
                .renamePattern(pattern)
                .renameReplacement(replacement)
                // A snapshot may fall into a rebuild, or into the hour of a full disk.
                .ignoreIndexSettings("index.blocks.write", "index.blocks.read_only_allow_delete")
                .waitForCompletion(false));
        HealthResponse health = health(restored);
        // A shard that is being read back counts as healthy; one that could not be, as not.
        while (health.initializingShards() > 0 || health.numberOfPendingTasks() > 0) {
            health = health(restored);
        }
        if (health.status() == HealthStatus.Red) {
            throw new IllegalStateException("Elasticsearch could not read the snapshot " + snapshot
                    + " back; its log says why. Free disk space may be short, or files of the snapshot missing.");
        }
    }

    private HealthResponse health(List<String> indices) throws IOException {
        return client.cluster().health(health -> health.index(indices)
                .waitForEvents(WaitForEvents.Languid)
                .waitForNoInitializingShards(true)
                .timeout(Time.of(time -> time.time("5s"))));
    }

    private static String reason(ElasticsearchException failure) {
        var cause = failure.error().causedBy();
        return String.valueOf(cause == null ? failure.error().reason() : cause.reason());
    }
}
