package press.dateline.index.runs;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One time that articles came in, or an hour of one way in that is always open.
 *
 * @param way in: {@code command, folder, program, upload, feed, again}
 * @param name of the folder, program, editor or feed
 * @param seen when it last said how far it is
 * @param problems the first of them; the counts have all
 */
public record Run(
        String id,
        String way,
        String name,
        Instant started,
        Instant seen,
        Optional<Instant> finished,
        RunCounts counts,
        List<Problem> problems) {

    /** A run that said nothing for so long was killed: it says how far it is every few seconds. */
    private static final Duration SILENCE = Duration.ofSeconds(90);

    public Run {
        problems = List.copyOf(problems);
    }

    /** Whether it goes on at this moment. */
    public boolean isGoingOn(Instant now) {
        return finished.isEmpty() && seen.plus(SILENCE).isAfter(now);
    }
}
