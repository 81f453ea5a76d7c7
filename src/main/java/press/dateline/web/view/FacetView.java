package press.dateline.web.view;

import java.util.List;
import press.dateline.search.facets.FacetValue;
import press.dateline.search.facets.FacetValues;
import press.dateline.search.state.Facet;
import press.dateline.search.state.Links;
import press.dateline.search.state.Op;
import press.dateline.search.state.SearchQuery;

/**
 * A facet beside the results.
 *
 * @param more the page of all its values, or empty if these are all
 * @param fields what a form that looks for a name among all of them carries along
 * @param otherOp what values could combine by instead, in words; empty with fewer than two chosen
 * @param picture the same drawn, where it can be
 */
public record FacetView(
        String word,
        String title,
        List<ValueLine> values,
        String more,
        List<FormState.Field> fields,
        String otherOp,
        String otherOpHref,
        Choice picture) {

    /**
     * One line.
     *
     * @param amount how many articles have it
     * @param href with the value if it is not chosen, without it if it is
     * @param correct where an editor puts right what it stands for, or empty
     * @param exclude the search without articles that have it, or empty where that cannot be said
     */
    public record ValueLine(
            String name,
            String country,
            Amount amount,
            boolean chosen,
            boolean excluded,
            String href,
            String exclude,
            String correct) {}

    /**
     * How many articles a value has, in figures and as a bar.
     *
     * @param percent of those that the largest value beside it has, at least 1; 0 without a bar
     */
    public record Amount(String number, int percent) {

        static Amount of(long count, long most) {
            long percent = most == 0 || count == 0 ? 0 : Math.max(1, Math.round(100.0 * count / most));
            return new Amount(Numbers.grouped(count), (int) Math.min(100, percent));
        }
    }

    /** How many of its values the search keeps to or leaves out. */
    public long chosen() {
        return values.stream()
                .filter(value -> value.chosen() || value.excluded())
                .count();
    }

    public static FacetView of(FacetValues values, SearchQuery query) {
        Facet facet = values.facet();
        boolean several = query.filter(facet).values().size() > 1;
        long most = values.values().stream().mapToLong(FacetValue::count).max().orElse(0);
        Op other = values.op() == Op.ANY ? Op.ALL : Op.ANY;
        return new FacetView(
                facet.word(),
                title(facet),
                values.values().stream()
                        .map(value -> value(facet, value, query, most))
                        .toList(),
                values.more() ? all(facet, query) : "",
                values.more() ? FormState.whole(query) : List.of(),
                several ? (other == Op.ALL ? "all of these" : "any of these") : "",
                several ? Links.link("/search", query.withOp(facet, other)) : "",
                picture(facet, query.withPage(1)));
    }

    private static Choice picture(Facet facet, SearchQuery query) {
        return switch (facet) {
            case COUNTRY -> new Choice("On a map", Links.link("/map", query), false);
            case ACTOR -> new Choice("Who with whom", Links.link("/network", query), false);
            default -> Choice.NONE;
        };
    }

    /** The page of all values, which opens with those of most articles. */
    private static String all(Facet facet, SearchQuery query) {
        String link = Links.link("/browse/" + facet.word(), query.withPage(1));
        return facet == Facet.YEAR ? link : link + (link.contains("?") ? "&" : "?") + "by=count";
    }

    /** What readers call it. */
    public static String title(Facet facet) {
        return switch (facet) {
            case COUNTRY -> "Countries";
            case PLACE -> "Places";
            case ACTOR -> "Actors";
            case ORGANISATION -> "Organisations";
            case SOURCE -> "Sources";
            case YEAR -> "Years";
        };
    }

    /** The line of a value alone, without a bar. */
    public static ValueLine value(Facet facet, FacetValue value, SearchQuery query) {
        return value(facet, value, query, 0);
    }

    private static ValueLine value(Facet facet, FacetValue value, SearchQuery query, long most) {
        SearchQuery click = value.excluded() ? query.including(facet, value.id()) : query.toggled(facet, value.id());
        boolean canExclude = facet.combines() && !value.chosen() && !value.excluded();
        return new ValueLine(
                value.name(),
                value.country(),
                Amount.of(value.count(), most),
                value.chosen(),
                value.excluded(),
                Links.link("/search", click),
                canExclude ? Links.link("/search", query.excluding(facet, value.id())) : "",
                facet.kind().map(kind -> PagePaths.correct(kind, value.id())).orElse(""));
    }
}
