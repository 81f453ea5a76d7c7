package press.dateline.search.state;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Days of publication in UTC, both ends inclusive; an absent end is open.
 *
 * <p>Throws {@link IllegalArgumentException} for a range that ends before it begins, or beyond the years 1 to 9999.
 */
public record DateRange(Optional<LocalDate> from, Optional<LocalDate> to) {

    public static final DateRange ALWAYS = new DateRange(Optional.empty(), Optional.empty());

    public DateRange {
        from.ifPresent(DateRange::check);
        to.ifPresent(DateRange::check);
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            throw new IllegalArgumentException(from.get() + " is after " + to.get());
        }
    }

    /** The whole of one year. */
    public static DateRange year(int year) {
        return new DateRange(Optional.of(LocalDate.of(year, 1, 1)), Optional.of(LocalDate.of(year, 12, 31)));
    }

    public boolean isEmpty() {
        return from.isEmpty() && to.isEmpty();
    }

    /** The year this is the whole of, if it is one. */
    public OptionalInt wholeYear() {
        if (from.isEmpty() || !equals(year(from.get().getYear()))) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(from.get().getYear());
    }

    static boolean possible(LocalDate day) {
        return day.getYear() >= 1 && day.getYear() <= 9999;
    }

    private static void check(LocalDate day) {
        if (!possible(day)) {
            throw new IllegalArgumentException("no such year in the archive: " + day);
        }
    }
}
