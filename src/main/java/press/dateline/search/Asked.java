package press.dateline.search;

import java.util.List;

/** What a link asks, and in plain English what in it could not be understood and was left out. */
public record Asked(SearchQuery query, List<String> problems) {

    public Asked {
        problems = List.copyOf(problems);
    }
}
