package press.dateline.web.search;

import press.dateline.search.state.Links;
import press.dateline.search.state.SearchQuery;

/** How close the hits of a result stand, the other way that they can, and what the form for that carries along. */
record Spacing(Density now, Density other, String search) {

    static Spacing of(Density now, SearchQuery query) {
        return new Spacing(now, now == Density.COMPACT ? Density.COMFORTABLE : Density.COMPACT, Links.link(query));
    }

    public boolean compact() {
        return now == Density.COMPACT;
    }
}
