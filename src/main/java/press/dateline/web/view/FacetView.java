package press.dateline.web.view;

import java.util.List;
import java.util.Locale;
import press.dateline.search.facets.FacetValue;
import press.dateline.search.facets.FacetValues;
import press.dateline.search.state.Facet;
import press.dateline.search.state.Links;
import press.dateline.search.state.Op;
import press.dateline.search.state.SearchQuery;
import press.dateline.web.language.CountryNames;
import press.dateline.web.language.Language;
import press.dateline.web.language.PartMessages;

/**
 * A facet beside the results.
 *
 * @param more the page of all its values, or empty if these are all
 * @param fields what a form that looks for a name among all of them carries along
 * @param otherOp what values could combine by instead, all or any; empty with fewer than two chosen
 * @param picture the same drawn, where it can be
 */
public record FacetView(
        String word,
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
    public record Amount(long count, String number, int percent) {

        static Amount of(long count, long most, Language language) {
            long percent = most == 0 || count == 0 ? 0 : Math.max(1, Math.round(100.0 * count / most));
            return new Amount(count, language.number(count), (int) Math.min(100, percent));
        }
    }

    /** How many of its values the search keeps to or leaves out. */
    public long chosen() {
        return values.stream()
                .filter(value -> value.chosen() || value.excluded())
                .count();
    }

    public static FacetView of(FacetValues values, SearchQuery query, Language language) {
        Facet facet = values.facet();
        boolean several = query.filter(facet).values().size() > 1;
        long most = values.values().stream().mapToLong(FacetValue::count).max().orElse(0);
        Op other = values.op() == Op.ANY ? Op.ALL : Op.ANY;
        return new FacetView(
                facet.word(),
                values.values().stream()
                        .map(value -> value(facet, value, query, most, language))
                        .toList(),
                values.more() ? all(facet, query) : "",
                values.more() ? FormState.whole(query) : List.of(),
                several ? other.name().toLowerCase(Locale.ROOT) : "",
                several ? Links.link("/search", query.withOp(facet, other)) : "",
                picture(facet, query.withPage(1), language.in(PartMessages.class)));
    }

    private static Choice picture(Facet facet, SearchQuery query, PartMessages words) {
        return switch (facet) {
            case COUNTRY -> new Choice(words.onMap(), Links.link("/map", query), false);
            case ACTOR -> new Choice(words.whoWithWhom(), Links.link("/network", query), false);
            default -> Choice.NONE;
        };
    }

    /** The page of all values, which opens with those of most articles. */
    private static String all(Facet facet, SearchQuery query) {
        String link = Links.link("/browse/" + facet.word(), query.withPage(1));
        return facet == Facet.YEAR ? link : link + (link.contains("?") ? "&" : "?") + "by=count";
    }

    /** What readers call it. */
    public static String title(Facet facet, Language language) {
        return language.shared().facet(facet.word());
    }

    /** What a value is called there. */
    public static String name(Facet facet, String name, Language language) {
        return facet == Facet.COUNTRY ? CountryNames.of(name, language) : name;
    }

    /** The line of a value alone, without a bar. */
    public static ValueLine value(Facet facet, FacetValue value, SearchQuery query, Language language) {
        return value(facet, value, query, 0, language);
    }

    private static ValueLine value(Facet facet, FacetValue value, SearchQuery query, long most, Language language) {
        SearchQuery click = value.excluded() ? query.including(facet, value.id()) : query.toggled(facet, value.id());
        boolean canExclude = facet.combines() && !value.chosen() && !value.excluded();
        return new ValueLine(
                name(facet, value.name(), language),
                CountryNames.of(value.country(), language),
                Amount.of(value.count(), most, language),
                value.chosen(),
                value.excluded(),
                Links.link("/search", click),
                canExclude ? Links.link("/search", query.excluding(facet, value.id())) : "",
                facet.kind().map(kind -> PagePaths.correct(kind, value.id())).orElse(""));
    }
}
