package press.dateline.search.request;

import press.dateline.search.facets.EntityNames;
import press.dateline.search.language.ParsedQuery;
import press.dateline.search.state.SearchQuery;

/** What a search asks under the corrections of its moment, and what ids are called then; worked out once for all its answers. */
public final class ResolvedSearch {

    private final SearchQuery query;
    private final ParsedQuery question;
    private final EntityNames names;

    public ResolvedSearch(SearchQuery query, ParsedQuery question, EntityNames names) {
        this.query = query;
        this.question = question;
        this.names = names;
    }

    public SearchQuery query() {
        return query;
    }

    public ParsedQuery question() {
        return question;
    }

    public EntityNames names() {
        return names;
    }
}
