package press.dateline.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import press.dateline.article.Article;
import press.dateline.article.Handling;
import press.dateline.extract.Extractor;
import press.dateline.extract.findings.Extraction;
import press.dateline.index.runs.FileRead;
import press.dateline.index.write.ArticleWriter;
import press.dateline.index.write.Extracted;
import press.dateline.index.write.Outcome;
import press.dateline.ingest.copy.Failure;
import press.dateline.ingest.copy.Incoming;
import press.dateline.ingest.copy.Intake;
import press.dateline.ingest.copy.Origin;

/**
 * From articles in their order to the index: fills a batch, extracts it on all cores, and writes it while the next is
 * read. At most two batches exist at a time, so a slow engine slows the reading down.
 */
final class Pipeline implements Intake, AutoCloseable {

    private static final int BATCH = 200;
    private static final long BATCH_CHARACTERS = 4_000_000;

    private final Extractor extractor;
    private final ArticleWriter writer;
    private final Progress progress;
    private final ExecutorService writing = Executors.newSingleThreadExecutor();

    private final List<Arrived> batch = new ArrayList<>();
    private final Tally tally;
    private final RunLog log;
    private List<EndOfFile> ended = new ArrayList<>();
    private long characters;
    private Written pending = new Written(List.of(), null, List.of());
    private long total;
    private long bytes;
    private long before;

    private record Arrived(Origin origin, Article article, Handling handling, String digest) {}

    private record EndOfFile(String digest, Optional<FileRead> file) {}

    private record Ready(Arrived arrived, Extracted extracted, Failure failure) {}

    private record Written(List<Arrived> batch, Future<List<Outcome>> outcomes, List<EndOfFile> ended) {}

    Pipeline(Extractor extractor, ArticleWriter writer, Progress progress, RunLog log) {
        this.log = log;
        this.extractor = extractor;
        this.writer = writer;
        this.progress = progress;
        this.tally = new Tally(progress);
    }

    @Override
    public void article(Origin origin, Incoming incoming) {
        tally.read();
        incoming.warnings().forEach(warning -> warn(new Failure(origin, warning), log.digest()));
        batch.add(new Arrived(origin, incoming.article(), incoming.handling(), log.digest()));
        characters += incoming.article().body().length();
        if (batch.size() >= BATCH || characters >= BATCH_CHARACTERS) {
            send();
        }
    }

    @Override
    public void failure(Failure failure) {
        tally.read();
        fail(failure, log.digest());
    }

    private void fail(Failure failure, String digest) {
        tally.fail(failure);
        log.problem(failure, digest, false);
    }

    private void warn(Failure warning, String digest) {
        tally.warn(warning);
        log.problem(warning, digest, true);
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

    /** The file was read to its end; once its articles are stored it need not be read again. */
    void end(Path file) {
        ended.add(new EndOfFile(log.digest(), RecordedRun.stamped(file, tally.readSoFar() - before)));
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
        settle();
        writer.refresh();
        progress.close();
        log.finish(tally.counts(bytes, total));
        return tally.report();
    }

    @Override
    public void close() {
        progress.close();
        writing.shutdown();
    }

    private void send() {
        List<Arrived> sent = List.copyOf(batch);
        batch.clear();
        characters = 0;
        List<Arrived> unknown = withoutStored(sent);
        Set<String> again = sent.stream()
                .filter(each -> !unknown.contains(each))
                .map(each -> each.article().uri())
                .collect(java.util.stream.Collectors.toSet());
        List<Ready> ready = unknown.parallelStream().map(this::extracted).toList();
        settle();
        ready.stream()
                .filter(each -> each.failure() != null)
                .forEach(each -> fail(each.failure(), each.arrived().digest()));
        List<Ready> fit = ready.stream().filter(each -> each.failure() == null).toList();
        fit.forEach(each -> each.extracted()
                .extraction()
                .warning()
                .ifPresent(warning -> warn(
                        new Failure(each.arrived().origin(), warning),
                        each.arrived().digest())));
        List<Extracted> extracted = fit.stream().map(Ready::extracted).toList();
        pending = new Written(
                fit.stream().map(Ready::arrived).toList(), writing.submit(() -> written(extracted, again)), ended);
        ended = new ArrayList<>();
    }

    private List<Outcome> written(List<Extracted> extracted, Set<String> again) {
        List<Outcome> outcomes = extracted.isEmpty() ? List.of() : writer.write(extracted);
        if (!again.isEmpty()) {
            writer.lookAgain(again);
        }
        return outcomes;
    }

    /** What extraction cannot cope with is a fault of ours, and still no reason to stop the others. */
    private Ready extracted(Arrived arrived) {
        try {
            Extraction found = arrived.handling().kills() ? Extraction.NOTHING : extractor.extract(arrived.article());
            return new Ready(arrived, new Extracted(arrived.article(), found, arrived.handling()), null);
        } catch (RuntimeException | StackOverflowError e) {
            StackTraceElement where = e.getStackTrace().length == 0 ? null : e.getStackTrace()[0];
            return new Ready(
                    arrived,
                    null,
                    new Failure(arrived.origin(), "could not be analysed, a fault in Dateline: " + e + " at " + where));
        }
    }

    /** Extraction is the dear part: what is stored already is not sent through it again. */
    private List<Arrived> withoutStored(List<Arrived> sent) {
        Set<String> stored =
                writer.stored(sent.stream().map(each -> each.article().id()).toList());
        List<Arrived> unknown = sent.stream()
                .filter(each -> !stored.contains(each.article().id()))
                .toList();
        tally.unchanged(sent.size() - unknown.size());
        return unknown;
    }

    /** Waits for the batch that is being written and counts what became of it. */
    private void settle() {
        List<Outcome> outcomes = outcomes();
        Map<String, List<String>> taken = new LinkedHashMap<>();
        for (int i = 0; i < outcomes.size(); i++) {
            count(pending.batch().get(i), outcomes.get(i), taken);
        }
        taken.forEach(log::taken);
        pending.ended().forEach(each -> log.ended(each.digest(), each.file()));
        pending = new Written(List.of(), null, List.of());
        progress.at(bytes, tally.done());
        log.at(tally.counts(bytes, total));
    }

    private void count(Arrived arrived, Outcome outcome, Map<String, List<String>> taken) {
        tally.count(arrived.origin(), outcome);
        boolean failed = outcome.kind() == Outcome.Result.FAILED;
        if (!outcome.reason().isEmpty()) {
            log.problem(new Failure(arrived.origin(), outcome.reason()), arrived.digest(), !failed);
        }
        if (!failed && outcome.kind() != Outcome.Result.UNCHANGED) {
            taken.computeIfAbsent(arrived.digest(), digest -> new ArrayList<>())
                    .add(arrived.article().id());
        }
    }

    private List<Outcome> outcomes() {
        try {
            return pending.outcomes() == null ? List.of() : pending.outcomes().get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while writing", e);
        }
    }
}
