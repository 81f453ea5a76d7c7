package press.dateline.search.facets;

import java.util.Map;
import java.util.NavigableMap;

/**
 * How many articles each value of a list has in which year.
 *
 * @param byValue by the value's id; years without any are left out, as are articles without a date
 */
public record YearCounts(Map<String, NavigableMap<Integer, Long>> byValue) {

    public static final YearCounts NONE = new YearCounts(Map.of());

    public YearCounts {
        byValue = Map.copyOf(byValue);
    }
}
