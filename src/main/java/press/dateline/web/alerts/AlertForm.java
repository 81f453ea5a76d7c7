package press.dateline.web.alerts;

import press.dateline.search.state.Links;
import press.dateline.search.state.QueryString;
import press.dateline.search.state.SearchQuery;

/**
 * The form that asks for letters, as it was filled in.
 *
 * @param reading the search in words
 * @param rhythm {@code once} or an hour
 * @param search the search as a query string
 * @param token tells that the form came from a page of ours
 */
record AlertForm(String reading, String name, String address, String rhythm, String search, String token) {

    AlertForm(String reading, String name, String address, String rhythm, String search) {
        this(reading, name, address, rhythm, search, "");
    }

    AlertForm with(String other) {
        return new AlertForm(reading, name, address, rhythm, search, other);
    }

    /** What is chosen, as the template compares it. */
    public boolean chosen(Integer hour) {
        return rhythm.equals(hour.toString());
    }

    /** The search that letters are about: as of now, whatever the link says. */
    static SearchQuery query(String search) {
        return Links.parse(QueryString.parse(search)).query().asOfNow();
    }
}
