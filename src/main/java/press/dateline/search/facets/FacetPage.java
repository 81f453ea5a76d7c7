package press.dateline.search.facets;

import java.util.List;
import press.dateline.search.language.Reading;
import press.dateline.search.state.Facet;
import press.dateline.search.state.SearchQuery;

/**
 * A page of the full list of a facet's values under one question, in alphabetical order.
 *
 * @param letter what the values begin with, or empty
 * @param text what one of their words begins with, or empty
 * @param page from 1
 * @param more whether there is a next page
 */
public record FacetPage(
        SearchQuery query,
        Reading said,
        Facet facet,
        String letter,
        String text,
        List<FacetValue> values,
        int page,
        boolean more) {

    /** Values on one page. */
    public static final int SIZE = 100;

    public FacetPage {
        values = List.copyOf(values);
    }

    /** The search said back in English. */
    public String reading() {
        return said.english();
    }
}
