package press.dateline.search.facets;

import java.util.List;
import press.dateline.search.state.Facet;
import press.dateline.search.state.Op;

/**
 * A facet under one question: chosen and excluded values first, then the most frequent; years newest first.
 *
 * @param op how chosen values combine
 * @param more whether there are values beyond these
 */
public record FacetValues(Facet facet, List<FacetValue> values, Op op, boolean more) {

    public FacetValues {
        values = List.copyOf(values);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }
}
