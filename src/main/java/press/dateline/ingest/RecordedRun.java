package press.dateline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import press.dateline.index.runs.Delivery;
import press.dateline.index.runs.FileRead;
import press.dateline.index.runs.Problem;
import press.dateline.index.runs.Run;
import press.dateline.index.runs.RunCounts;
import press.dateline.index.schema.IndexUnavailable;
import press.dateline.ingest.copy.Failure;
import press.dateline.ingest.quarantine.Quarantine;

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
    private final Map<String, OpenDelivery> open = new HashMap<>();
    private RunCounts before = RunCounts.NONE;
    private String digest = "";
    private Instant said = Instant.EPOCH;

    /** Whether it has been said that nothing can be written down. */
    private boolean troubled;

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
        open.put(digest, new OpenDelivery(record, delivery));
        return record.open(digest)
                .orElseThrow(() -> new IOException("what was received of it has been erased meanwhile"));
    }

    /** Until their turn comes nothing else tells that these are wanted. */
    void waitsFor(List<Delivery> deliveries) {
        quietly(() -> deliveries.forEach(record.files()::put));
    }

    /** The same for what is read elsewhere. */
    void received(Delivery delivery) {
        open.put(delivery.digest(), new OpenDelivery(record, delivery));
    }

    @Override
    public String digest() {
        return digest;
    }

    @Override
    public void holds(List<Arrived> articles, boolean stored) {
        Map<String, List<String>> byFile = new LinkedHashMap<>();
        articles.stream().filter(each -> open.containsKey(each.digest())).forEach(each -> byFile.computeIfAbsent(
                        each.digest(), of -> new ArrayList<>())
                .add(each.id()));
        byFile.forEach((of, ids) -> quietly(() -> open.get(of).holds(ids, stored)));
    }

    @Override
    public void taken(String of) {
        if (open.containsKey(of)) {
            open.get(of).bringsNews();
        }
    }

    @Override
    public void problem(Failure failure, String of, boolean warning) {
        if (!warning && open.containsKey(of)) {
            quietly(open.get(of)::fails);
        }
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(new Problem(failure.origin().toString(), failure.reason(), of, warning));
        }
    }

    @Override
    public void ended(String of, Optional<FileRead> file) {
        OpenDelivery ending = open.remove(of);
        if (ending == null || !ending.failed()) {
            file.ifPresent(read -> quietly(() -> record.files().read(List.of(read))));
        }
        if (ending != null) {
            quietly(ending::end);
        }
    }

    @Override
    public Optional<FileRead> alreadyRead(FileRead now) {
        try {
            return record.files().read(now.path()).filter(was -> was.stamp().equals(now.stamp()));
        } catch (IndexUnavailable e) {
            return Optional.empty();
        }
    }

    /** Who tries again wants every article tried. */
    @Override
    public Quarantine quarantine() {
        return record.quarantine(way.equals("again"));
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

    private void quietly(Runnable note) {
        try {
            note.run();
        } catch (IndexUnavailable e) {
            if (!troubled) {
                LOG.warn(e.getMessage());
            }
            troubled = true;
        }
    }
}
