package press.dateline.search.facets;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import press.dateline.search.state.Facet;
import press.dateline.search.state.Op;

/**
 * A facet under one question: chosen and excluded values first, then the most frequent; years newest first.
 *
 * @param op how chosen values combine
 * @param more whether there are values beyond these
 * @param combined how many articles have any and how many have all of the chosen values; empty with fewer than two
 */
public record FacetValues(Facet facet, List<FacetValue> values, Op op, boolean more, Map<Op, Long> combined) {

    public FacetValues {
        values = List.copyOf(values);
        combined = Collections.unmodifiableMap(new TreeMap<>(combined));
    }

    /** With fewer than two chosen. */
    public FacetValues(Facet facet, List<FacetValue> values, Op op, boolean more) {
        this(facet, values, op, more, Map.of());
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }
}
