package press.dateline.search.timeline;

import java.time.LocalDate;
import java.util.List;
import press.dateline.search.state.DateRange;

/**
 * How many stories of a search were published when.
 *
 * @param bars in order of time, without a gap; empty if no story has a date
 */
public record Timeline(Step step, List<Bar> bars) {

    public static final Timeline EMPTY = new Timeline(Step.YEAR, List.of());

    /** How long each bar is. */
    public enum Step {
        DECADE,
        YEAR,
        MONTH,
        DAY
    }

    /** One stretch of time, both days included and within what the search keeps to; {@code count} may be 0. */
    public record Bar(LocalDate from, LocalDate to, long count) {

        public DateRange dates() {
            return new DateRange(java.util.Optional.of(from), java.util.Optional.of(to));
        }
    }

    public Timeline {
        bars = List.copyOf(bars);
    }
}
