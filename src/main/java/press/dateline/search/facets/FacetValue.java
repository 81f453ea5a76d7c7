package press.dateline.search.facets;

import press.dateline.search.state.SearchQuery;

/**
 * One line of a facet.
 *
 * @param id what {@link SearchQuery#with} takes
 * @param name what readers see
 * @param count articles that choosing it alone in its facet would give; where all values must match, that adding it
 *     would give
 * @param country for a place, the name of its country; else empty
 */
public record FacetValue(String id, String name, long count, boolean chosen, boolean excluded, String country) {}
