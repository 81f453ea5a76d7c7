package press.dateline.web.search;

import java.util.ArrayList;
import java.util.List;
import press.dateline.search.answer.SearchAnswer;
import press.dateline.search.state.Links;
import press.dateline.search.state.SearchQuery;
import press.dateline.search.state.Sort;
import press.dateline.share.ExportFormat;
import press.dateline.web.language.Language;
import press.dateline.web.language.SearchMessages;
import press.dateline.web.view.ChartView;
import press.dateline.web.view.Choice;
import press.dateline.web.view.FacetView;
import press.dateline.web.view.FormState;
import press.dateline.web.view.HitView;
import press.dateline.web.view.Numbers;
import press.dateline.web.view.Page;
import press.dateline.web.view.PagePaths;
import press.dateline.web.view.Previews;
import press.dateline.web.wording.Instead;
import press.dateline.web.wording.Notes;
import press.dateline.web.wording.Sentence;

/** The result page as its template needs it: every word and every link made. */
public record SearchView(
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
    record Filters(List<AppliedFilter> applied, String withoutFilters, List<FacetView> facets, DateForm dates) {

        public long chosen() {
            return applied.size();
        }
    }

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
            boolean meant,
            Language language) {
        SearchQuery query = answer.query();
        SearchMessages words = language.in(SearchMessages.class);
        String reading = Sentence.of(answer.said(), language);
        String total = Numbers.total(answer, language);
        return new SearchView(
                new Page(words.titled(Previews.withoutStop(reading), total), FormState.withoutWords(query), false)
                        .at(Links.link("/search", query))
                        .shownAs(Previews.of(answer, reading, language)),
                new ResultHeading(
                        reading,
                        total,
                        answer.stories().count() == answer.total() ? "" : Numbers.stories(answer.stories(), language),
                        query.words().isEmpty() || answer.total() == 0
                                ? ""
                                : Links.link(PagePaths.FORMS, query.withPage(1)),
                        answer.cut()),
                new Filters(
                        AppliedFilter.of(answer, language),
                        query.isFiltered() ? Links.link("/search", query.withoutFilters()) : "",
                        FacetView.all(answer.facets(), query, language),
                        DateForm.of(query, words)),
                answer.hits().stream()
                        .map(hit -> HitView.of(hit, query, language))
                        .toList(),
                paging(answer, words),
                new Tools(
                        Spacing.of(density, query),
                        sorts(query, words),
                        about(query, words),
                        meant ? meaning(query, words) : Choice.NONE,
                        answer.total() == 0
                                ? List.of()
                                : List.of(
                                        new Choice(
                                                words.whoAppears(), Links.link("/network", query.withPage(1)), false),
                                        new Choice(words.twoNames(), Links.link("/compare", query.withPage(1)), false)),
                        pin,
                        chart),
                new TakeAway(
                        link,
                        Links.link("/search.atom", query.withPage(1)),
                        Links.link("/search.feed.json", query.withPage(1)),
                        exports(query, words),
                        follow),
                new Advice(
                        Notes.of(answer.notes(), language),
                        answer.suggestion()
                                .map(other -> new Choice(other, Links.link("/search", query.withWords(other)), false))
                                .orElse(Choice.NONE),
                        answer.total() == 0
                                ? Instead.ways(answer.instead(), words.wholeArchive(), language)
                                : List.of()));
    }

    private static List<Choice> sorts(SearchQuery query, SearchMessages words) {
        List<Choice> sorts = new ArrayList<>();
        for (Sort sort : Sort.values()) {
            sorts.add(new Choice(
                    words.sort(sort.word()), Links.link("/search", query.withSort(sort)), sort == query.sort()));
        }
        return sorts;
    }

    /** Offered where it makes a difference: with a filter on who or where. */
    private static Choice about(SearchQuery query, SearchMessages words) {
        boolean entities =
                query.filters().keySet().stream().anyMatch(facet -> facet.kind().isPresent());
        if (!entities && !query.about()) {
            return Choice.NONE;
        }
        return new Choice(
                query.about() ? words.alsoMentioned() : words.onlyAbout(),
                Links.link("/search", query.withAbout(!query.about())),
                query.about());
    }

    /** Offered where there are words that mean something; a pinned search stays as it is. */
    private static Choice meaning(SearchQuery query, SearchMessages words) {
        if (query.words().isEmpty() || query.asOf().isPresent()) {
            return Choice.NONE;
        }
        return new Choice(
                query.meaning() ? words.onlyWords() : words.alsoMeaning(),
                Links.link("/search", query.withMeaning(!query.meaning())),
                query.meaning());
    }

    private static Paging paging(SearchAnswer answer, SearchMessages words) {
        SearchQuery query = answer.query();
        return new Paging(
                words.pageOf(query.page(), answer.pages()),
                answer.previous()
                        .map(previous -> Links.link("/search", previous))
                        .orElse(""),
                answer.next().map(next -> Links.link("/search", next)).orElse(""));
    }

    private static List<Choice> exports(SearchQuery query, SearchMessages words) {
        List<Choice> exports = new ArrayList<>();
        for (ExportFormat format : ExportFormat.values()) {
            exports.add(new Choice(
                    words.export(format.title(), format.suffix()),
                    Links.link("/search." + format.suffix(), query.withPage(1)),
                    false));
        }
        return exports;
    }
}
