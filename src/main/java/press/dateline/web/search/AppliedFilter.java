package press.dateline.web.search;

import java.util.ArrayList;
import java.util.List;
import press.dateline.search.answer.SearchAnswer;
import press.dateline.search.state.Facet;
import press.dateline.search.state.Links;
import press.dateline.search.state.SearchQuery;

/** A filter in force and the link that drops it. */
record AppliedFilter(String facet, String name, String remove) {

    static List<AppliedFilter> of(SearchAnswer answer) {
        SearchQuery query = answer.query();
        List<AppliedFilter> applied = new ArrayList<>();
        answer.facets().forEach(facet -> facet.values().forEach(value -> {
            if (value.chosen() && facet.facet() != Facet.YEAR) {
                applied.add(new AppliedFilter(
                        facet.facet().word(),
                        value.name(),
                        Links.link("/search", query.without(facet.facet(), value.id()))));
            } else if (value.excluded()) {
                applied.add(new AppliedFilter(
                        "not " + facet.facet().word(),
                        value.name(),
                        Links.link("/search", query.including(facet.facet(), value.id()))));
            }
        }));
        if (!query.story().isEmpty()) {
            applied.add(new AppliedFilter("story", "copies of one", Links.link("/search", query.withStory(""))));
        }
        if (!query.dates().isEmpty()) {
            applied.add(new AppliedFilter("dates", dateText(query), Links.link("/search", query.without(Facet.YEAR))));
        }
        return applied;
    }

    private static String dateText(SearchQuery query) {
        if (query.dates().wholeYear().isPresent()) {
            return Integer.toString(query.dates().wholeYear().getAsInt());
        }
        String from = query.dates().from().map(Object::toString).orElse("…");
        String to = query.dates().to().map(Object::toString).orElse("…");
        return from + " – " + to;
    }
}
