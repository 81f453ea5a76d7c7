package press.dateline.search;

import press.dateline.search.facets.FacetPage;
import press.dateline.search.facets.YearCounts;

/** A page of the values of a facet, and when articles had each. */
public record ListedValues(FacetPage page, YearCounts years) {}
