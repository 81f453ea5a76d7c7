package press.dateline.web.view;

import java.util.ArrayList;
import java.util.List;
import press.dateline.search.state.Links;
import press.dateline.search.state.QueryString;
import press.dateline.search.state.SearchQuery;

/** A search state as the hidden fields of a form, so that what a reader typed anew keeps the rest. */
public record FormState(String words, List<Field> fields) {

    /** One hidden field. */
    public record Field(String name, String value) {}

    /** For the form of a page without a search of its own. */
    public static final FormState EMPTY = new FormState("", List.of());

    /** For the search box: everything but the words and the page. */
    public static FormState withoutWords(SearchQuery query) {
        return new FormState(query.words().text(), fields(query.withWords(""), List.of()));
    }

    /** For a form on the values of a facet under {@code query}: everything but the page. */
    public static List<Field> whole(SearchQuery query) {
        return fields(query.withPage(1), List.of());
    }

    /** For the form of the dates: everything but the dates and the page. */
    public static FormState withoutDates(SearchQuery query) {
        return new FormState(query.words().text(), fields(query.withPage(1), List.of("from", "to")));
    }

    private static List<Field> fields(SearchQuery query, List<String> without) {
        List<Field> fields = new ArrayList<>();
        QueryString.parse(Links.link(query)).forEach((name, values) -> {
            if (!without.contains(name)) {
                values.forEach(value -> fields.add(new Field(name, value)));
            }
        });
        return fields;
    }
}
