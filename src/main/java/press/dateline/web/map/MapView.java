package press.dateline.web.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import press.dateline.search.facets.FacetValue;
import press.dateline.search.state.Facet;
import press.dateline.search.state.Links;
import press.dateline.search.state.SearchQuery;
import press.dateline.web.language.Language;
import press.dateline.web.language.PlaceNames;

/**
 * A world map of which every country with stories leads to them, and the same as a table.
 *
 * @param land the outline of countries that have none
 * @param marks those that have some
 * @param scale from how many stories each shade is used, the lightest first
 * @param rows all that have some, the most frequent first
 */
public record MapView(String land, List<Mark> marks, List<Shade> scale, List<Row> rows) {

    private static final int SHADES = 5;

    /** A country with stories; {@code shade} is from 1 to 5. */
    public record Mark(CountryOutline outline, String href, String name, long count, int shade) {}

    /** Its outline and, where it is small, its dot; what it lacks is empty. */
    public record CountryOutline(String path, String x, String y) {

        public boolean dotted() {
            return !x.isEmpty();
        }
    }

    /** A shade and the least number of stories that has it. */
    public record Shade(int number, String from) {}

    /** A line of the table. */
    public record Row(String name, String href, long count) {}

    /** {@code counts} are those of {@code query}, which each link narrows. */
    public static MapView of(List<FacetValue> counts, SearchQuery query, Language language) {
        List<FacetValue> found =
                counts.stream().filter(value -> value.count() > 0).toList();
        long most = found.stream().mapToLong(FacetValue::count).max().orElse(0);
        Map<String, FacetValue> byId =
                found.stream().collect(Collectors.toMap(FacetValue::id, Function.identity(), (one, same) -> one));
        StringBuilder land = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        for (CountryShape shape : CountryShape.ALL) {
            FacetValue value = byId.get(shape.id());
            if (value == null) {
                land.append(shape.path());
            } else {
                marks.add(new Mark(
                        new CountryOutline(shape.path(), shape.x(), shape.y()),
                        href(query, value),
                        PlaceNames.of(value.name(), language),
                        value.count(),
                        shade(value.count(), most)));
            }
        }
        return new MapView(
                land.toString(),
                marks,
                scale(most, language),
                found.stream()
                        .map(value -> new Row(PlaceNames.of(value.name(), language), href(query, value), value.count()))
                        .toList());
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public int width() {
        return CountryShape.WIDTH;
    }

    public int height() {
        return CountryShape.HEIGHT;
    }

    private static String href(SearchQuery query, FacetValue value) {
        return Links.link("/search", query.with(Facet.COUNTRY, value.id()));
    }

    /** By orders of magnitude: few countries have most of the stories. */
    static int shade(long count, long most) {
        for (int shade = SHADES; shade > 1; shade--) {
            if (count >= from(shade, most)) {
                return shade;
            }
        }
        return 1;
    }

    private static long from(int shade, long most) {
        return Math.max(shade, Math.round(Math.pow(most, (shade - 1) / (double) SHADES)));
    }

    private static List<Shade> scale(long most, Language language) {
        List<Shade> scale = new ArrayList<>();
        for (int shade = 1; shade <= SHADES; shade++) {
            long from = shade == 1 ? 1 : from(shade, most);
            if (from <= most) {
                scale.add(new Shade(shade, language.number(from)));
            }
        }
        return scale;
    }
}
