package press.dateline.web.search;

import java.util.ArrayList;
import java.util.List;
import press.dateline.search.answer.SearchAnswer;
import press.dateline.search.state.Facet;
import press.dateline.search.state.Links;
import press.dateline.search.state.SearchQuery;
import press.dateline.web.language.Language;
import press.dateline.web.language.SearchMessages;
import press.dateline.web.view.FacetView;

/** A filter in force and the link that drops it. */
record AppliedFilter(String facet, String name, String remove) {

    static List<AppliedFilter> of(SearchAnswer answer, Language language) {
        SearchMessages words = language.in(SearchMessages.class);
        SearchQuery query = answer.query();
        List<AppliedFilter> applied = new ArrayList<>();
        answer.facets().forEach(facet -> facet.values().forEach(value -> {
            if (value.chosen() && facet.facet() != Facet.YEAR) {
                applied.add(new AppliedFilter(
                        kind(facet.facet(), language),
                        FacetView.name(facet.facet(), value.id(), value.name(), language),
                        Links.link("/search", query.without(facet.facet(), value.id()))));
            } else if (value.excluded()) {
                applied.add(new AppliedFilter(
                        words.notKind(kind(facet.facet(), language)),
                        FacetView.name(facet.facet(), value.id(), value.name(), language),
                        Links.link("/search", query.including(facet.facet(), value.id()))));
            }
        }));
        if (!query.story().isEmpty()) {
            applied.add(
                    new AppliedFilter(words.story(), words.copiesOfOne(), Links.link("/search", query.withStory(""))));
        }
        if (!query.dates().isEmpty()) {
            applied.add(new AppliedFilter(
                    words.dates(), dateText(query), Links.link("/search", query.without(Facet.YEAR))));
        }
        return applied;
    }

    private static String kind(Facet facet, Language language) {
        return language.shared().kind(facet.word());
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
