package press.dateline.web.search;

import java.util.ArrayList;
import java.util.List;
import press.dateline.search.answer.SearchAnswer;
import press.dateline.search.state.Links;
import press.dateline.search.state.SearchQuery;
import press.dateline.search.state.Sort;
import press.dateline.share.ExportFormat;
import press.dateline.web.view.ChartView;
import press.dateline.web.view.Choice;
import press.dateline.web.view.FacetView;
import press.dateline.web.view.FormState;
import press.dateline.web.view.HitView;
import press.dateline.web.view.Numbers;
import press.dateline.web.view.Page;
import press.dateline.web.view.PagePaths;
import press.dateline.web.view.Previews;

/** The result page as its template needs it: every word and every link made. */
record SearchView(
        Page page,
        ResultHeading heading,
        Filters filters,
        List<HitView> hits,
        Paging paging,
        Tools tools,
        TakeAway takeaway,
        Advice advice) {

    /** The search read back and how much it finds; {@code cut} if it was stopped before it had looked at all. */
    record ResultHeading(String reading, String total, String stories, String forms, boolean cut) {}

    /** What the search keeps to, the link without any of it, and what it could keep to. */
    record Filters(List<AppliedFilter> applied, String withoutFilters, List<FacetView> facets, DateForm dates) {}

    /** Other looks at the same search. */
    record Tools(
            Spacing spacing,
            List<Choice> sorts,
            Choice about,
            Choice meaning,
            List<Choice> pictures,
            Pin pin,
            ChartView chart) {

        /** The order it is in. */
        public Choice sort() {
            return sorts.stream().filter(Choice::chosen).findFirst().orElse(Choice.NONE);
        }
    }

    /** How the result is sent, followed and taken along. */
    record TakeAway(String link, String feed, String jsonFeed, List<Choice> exports, FollowLinks follow) {}

    /** What was not understood, what may have been meant, and what would find more than nothing. */
    record Advice(List<String> problems, Choice suggestion, List<Choice> instead) {}

    /** Where in the results this page is. */
    record Paging(String text, String previous, String next) {}

    /**
     * The page for {@code answer}.
     *
     * @param link the address of this result as others can use it
     * @param density how close hits stand
     * @param meant whether stories are also found by what they mean
     */
    static SearchView of(
            SearchAnswer answer,
            Pin pin,
            FollowLinks follow,
            ChartView chart,
            String link,
            Density density,
            boolean meant) {
        SearchQuery query = answer.query();
        return new SearchView(
                new Page(title(answer), FormState.withoutWords(query), false)
                        .at(Links.link("/search", query))
                        .shownAs(Previews.of(answer)),
                new ResultHeading(
                        answer.reading(),
                        Numbers.total(answer),
                        answer.stories().count() == answer.total() ? "" : Numbers.stories(answer.stories()),
                        query.words().isEmpty() || answer.total() == 0
                                ? ""
                                : Links.link(PagePaths.FORMS, query.withPage(1)),
                        answer.cut()),
                new Filters(
                        AppliedFilter.of(answer),
                        query.isFiltered() ? Links.link("/search", query.withoutFilters()) : "",
                        answer.facets().stream()
                                .filter(facet -> !facet.isEmpty())
                                .map(facet -> FacetView.of(facet, query))
                                .toList(),
                        DateForm.of(query)),
                answer.hits().stream().map(hit -> HitView.of(hit, query)).toList(),
                paging(answer),
                new Tools(
                        Spacing.of(density, query),
                        sorts(query),
                        about(query),
                        meant ? meaning(query) : Choice.NONE,
                        answer.total() == 0 ? List.of() : pictures(query.withPage(1)),
                        pin,
                        chart),
                new TakeAway(
                        link,
                        Links.link("/search.atom", query.withPage(1)),
                        Links.link("/search.feed.json", query.withPage(1)),
                        exports(query),
                        follow),
                new Advice(
                        answer.problems(),
                        answer.suggestion()
                                .map(words -> new Choice(words, Links.link("/search", query.withWords(words)), false))
                                .orElse(Choice.NONE),
                        answer.total() == 0 ? instead(answer) : List.of()));
    }

    private static String title(SearchAnswer answer) {
        return Previews.withoutStop(answer.reading()) + " – " + Numbers.total(answer);
    }

    private static List<Choice> sorts(SearchQuery query) {
        List<Choice> sorts = new ArrayList<>();
        for (Sort sort : Sort.values()) {
            String text = sort.word().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                    + sort.word().substring(1);
            sorts.add(new Choice(text, Links.link("/search", query.withSort(sort)), sort == query.sort()));
        }
        return sorts;
    }

    /** Offered where it makes a difference: with a filter on who or where. */
    private static Choice about(SearchQuery query) {
        boolean entities =
                query.filters().keySet().stream().anyMatch(facet -> facet.kind().isPresent());
        if (!entities && !query.about()) {
            return Choice.NONE;
        }
        return new Choice(
                query.about() ? "Also stories that merely mention them" : "Only stories about them",
                Links.link("/search", query.withAbout(!query.about())),
                query.about());
    }

    /** Offered where there are words that mean something; a pinned search stays as it is. */
    private static Choice meaning(SearchQuery query) {
        if (query.words().isEmpty() || query.asOf().isPresent()) {
            return Choice.NONE;
        }
        return new Choice(
                query.meaning() ? "Only stories with these words" : "Also stories close in meaning",
                Links.link("/search", query.withMeaning(!query.meaning())),
                query.meaning());
    }

    /** The result as pictures. */
    private static List<Choice> pictures(SearchQuery query) {
        return List.of(
                new Choice("Who appears with whom", Links.link("/network", query), false),
                new Choice("Two names over time", Links.link("/compare", query), false));
    }

    private static Paging paging(SearchAnswer answer) {
        SearchQuery query = answer.query();
        return new Paging(
                "Page " + Numbers.grouped(query.page()) + " of " + Numbers.grouped(answer.pages()),
                answer.previous()
                        .map(previous -> Links.link("/search", previous))
                        .orElse(""),
                answer.next().map(next -> Links.link("/search", next)).orElse(""));
    }

    private static List<Choice> exports(SearchQuery query) {
        List<Choice> exports = new ArrayList<>();
        for (ExportFormat format : ExportFormat.values()) {
            exports.add(new Choice(format.title(), Links.link("/search." + format.suffix(), query.withPage(1)), false));
        }
        return exports;
    }

    /** Ways out of an empty result. */
    private static List<Choice> instead(SearchAnswer answer) {
        List<Choice> ways = new ArrayList<>();
        answer.instead()
                .forEach(way -> ways.add(new Choice(
                        way.text() + " – " + Numbers.articles(way.total()),
                        Links.link("/search", way.query()),
                        false)));
        ways.add(new Choice("through the whole archive", "/search", false));
        return ways;
    }
}
