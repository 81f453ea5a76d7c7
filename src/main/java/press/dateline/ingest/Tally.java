package press.dateline.ingest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import press.dateline.index.runs.RunCounts;
import press.dateline.index.write.Outcome;
import press.dateline.ingest.copy.Failure;

/** Counts what becomes of the articles of a run and keeps what has to be said about them. */
final class Tally {

    private final Progress progress;
    private final RunLog log;
    private final long startedAt = System.nanoTime();
    private final List<Failure> failures = new ArrayList<>();
    private final List<Failure> warnings = new ArrayList<>();
    private long read;
    private long fresh;
    private long unchanged;
    private long embargoed;
    private long withdrawn;
    private long failed;
    private long warned;
    private long passed;

    Tally(Progress progress, RunLog log) {
        this.progress = progress;
        this.log = log;
    }

    void read() {
        read++;
    }

    long readSoFar() {
        return read;
    }

    /** The articles of a file that is not read again. */
    void passed(long count) {
        passed++;
        read += count;
        unchanged += count;
    }

    void unchanged(long count) {
        unchanged += count;
    }

    void count(Arrived arrived, Outcome outcome) {
        Failure said = new Failure(arrived.origin(), outcome.reason());
        switch (outcome.kind()) {
            case NEW -> fresh++;
            case UNCHANGED -> unchanged++;
            case EMBARGOED -> embargoed++;
            case WITHDRAWN -> withdrawn++;
            case FAILED -> fail(said, arrived.digest());
        }
        if (outcome.kind() != Outcome.Result.FAILED && !outcome.reason().isEmpty()) {
            warn(said, arrived.digest());
        }
        if (outcome.kind() != Outcome.Result.FAILED && outcome.kind() != Outcome.Result.UNCHANGED) {
            log.taken(arrived.digest());
        }
    }

    /** An article of a received file could not be taken in. */
    void fail(Failure failure, String digest) {
        log.problem(failure, digest, false);
        failed++;
        if (failures.size() < Report.REPEATED) {
            failures.add(failure);
        }
        progress.failed(failure);
    }

    /** It was, although something about it is odd. */
    void warn(Failure warning, String digest) {
        log.problem(warning, digest, true);
        warned++;
        if (warnings.size() < Report.REPEATED) {
            warnings.add(warning);
        }
        progress.warned(warning);
    }

    /** How many are through. */
    long done() {
        return fresh + unchanged + embargoed + withdrawn + failed;
    }

    RunCounts counts(long bytes, long total) {
        return new RunCounts(bytes, total, read, fresh, unchanged, embargoed + withdrawn, failed, warned);
    }

    Report report() {
        return new Report(
                new Report.Counts(read, fresh, unchanged, embargoed, withdrawn, failed, warned),
                failures,
                warnings,
                passed,
                Duration.ofNanos(System.nanoTime() - startedAt));
    }
}
