package press.dateline.ingest;

import java.time.Duration;
import java.util.List;

/**
 * What became of a run.
 *
 * @param read articles found in the input, failures included
 * @param fresh stored now
 * @param unchanged stored before, word for word
 * @param failed not taken in
 * @param failures the first of those that failed; all of them were named while it ran
 * @param took from the first byte to the last article visible to searches
 */
public record Report(long read, long fresh, long unchanged, long failed, List<Failure> failures, Duration took) {

    /** How many failures a report repeats at its end. */
    static final int REPEATED = 20;

    public Report {
        failures = List.copyOf(failures);
    }

    @Override
    public String toString() {
        double seconds = Math.max(0.001, took.toMillis() / 1000.0);
        StringBuilder text = new StringBuilder();
        text.append("Read       %,10d articles in %.1f s (%.0f per second)%n".formatted(read, seconds, read / seconds));
        text.append("New        %,10d%n".formatted(fresh));
        text.append("Unchanged  %,10d%n".formatted(unchanged));
        text.append("Failed     %,10d%n".formatted(failed));
        failures.forEach(failure -> text.append("  ").append(failure).append(System.lineSeparator()));
        if (failed > failures.size()) {
            text.append("  and %,d more, named above%n".formatted(failed - failures.size()));
        }
        return text.toString();
    }
}
