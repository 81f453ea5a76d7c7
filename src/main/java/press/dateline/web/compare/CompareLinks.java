package press.dateline.web.compare;

import press.dateline.authority.file.EntityKey;
import press.dateline.search.state.Links;
import press.dateline.search.state.SearchQuery;

/** The links of comparisons: a search, and the two names. */
final class CompareLinks {

    static final String PATH = "/compare";
    static final String NAME = "name";
    static final String AGAINST = "against";

    private CompareLinks() {}

    static String of(SearchQuery query, AskedName one, AskedName other) {
        String link = Links.link(query) + one.in(NAME) + other.in(AGAINST);
        String whole = link.startsWith("&") ? link.substring(1) : link;
        return whole.isEmpty() ? PATH : PATH + "?" + whole;
    }

    static String of(SearchQuery query, EntityKey one, EntityKey other) {
        return of(query, AskedName.of(one), AskedName.of(other));
    }
}
