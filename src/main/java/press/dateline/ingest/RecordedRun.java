package press.dateline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import press.dateline.index.runs.Delivery;
import press.dateline.index.runs.FileRead;
import press.dateline.index.runs.Problem;
import press.dateline.index.runs.Run;
import press.dateline.index.runs.RunCounts;
import press.dateline.index.schema.IndexUnavailable;
import press.dateline.ingest.copy.Failure;

/**
 * A run that is written down while it goes on, so that whoever looks after the archive sees it, also after a kill.
 *
 * <p>A record that cannot be written for a moment never stops what it is about.
 */
final class RecordedRun implements RunLog {

    private static final Logger LOG = Logger.getLogger(RecordedRun.class);
    private static final Duration EVERY = Duration.ofSeconds(3);

    /** More failures than anybody reads through; the counts have all. */
    private static final int MOST_PROBLEMS = 200;

    private final IncomingRecord record;
    private final Clock clock;
    private final String id = UUID.randomUUID().toString();
    private final String way;
    private final String name;
    private final Instant started;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Delivery> open = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Set<String> failed = new HashSet<>();
    private RunCounts before = RunCounts.NONE;
    private String digest = "";
    private Instant said = Instant.EPOCH;

    RecordedRun(IncomingRecord record, Clock clock, String way, String name) {
        this.record = record;
        this.clock = clock;
        this.way = way;
        this.name = name;
        this.started = clock.instant();
        put(RunCounts.NONE, Optional.empty());
    }

    String id() {
        return id;
    }

    Instant started() {
        return started;
    }

    @Override
    public InputStream keep(InputStream in, String file) throws IOException {
        return read(record.keep(in, file));
    }

    /** The same for what was kept before this run began. */
    InputStream read(Delivery delivery) throws IOException {
        digest = delivery.digest();
        open.put(digest, delivery);
        return record.open(digest)
                .orElseThrow(() -> new IOException("what was received of it has been erased meanwhile"));
    }

    /** The same for what is read elsewhere. */
    void received(Delivery delivery) {
        open.put(delivery.digest(), delivery);
    }

    @Override
    public String digest() {
        return digest;
    }

    @Override
    public void taken(String of, List<String> articles) {
        if (open.containsKey(of) && !articles.isEmpty()) {
            used.add(of);
            quietly(() -> record.store().link(open.get(of), articles));
        }
    }

    @Override
    public void problem(Failure failure, String of, boolean warning) {
        if (!warning && failed.add(of) && open.containsKey(of)) {
            quietly(() -> record.store().put(open.get(of)));
        }
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(new Problem(failure.origin().toString(), failure.reason(), of, warning));
        }
    }

    @Override
    public void ended(String of, Optional<FileRead> file) {
        if (!failed.contains(of)) {
            file.ifPresent(read -> quietly(() -> record.store().read(List.of(read))));
            if (!used.contains(of)) {
                quietly(() -> record.dropUnused(of));
            }
        }
        open.remove(of);
    }

    @Override
    public Optional<FileRead> alreadyRead(Path file) {
        try {
            Optional<FileRead> now = stamped(file, 0);
            return now.flatMap(is -> record.store().read(is.path()))
                    .filter(was -> was.stamp().equals(now.get().stamp()));
        } catch (IndexUnavailable e) {
            return Optional.empty();
        }
    }

    /** A file as it is now; nothing of what is no file of this machine. */
    static Optional<FileRead> stamped(Path file, long articles) {
        try {
            return file.getFileSystem().equals(FileSystems.getDefault())
                    ? Optional.of(new FileRead(
                            file.toAbsolutePath().normalize().toString(),
                            Files.size(file) + " " + Files.getLastModifiedTime(file),
                            articles))
                    : Optional.empty();
        } catch (IOException e) {
            // Its reading will fail and be named.
            return Optional.empty();
        }
    }

    @Override
    public void at(RunCounts counts) {
        if (said.plus(EVERY).isBefore(clock.instant())) {
            put(counts, Optional.empty());
        }
    }

    @Override
    public void finish(RunCounts counts) {
        put(counts, Optional.of(clock.instant()));
        before = before.and(counts);
    }

    private void put(RunCounts counts, Optional<Instant> finished) {
        said = clock.instant();
        Run run = new Run(id, way, name, started, said, finished, before.and(counts), problems);
        quietly(() -> record.store().put(run, finished.isPresent()));
    }

    private static void quietly(Runnable note) {
        try {
            note.run();
        } catch (IndexUnavailable e) {
            LOG.debug(e.getMessage());
        }
    }
}
