package press.dateline.ingest;

import java.time.Duration;
import java.util.List;
import press.dateline.ingest.copy.Failure;

/**
 * What became of a run.
 *
 * @param counts how many of each
 * @param failures the first of those that failed; all of them were named while it ran
 * @param warnings the first of what was odd about those that did not fail
 * @param passed files that were read to their end before and have not changed since, so that they were not read again
 * @param took from the first byte to the last article visible to searches
 */
public record Report(Counts counts, List<Failure> failures, List<Failure> warnings, long passed, Duration took) {

    /**
     * How many articles became what.
     *
     * @param read found in the input, failures included
     * @param fresh stored now
     * @param unchanged stored before, word for word
     * @param embargoed kept until their time
     * @param withdrawn of a story that is withdrawn, by this run or before
     * @param failed not taken in
     * @param warned taken in although something about them is odd
     */
    public record Counts(
            long read, long fresh, long unchanged, long embargoed, long withdrawn, long failed, long warned) {}

    /** How many failures a report repeats at its end. */
    static final int REPEATED = 20;

    public Report {
        failures = List.copyOf(failures);
        warnings = List.copyOf(warnings);
    }

    public long read() {
        return counts.read();
    }

    public long fresh() {
        return counts.fresh();
    }

    public long unchanged() {
        return counts.unchanged();
    }

    public long failed() {
        return counts.failed();
    }

    @Override
    public String toString() {
        double seconds = Math.max(0.001, took.toMillis() / 1000.0);
        StringBuilder text = new StringBuilder();
        text.append(
                "Read       %,10d articles in %.1f s (%.0f per second)%n".formatted(read(), seconds, read() / seconds));
        text.append("New        %,10d%n".formatted(fresh()));
        text.append("Unchanged  %,10d%n".formatted(unchanged()));
        append(text, "Not read   %,10d files that have not changed since they were%n", passed);
        append(text, "Embargoed  %,10d%n", counts.embargoed());
        append(text, "Withdrawn  %,10d%n", counts.withdrawn());
        text.append("Failed     %,10d%n".formatted(failed()));
        list(text, failures, failed());
        append(text, "Warnings   %,10d%n", counts.warned());
        list(text, warnings, counts.warned());
        return text.toString();
    }

    private static void append(StringBuilder text, String line, long count) {
        if (count > 0) {
            text.append(line.formatted(count));
        }
    }

    private static void list(StringBuilder text, List<Failure> some, long all) {
        some.forEach(each -> text.append("  ").append(each).append(System.lineSeparator()));
        if (all > some.size()) {
            text.append("  and %,d more, named above%n".formatted(all - some.size()));
        }
    }
}
