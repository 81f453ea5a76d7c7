package press.dateline.web.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import press.dateline.search.facets.FacetValue;
import press.dateline.search.facets.FacetValues;
import press.dateline.search.facets.SourceHouse;
import press.dateline.search.state.Facet;
import press.dateline.search.state.Links;
import press.dateline.search.state.Op;
import press.dateline.search.state.SearchQuery;
import press.dateline.web.language.Language;
import press.dateline.web.language.PartMessages;
import press.dateline.web.language.PlaceNames;

/**
 * A facet beside the results.
 *
 * @param groups the same values as they are shown, places under their countries
 * @param more the page of all its values, or empty if these are all
 * @param fields what a form that looks for a name among all of them carries along
 * @param combinings how the chosen values could combine, each with what it finds; empty with fewer than two chosen
 * @param picture the same drawn, where it can be
 */
public record FacetView(
        String word,
        List<ValueLine> values,
        List<Group> groups,
        String more,
        List<FormState.Field> fields,
        List<Choice> combinings,
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

    /**
     * Values of a facet under one heading.
     *
     * @param country what places stand under, as readers call it; empty above one alone, which says its own, and all else
     */
    public record Group(String country, List<ValueLine> values) {

        /**
         * Places under their countries: first those of {@code chosen} ones, then as their most frequent places stand; values
         * without a country are one group.
         */
        static List<Group> of(List<ValueLine> values, Set<String> chosen) {
            Map<String, List<ValueLine>> groups = new LinkedHashMap<>();
            values.stream()
                    .map(ValueLine::country)
                    .filter(chosen::contains)
                    .forEach(country -> groups.putIfAbsent(country, new ArrayList<>()));
            values.forEach(value -> groups.computeIfAbsent(value.country(), unused -> new ArrayList<>())
                    .add(value));
            return groups.entrySet().stream()
                    .map(group ->
                            new Group(group.getValue().size() > 1 ? group.getKey() : "", List.copyOf(group.getValue())))
                    .toList();
        }
    }

    /** How many of its values the search keeps to or leaves out. */
    public long chosen() {
        return values.stream()
                .filter(value -> value.chosen() || value.excluded())
                .count();
    }

    /** All that have values. */
    public static List<FacetView> all(List<FacetValues> facets, SearchQuery query, Language language) {
        Set<String> countries = facets.stream()
                .filter(each -> each.facet() == Facet.COUNTRY)
                .flatMap(each -> each.values().stream())
                .filter(FacetValue::chosen)
                .map(value -> PlaceNames.of(value.name(), language))
                .collect(Collectors.toSet());
        return facets.stream()
                .filter(each -> !each.isEmpty())
                .map(each -> of(each, query, countries, language))
                .toList();
    }

    private static FacetView of(FacetValues values, SearchQuery query, Set<String> countries, Language language) {
        Facet facet = values.facet();
        List<SourceHouse> houses = facet == Facet.SOURCE
                ? SourceHouse.of(values.values())
                : values.values().stream()
                        .map(value -> new SourceHouse(List.of(value)))
                        .toList();
        long most = houses.stream().mapToLong(SourceHouse::count).max().orElse(0);
        List<ValueLine> lines = houses.stream()
                .map(house -> value(facet, house, query, most, language))
                .toList();
        return new FacetView(
                facet.word(),
                lines,
                Group.of(lines, countries),
                values.more() ? all(facet, query) : "",
                values.more() ? FormState.whole(query) : List.of(),
                combinings(values, query, language),
                picture(facet, query.withPage(1), language.in(PartMessages.class)));
    }

    private static List<Choice> combinings(FacetValues values, SearchQuery query, Language language) {
        PartMessages words = language.in(PartMessages.class);
        return values.combined().entrySet().stream()
                .map(way -> {
                    String number = language.number(way.getValue());
                    String text = way.getKey() == Op.ALL ? words.allOfThese(number) : words.anyOfThese(number);
                    SearchQuery other = query.withOp(values.facet(), way.getKey());
                    return new Choice(text, Links.link("/search", other), way.getKey() == values.op());
                })
                .toList();
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
    public static String name(Facet facet, String value, String name, Language language) {
        return facet.kind()
                .map(kind -> PlaceNames.of(kind, value, name, language))
                .orElse(name);
    }

    /** The line of a value alone, without a bar. */
    public static ValueLine value(Facet facet, FacetValue value, SearchQuery query, Language language) {
        return value(facet, new SourceHouse(List.of(value)), query, 0, language);
    }

    private static ValueLine value(Facet facet, SourceHouse house, SearchQuery query, long most, Language language) {
        FacetValue value = house.values().get(0);
        SearchQuery click = query;
        SearchQuery without = query;
        for (FacetValue each : house.values()) {
            click = each.excluded() ? click.including(facet, each.id()) : click.toggled(facet, each.id());
            without = facet.combines() ? without.excluding(facet, each.id()) : without;
        }
        boolean canExclude = facet.combines() && !value.chosen() && !value.excluded();
        return new ValueLine(
                name(facet, value.id(), house.name(), language),
                PlaceNames.of(value.country(), language),
                Amount.of(house.count(), most, language),
                value.chosen(),
                value.excluded(),
                Links.link("/search", click),
                canExclude ? Links.link("/search", without) : "",
                facet.kind().map(kind -> PagePaths.correct(kind, value.id())).orElse(""));
    }
}
