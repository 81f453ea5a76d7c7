package press.dateline.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.dateline.authority.AuthorityRecord;
import press.dateline.authority.Kind;
import press.dateline.search.Facet;
import press.dateline.search.FacetValue;
import press.dateline.search.FacetValues;
import press.dateline.search.Links;
import press.dateline.search.Op;
import press.dateline.search.SearchAnswer;
import press.dateline.search.SearchQuery;

/** The page of an entity as its template needs it. */
record EntityView(
        Page page,
        String kind,
        String name,
        String note,
        SearchView.Choice country,
        List<String> aliases,
        SearchView.Choice stories,
        SearchView.Choice about,
        Chart chart,
        List<HitView> latest,
        List<Together> together,
        String link) {

    /** Whom or what it appears with: one list, each line a link to the search for both. */
    record Together(String word, String title, List<Line> lines) {}

    /** One line of such a list. */
    record Line(String name, String count, String href) {}

    /** Stories a year as bars; {@code width} and {@code height} are the drawing's own units. */
    record Chart(int width, int height, List<Bar> bars) {

        /** One year: {@code label} says it in words, {@code mark} is set under some bars only. */
        record Bar(int x, int y, int width, int height, String label, String mark, String href) {}

        private static final int HEIGHT = 120;
        private static final int STEP = 14;
        private static final int MARKS = 8;

        static Chart of(List<FacetValue> years, SearchQuery query) {
            List<FacetValue> inOrder =
                    years.stream().sorted(Comparator.comparing(FacetValue::id)).toList();
            if (inOrder.isEmpty()) {
                return new Chart(0, 0, List.of());
            }
            int first = Integer.parseInt(inOrder.get(0).id());
            int last = Integer.parseInt(inOrder.get(inOrder.size() - 1).id());
            long most = inOrder.stream().mapToLong(FacetValue::count).max().orElse(1);
            int every = Math.max(1, (last - first) / MARKS + 1);
            List<Bar> bars = new ArrayList<>();
            for (FacetValue year : inOrder) {
                int position = Integer.parseInt(year.id()) - first;
                // The smallest year is still a bar one can see and hit.
                int height = (int) Math.max(3, year.count() * HEIGHT / most);
                bars.add(new Bar(
                        position * STEP,
                        HEIGHT - height,
                        STEP - 3,
                        height,
                        year.id() + ": " + Numbers.stories(year.count()),
                        position % every == 0 ? year.id() : "",
                        Links.link("/search", query.with(Facet.YEAR, year.id()))));
            }
            return new Chart((last - first + 1) * STEP, HEIGHT, bars);
        }
    }

    static EntityView of(
            AuthorityRecord known,
            Optional<AuthorityRecord> country,
            SearchAnswer answer,
            long about,
            List<FacetValue> years,
            String link) {
        SearchQuery query = SearchQuery.EVERYTHING.with(Facet.of(known.kind()), known.id());
        return new EntityView(
                Page.of(known.name()).shownAs(Previews.of(known, answer.total(), answer.hits())),
                known.kind().word(),
                known.name(),
                known.note().isEmpty()
                        ? ""
                        : known.note().substring(0, 1).toUpperCase(Locale.ROOT)
                                + known.note().substring(1),
                country.map(record ->
                                new SearchView.Choice(record.name(), EntityPage.path(Kind.COUNTRY, record.id()), false))
                        .orElse(SearchView.Choice.NONE),
                known.aliases(),
                new SearchView.Choice(Numbers.stories(answer.total()), Links.link("/search", query), false),
                new SearchView.Choice(Numbers.stories(about), Links.link("/search", query.withAbout(true)), false),
                Chart.of(years, query),
                answer.hits().stream()
                        .map(hit -> HitView.of(hit, SearchQuery.EVERYTHING))
                        .toList(),
                answer.facets().stream()
                        .filter(facet -> facet.facet().kind().isPresent())
                        .map(facet -> together(facet, known, query))
                        .filter(list -> !list.lines().isEmpty())
                        .toList(),
                link);
    }

    private static Together together(FacetValues facet, AuthorityRecord known, SearchQuery query) {
        boolean own = facet.facet() == Facet.of(known.kind());
        SearchQuery both = own ? query.withOp(facet.facet(), Op.ALL) : query;
        List<Line> lines = facet.values().stream()
                .filter(value -> value.count() > 0 && !(own && value.id().equals(known.id())))
                .map(value -> new Line(
                        value.name(),
                        Numbers.grouped(value.count()),
                        Links.link("/search", both.with(facet.facet(), value.id()))))
                .toList();
        return new Together(facet.facet().word(), FacetView.title(facet.facet()), lines);
    }
}
