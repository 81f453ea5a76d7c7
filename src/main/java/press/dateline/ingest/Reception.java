package press.dateline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import press.dateline.article.Article;
import press.dateline.background.Causes;
import press.dateline.extract.Extractor;
import press.dateline.extract.findings.Extraction;
import press.dateline.index.runs.Delivery;
import press.dateline.index.runs.RunCounts;
import press.dateline.index.schema.StoryKey;
import press.dateline.index.write.ArticleWriter;
import press.dateline.index.write.Extracted;
import press.dateline.index.write.Outcome;
import press.dateline.index.write.WithdrawalNote;
import press.dateline.index.write.Withdrawals;
import press.dateline.ingest.copy.Failure;
import press.dateline.ingest.copy.Incoming;
import press.dateline.ingest.copy.Intake;
import press.dateline.ingest.copy.Origin;
import press.dateline.ingest.files.ArticleFile;
import press.dateline.ingest.files.ArticleFormat;
import press.dateline.ingest.files.Fetching;

/**
 * Where a running program takes articles in, from other programs and from folders, one at a time, and lets them go when
 * their embargo ends.
 */
public final class Reception {

    private static final Logger LOG = Logger.getLogger(Reception.class);

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
    private Extractor extractor;

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
    public synchronized Extractor extractor() {
        if (extractor == null) {
            extractor = load.get();
        }
        return extractor;
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
        waiting.incrementAndGet();
        queue.execute(() -> {
            try {
                take(run, deliveries);
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
        Gathering gathering = new Gathering();
        Optional<Delivery> delivery =
                record.isPresent() ? Optional.of(kept().keep(sent, "the request")) : Optional.empty();
        try (InputStream in =
                delivery.isPresent() ? kept().open(delivery.get().digest()).orElseThrow() : sent) {
            new ArticleFile(gathering, count -> {}).read(in, "the request", ArticleFormat.TOLD_BY_ITSELF);
        }
        gathering.named(uri);
        List<Extracted> extracted = gathering.arrived.stream()
                .map(each -> new Extracted(each.article(), found(each), each.handling()))
                .toList();
        List<Outcome> outcomes = written(extracted);
        List<Receipt> receipts = new ArrayList<>(gathering.refused);
        for (int i = 0; i < outcomes.size(); i++) {
            receipts.add(Receipt.of(
                    gathering.lines.get(i),
                    gathering.arrived.get(i),
                    extracted.get(i).extraction(),
                    outcomes.get(i)));
        }
        receipts.sort(java.util.Comparator.comparingLong(Receipt::line));
        if (delivery.isPresent()) {
            note(sender, delivery.get(), receipts);
        }
        return receipts;
    }

    private synchronized void note(String sender, Delivery delivery, List<Receipt> receipts) {
        RecordedRun run = kept().rolling("program", sender);
        run.received(delivery);
        run.taken(
                delivery.digest(),
                receipts.stream().filter(Receipt::kept).map(Receipt::id).toList());
        receipts.forEach(receipt -> receipt.reason()
                .forEach(reason -> run.problem(
                        new Failure(new Origin(delivery.name(), receipt.line()), reason),
                        delivery.digest(),
                        !receipt.outcome().equals("failed"))));
        run.ended(delivery.digest(), Optional.empty());
        run.finish(Receipt.counts(receipts, delivery.size()));
    }

    private synchronized List<Outcome> written(List<Extracted> extracted) {
        List<Outcome> outcomes = extracted.isEmpty() ? List.of() : writer.write(extracted);
        writer.refresh();
        return outcomes;
    }

    private Extraction found(Incoming each) {
        return each.handling().kills() ? Extraction.NOTHING : extractor().extract(each.article());
    }

    /** Lets readers see what their embargo has ended of; answers how many. */
    public synchronized int release() {
        List<Extracted> due = writer.due();
        if (due.isEmpty()) {
            return 0;
        }
        writer.write(due.stream()
                .map(each -> new Extracted(each.article(), extractor().extract(each.article()), each.handling()))
                .toList());
        writer.refresh();
        return due.size();
    }

    /** The senders that have a story of this uri here. */
    public List<String> sources(String uri) {
        return List.copyOf(withdrawals.sources(uri));
    }

    /**
     * Withdraws stories for good, and erases the received files that they were in where the note says so; answers how
     * many articles readers found until now.
     */
    public synchronized long withdraw(List<StoryKey> stories, WithdrawalNote note) {
        long gone = withdrawals.withdraw(stories, note);
        if (note.erased() && record.isPresent()) {
            stories.forEach(story -> kept().erase(withdrawals.articles(story)));
        }
        return gone;
    }

    /** Takes a withdrawal back; answers how many articles readers find again. */
    public synchronized long restore(StoryKey story) {
        return withdrawals.restore(story);
    }

    /** Hides a story until a time; answers how many articles readers found until now. */
    public synchronized long hold(StoryKey story, Instant until, WithdrawalNote by) {
        return withdrawals.hold(story, until, by);
    }

    /** Ends the embargo of a story, which readers find at once. */
    public synchronized void endHold(StoryKey story) {
        withdrawals.endHold(story);
        release();
    }

    /** Withdraws the story for good; answers how many articles readers found until now. */
    public synchronized long withdraw(String source, String uri, String who, String why) {
        return withdraw(List.of(new StoryKey(source, uri)), new WithdrawalNote(who, why, "", false));
    }

    /** Keeps what comes, in order. */
    private static final class Gathering implements Intake {

        private final List<Incoming> arrived = new ArrayList<>();
        private final List<Long> lines = new ArrayList<>();
        private final List<Receipt> refused = new ArrayList<>();

        @Override
        public void article(Origin origin, Incoming incoming) {
            arrived.add(incoming);
            lines.add(origin.line());
        }

        @Override
        public void failure(Failure failure) {
            refused.add(Receipt.refused(failure.origin().line(), failure.reason()));
        }

        /** Where the address says which story is meant, another is a mistake. */
        private void named(String uri) {
            for (int i = arrived.size() - 1; !uri.isEmpty() && i >= 0; i--) {
                Article article = arrived.get(i).article();
                if (!article.uri().equals(uri)) {
                    refused.add(Receipt.refused(
                            lines.get(i), "has the uri " + article.uri() + ", not that of the address, " + uri));
                    arrived.remove(i);
                    lines.remove(i);
                }
            }
        }
    }
}
