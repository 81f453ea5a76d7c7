package press.dateline.backup;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.snapshot.SnapshotInfo;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import press.dateline.index.schema.IndexNames;
import press.dateline.index.schema.IndexUnavailable;

/** Makes snapshots of an archive, lists them, brings them back and takes them away. */
public final class Snapshots {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss").withZone(ZoneOffset.UTC);

    private final ElasticsearchClient client;
    private final IndexNames names;
    private final SnapshotRepository repository;
    private final SnapshotFiles files;
    private final Clock clock;

    /**
     * @param data the data folder, whose received files and accounts belong to the archive
     * @param folder where snapshots are kept
     * @param named the engine's repository that takes the place of the folder's part of it
     */
    public Snapshots(
            ElasticsearchClient client, IndexNames names, Path data, Path folder, Optional<String> named, Clock clock) {
        this.client = client;
        this.names = names;
        this.repository = named.map(name -> SnapshotRepository.named(client, name))
                .orElseGet(() -> SnapshotRepository.in(client, folder.resolve("engine")));
        this.files = new SnapshotFiles(data, folder);
        this.clock = clock;
    }

    /** Makes one of all there is now; where that fails nothing of it stays. */
    public Snapshot create() {
        return create(false);
    }

    Snapshot create(boolean scheduled) {
        return reachable(() -> {
            Map<String, String> indices = new ArchiveIndices(client, names).live();
            String article = Optional.ofNullable(indices.get(names.article()))
                    .orElseThrow(
                            () -> new IllegalStateException("There is no archive yet, so there is nothing to keep."));
            repository.open();
            Instant now = clock.instant();
            String name = unused(NAME.format(now));
            long articles = client.count(count -> count.index(article)).count();
            boolean whole = false;
            try {
                // What comes in meanwhile is in the files and not in the snapshot, never the other way round.
                SnapshotInfo made = repository.create(
                        name, indices.values(), SnapshotNotes.write(names.prefix(), now, articles, scheduled));
                if (!"SUCCESS".equals(made.state())) {
                    throw new IllegalStateException("Elasticsearch could not make the snapshot: " + made.reason());
                }
                files.copy(name);
                files.finish(name);
                whole = true;
                return new Snapshot(name, now, articles, Snapshot.State.WHOLE, scheduled);
            } finally {
                if (!whole) {
                    remove(name);
                }
            }
        });
    }

    private String unused(String name) throws IOException {
        String free = name;
        for (int i = 2; repository.find(free).isPresent(); i++) {
            free = name + "-" + i;
        }
        return free;
    }

    /** The newest first. */
    public List<Snapshot> list() {
        return reachable(() -> {
            repository.open();
            return repository.all().stream()
                    .filter(SnapshotNotes::ours)
                    .map(this::snapshot)
                    .sorted(Comparator.comparing(Snapshot::taken)
                            .thenComparing(Snapshot::name)
                            .reversed())
                    .toList();
        });
    }

    private Snapshot snapshot(SnapshotInfo info) {
        return SnapshotNotes.read(info, files.isFinished(info.snapshot()));
    }

    /**
     * Makes the archive what it was. Readers see the one that is there until the other is whole, and then that one at once;
     * what was withdrawn or held back since stays so.
     *
     * @param replace whether an archive that holds articles gives way
     * @return what was restored
     */
    public Snapshot restore(String name, boolean replace) {
        return reachable(() -> {
            repository.open();
            SnapshotInfo info = find(name);
            Snapshot snapshot = snapshot(info);
            if (snapshot.state() != Snapshot.State.WHOLE) {
                throw new IllegalStateException("The snapshot " + name + " is not whole, so it cannot be restored.");
            }
            restore(info, replace);
            files.restore(name, replace);
            return snapshot;
        });
    }

    private void restore(SnapshotInfo info, boolean replace) throws IOException {
        ArchiveIndices indices = new ArchiveIndices(client, names);
        Map<String, String> live = indices.live();
        OptionalLong articles = indices.articles(live);
        if (!replace && articles.orElse(1) > 0) {
            throw new IllegalStateException((articles.isPresent()
                            ? "This archive holds %,d articles.".formatted(articles.getAsLong())
                            : "This archive cannot be read; Elasticsearch says why in its log.")
                    + " Name an empty data folder with --data, or put the snapshot in their place with --replace.");
        }
        String prefix = SnapshotNotes.prefix(info);
        Map<String, String> restored = indices.beside(info.indices(), prefix);
        boolean switched = false;
        try {
            repository.restore(
                    info.snapshot(),
                    info.indices(),
                    ArchiveIndices.pattern(prefix),
                    indices.replacement(restored),
                    List.copyOf(restored.values()));
            indices.refuseLater(restored);
            indices.keepWithheld(live, restored, clock);
            indices.switchTo(live, restored);
            switched = true;
        } finally {
            if (!switched) {
                indices.drop(restored.values());
            }
        }
    }

    private SnapshotInfo find(String name) throws IOException {
        return repository.find(name).filter(SnapshotNotes::ours).orElseThrow(() -> {
            List<Snapshot> all = list();
            return new IllegalArgumentException("There is no snapshot of the name " + name + "; "
                    + (all.isEmpty()
                            ? "there is none at all."
                            : "there are " + all.stream().map(Snapshot::name).collect(Collectors.joining(", ")) + "."));
        });
    }

    /** Takes one away for good, with what was received of it as far as no other holds that. */
    public void delete(String name) {
        reachable(() -> {
            repository.open();
            find(name);
            remove(name);
            return true;
        });
    }

    private void remove(String name) throws IOException {
        repository.delete(name);
        files.delete(name);
    }

    @FunctionalInterface
    private interface Work<T> {
        T run() throws IOException;
    }

    private static <T> T reachable(Work<T> work) {
        try {
            return work.run();
        } catch (IOException e) {
            throw new IndexUnavailable("Elasticsearch or the folder of snapshots cannot be used: " + e, e);
        } catch (ElasticsearchException e) {
            throw new IllegalStateException("Elasticsearch refused: " + e.getMessage(), e);
        }
    }
}
