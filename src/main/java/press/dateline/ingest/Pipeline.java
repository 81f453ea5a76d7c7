package press.dateline.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.dateline.extract.Extractor;
import press.dateline.index.runs.FileRead;
import press.dateline.index.write.ArticleWriter;
import press.dateline.index.write.Extracted;
import press.dateline.index.write.Outcome;
import press.dateline.ingest.copy.Failure;
import press.dateline.ingest.copy.Incoming;
import press.dateline.ingest.copy.Intake;
import press.dateline.ingest.copy.Origin;
import press.dateline.ingest.quarantine.GuardedExtraction;

/**
 * From articles in their order to the index: fills a batch while the one before is extracted on all cores and the one
 * before that is written. At most three batches exist at a time, so a slow engine slows the reading down.
 */
final class Pipeline implements Intake, AutoCloseable {

    private static final int BATCH = 200;
    private static final long BATCH_CHARACTERS = 4_000_000;

    private final GuardedExtraction extraction;
    private final ArticleWriter writer;
    private final Progress progress;
    private final ExecutorService writing = Executors.newSingleThreadExecutor();

    private final List<Arrived> filling = new ArrayList<>();
    private final Tally tally;
    private final RunLog log;
    private List<EndOfFile> ended = new ArrayList<>();
    private long characters;
    private @Nullable Batch extracting;
    private Batch.@Nullable Writing pending;
    private long total;
    private long bytes;
    private long before;

    Pipeline(Extractor extractor, ArticleWriter writer, Progress progress, RunLog log) {
        this.log = log;
        this.extraction = GuardedExtraction.onAllCores(extractor::extract, log.quarantine());
        this.writer = writer;
        this.progress = progress;
        this.tally = new Tally(progress, log);
    }

    @Override
    public void article(Origin origin, Incoming incoming) {
        tally.read();
        incoming.warnings().forEach(warning -> tally.warn(new Failure(origin, warning), log.digest()));
        filling.add(new Arrived(origin, incoming.article(), incoming.handling(), log.digest()));
        characters += incoming.article().body().length();
        if (filling.size() >= BATCH || characters >= BATCH_CHARACTERS) {
            send();
        }
    }

    @Override
    public void failure(Failure failure) {
        tally.read();
        tally.fail(failure, log.digest());
    }

    /** So many bytes are to be read. */
    void start(long toRead) {
        total = toRead;
        progress.start(toRead);
    }

    void bytesRead(long count) {
        bytes += count;
    }

    /** A file begins. */
    void begin() {
        before = tally.readSoFar();
    }

    /** The file, as it was before, was read to its end; once its articles are stored it need not be read again. */
    void end(Optional<FileRead> file) {
        long articles = tally.readSoFar() - before;
        ended.add(new EndOfFile(log.digest(), file.map(each -> each.holding(articles))));
    }

    /** Something received that is no file was read to its end. */
    void end() {
        ended.add(new EndOfFile(log.digest(), Optional.empty()));
    }

    /** A file that was read to its end before, and is as it was then. */
    void pass(FileRead file, long size) {
        bytes += size;
        tally.passed(file.count());
        progress.at(bytes, tally.done());
    }

    /** Waits until all is written and visible, and says what became of it. */
    Report finish() {
        send();
        write();
        settle();
        writer.refresh();
        progress.close();
        log.finish(tally.counts(bytes, total));
        return tally.report();
    }

    @Override
    public void close() {
        progress.close();
        extraction.close();
        writing.shutdown();
    }

    /** Begins to extract what has been read; what was extracted meanwhile is written. */
    private void send() {
        List<Arrived> sent = List.copyOf(filling);
        filling.clear();
        characters = 0;
        Set<String> stored = writer.stored(sent.stream().map(Arrived::id).toList());
        List<Arrived> unknown =
                sent.stream().filter(each -> !stored.contains(each.id())).toList();
        List<Arrived> known =
                sent.stream().filter(each -> stored.contains(each.id())).toList();
        tally.unchanged(known.size());
        log.holds(known, true);
        Set<String> again = known.stream().map(each -> each.article().uri()).collect(Collectors.toSet());
        Batch next = new Batch(unknown, again, extraction.start(Batch.toExtract(unknown)), ended);
        ended = new ArrayList<>();
        write();
        extracting = next;
    }

    /** Waits for the batch that is being extracted and hands it on to be written. */
    private void write() {
        Batch batch = extracting;
        extracting = null;
        if (batch == null) {
            return;
        }
        List<Batch.Ready> ready = batch.ready();
        settle();
        ready.stream()
                .filter(each -> !each.fit())
                .forEach(each -> tally.fail(
                        new Failure(each.arrived().origin(), each.failure()),
                        each.arrived().digest()));
        List<Batch.Ready> fit = ready.stream().filter(Batch.Ready::fit).toList();
        fit.forEach(each -> each.extraction()
                .warning()
                .ifPresent(warning -> tally.warn(
                        new Failure(each.arrived().origin(), warning),
                        each.arrived().digest())));
        List<Arrived> arrived = fit.stream().map(Batch.Ready::arrived).toList();
        // First, so that whoever has to erase an article finds what it was in, whenever this is killed.
        log.holds(arrived, false);
        List<Extracted> extracted = fit.stream().map(Batch.Ready::extracted).toList();
        pending = new Batch.Writing(arrived, writing.submit(() -> written(extracted, batch.again())), batch.ended());
    }

    private List<Outcome> written(List<Extracted> extracted, Set<String> again) {
        List<Outcome> outcomes = extracted.isEmpty() ? List.of() : writer.write(extracted);
        if (!again.isEmpty()) {
            writer.lookAgain(again);
        }
        return outcomes;
    }

    /** Waits for the batch that is being written and counts what became of it. */
    private void settle() {
        Batch.Writing written = pending;
        if (written != null) {
            pending = null;
            List<Outcome> outcomes = written.await();
            for (int i = 0; i < outcomes.size(); i++) {
                tally.count(written.batch().get(i), outcomes.get(i));
            }
            written.ended().forEach(each -> log.ended(each.digest(), each.file()));
        }
        progress.at(bytes, tally.done());
        log.at(tally.counts(bytes, total));
    }
}
