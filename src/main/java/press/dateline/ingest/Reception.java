package press.dateline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import press.dateline.background.Causes;
import press.dateline.extract.ExtractionTime;
import press.dateline.extract.Extractor;
import press.dateline.index.runs.Delivery;
import press.dateline.index.runs.RunCounts;
import press.dateline.index.schema.StorageFull;
import press.dateline.index.write.ArticleWriter;
import press.dateline.index.write.Extracted;
import press.dateline.index.write.Outcome;
import press.dateline.index.write.Withdrawals;
import press.dateline.ingest.copy.Failure;
import press.dateline.ingest.copy.Origin;
import press.dateline.ingest.files.Fetching;
import press.dateline.ingest.quarantine.AttemptResult;
import press.dateline.ingest.quarantine.GuardedExtraction;
import press.dateline.ingest.quarantine.Quarantine;

/**
 * Where a running program takes articles in, from other programs and from folders, one at a time, and lets them go when
 * their embargo ends.
 */
public final class Reception {

    private static final Logger LOG = Logger.getLogger(Reception.class);

    /** Between two looks whether there is room again. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Supplier<Extractor> load;
    private final ArticleWriter writer;
    private final Withdrawals withdrawals;
    private final Optional<IncomingRecord> record;
    private final AtomicInteger waiting = new AtomicInteger();
    private final ExecutorService queue = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "incoming");
        thread.setDaemon(true);
        return thread;
    });
    private boolean fullSaid;
    private Extractor extractor;
    private ProgramIntake programs;
    private GuardedExtraction careful;

    /** {@code load} is asked once, when the first article comes: serving readers needs no model. */
    public Reception(Supplier<Extractor> load, ArticleWriter writer, Withdrawals withdrawals) {
        this(load, writer, withdrawals, Optional.empty());
    }

    /** The same, of which is written down what came in. */
    public Reception(
            Supplier<Extractor> load, ArticleWriter writer, Withdrawals withdrawals, Optional<IncomingRecord> record) {
        this.record = record;
        this.load = load;
        this.writer = writer;
        this.withdrawals = withdrawals;
    }

    /** Loaded when first needed. */
    public Extractor extractor() {
        synchronized (load) {
            if (extractor == null) {
                extractor = load.get();
            }
            return extractor;
        }
    }

    /** What looking for names took so far, if anything has come in yet. */
    public Optional<ExtractionTime> extractionTime() {
        synchronized (load) {
            return Optional.ofNullable(extractor).map(Extractor::time);
        }
    }

    /** How many articles that came in since the start became so. */
    public long became(Outcome.Result kind) {
        return writer.counts.of(kind);
    }

    /** Takes in files that were put into a folder. */
    public synchronized Report folder(Path folder, List<Path> files) {
        return new IngestRun(extractor(), writer, rolling("folder", folder.toString())).run(files, Progress.none());
    }

    /** Takes in what was fetched from a feed. */
    public synchronized Report feed(String address, Fetching.Fetched fetched) {
        return new IngestRun(extractor(), writer, rolling("feed", address)).run(fetched, address);
    }

    /** Notes that a feed could not be fetched. */
    public synchronized void feedFailed(String address, String reason) {
        RunLog log = rolling("feed", address);
        log.problem(new Failure(new Origin(address, 0), reason), "", false);
        log.finish(new RunCounts(0, 0, 0, 0, 0, 0, 1, 0));
    }

    private RunLog rolling(String way, String name) {
        return record.<RunLog>map(kept -> kept.rolling(way, name)).orElse(RunLog.NONE);
    }

    /** Keeps what an editor brings until its turn comes. */
    public Delivery keep(InputStream in, String name) throws IOException {
        return kept().keep(in, name);
    }

    /** Takes in what was kept, after all that came before it; answers the run. */
    public String queue(String way, String who, List<Delivery> deliveries) {
        RecordedRun run = kept().begin(way, who);
        run.waitsFor(deliveries);
        waiting.incrementAndGet();
        queue.execute(() -> {
            try {
                takeOnceThereIsRoom(run, deliveries);
            } catch (RuntimeException e) {
                LOG.warn("What " + who + " brought could not be taken in: " + Causes.of(e));
                run.problem(
                        new Failure(new Origin("this run", 0), "ended before all was taken in: " + Causes.of(e)),
                        "",
                        false);
                run.finish(RunCounts.NONE);
            } finally {
                waiting.decrementAndGet();
            }
        });
        return run.id();
    }

    /** What an editor has brought waits for as long as a disk is full; what is stored of it already is passed over. */
    private void takeOnceThereIsRoom(RecordedRun run, List<Delivery> deliveries) {
        boolean taken = false;
        while (!taken) {
            try {
                take(run, deliveries);
                taken = true;
            } catch (StorageFull e) {
                if (!fullSaid) {
                    LOG.warn(e.getMessage());
                }
                fullSaid = true;
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
        fullSaid = false;
    }

    private synchronized void take(RecordedRun run, List<Delivery> deliveries) {
        new IngestRun(extractor(), writer, run).run(deliveries, run);
    }

    /** How many runs wait for their turn or have it. */
    public int waiting() {
        return waiting.get();
    }

    /** What is kept of all that comes in. */
    public IncomingRecord kept() {
        return record.orElseThrow(() -> new IllegalStateException("nothing is kept of what comes in"));
    }

    /**
     * Takes in what a program sends, ninjs objects or anything that a file may hold; a receipt for each article.
     *
     * <p>Only writing is done by one at a time: a slow sender or a long article keeps no other waiting.
     */
    public List<Receipt> take(InputStream sent, String uri, String sender) throws IOException {
        return programs().take(sent, uri, sender);
    }

    private synchronized ProgramIntake programs() {
        if (programs == null) {
            programs = new ProgramIntake(careful(), writer, record, this);
        }
        return programs;
    }

    /** For articles that come one by one; open as long as the program runs. */
    private synchronized GuardedExtraction careful() {
        if (careful == null) {
            careful = GuardedExtraction.oneByOne(
                    article -> extractor().extract(article),
                    record.map(kept -> kept.quarantine(false)).orElseGet(Quarantine::none));
        }
        return careful;
    }

    /** Lets readers see what their embargo has ended of; answers how many. */
    public synchronized int release() {
        List<Extracted> due = writer.due();
        if (due.isEmpty()) {
            return 0;
        }
        writer.write(due.stream().map(this::extracted).toList());
        writer.refresh();
        return due.size();
    }

    /** What cannot be analysed any more appears all the same: its time has come, and its words are found. */
    private Extracted extracted(Extracted each) {
        AttemptResult result = careful().start(List.of(each.article())).await().get(0);
        if (!result.failure().isEmpty()) {
            LOG.warn("An article under embargo is let go without who and where it is about: it " + result.failure());
        }
        return new Extracted(each.article(), result.extraction(), each.handling());
    }

    /** Where stories are withdrawn, held back, and brought back. */
    public Withholding withholding() {
        return new Withholding(withdrawals, record, this);
    }
}
