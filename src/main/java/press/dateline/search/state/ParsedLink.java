package press.dateline.search.state;

import java.util.List;

/** What a link asks, and in plain English what in it could not be understood and was left out. */
public record ParsedLink(SearchQuery query, List<String> problems) {

    public ParsedLink {
        problems = List.copyOf(problems);
    }
}
