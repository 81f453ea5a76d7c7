package press.dateline.search.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
        DAY;

        private static final int MOST_DAYS = 92;
        private static final int MOST_MONTHS = 48;
        private static final int MOST_YEARS = 50;

        /** What spans so many years is never drawn in months, whatever its first and last day are. */
        static final int MORE_YEARS_THAN_MONTHS = MOST_MONTHS / 12 + 1;

        /** The shortest that leaves no more bars than a phone can show. */
        static Step of(DateRange span) {
            LocalDate from = span.from().orElseThrow();
            LocalDate to = span.to().orElseThrow();
            if (ChronoUnit.DAYS.between(from, to) < MOST_DAYS) {
                return DAY;
            } else if (ChronoUnit.MONTHS.between(from.withDayOfMonth(1), to) < MOST_MONTHS) {
                return MONTH;
            }
            return to.getYear() - from.getYear() < MOST_YEARS ? YEAR : DECADE;
        }

        /** The first day of the bar in which {@code day} is. */
        LocalDate start(LocalDate day) {
            return switch (this) {
                case DECADE -> LocalDate.of(Math.max(1, day.getYear() / 10 * 10), 1, 1);
                case YEAR -> day.withDayOfYear(1);
                case MONTH -> day.withDayOfMonth(1);
                case DAY -> day;
            };
        }

        /** Where the bar after the one that starts there begins. */
        LocalDate next(LocalDate start) {
            return switch (this) {
                case DECADE -> LocalDate.of(start.getYear() / 10 * 10 + 10, 1, 1);
                case YEAR -> start.plusYears(1);
                case MONTH -> start.plusMonths(1);
                case DAY -> start.plusDays(1);
            };
        }
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
