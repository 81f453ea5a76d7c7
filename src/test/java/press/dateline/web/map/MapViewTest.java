package press.dateline.web.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import press.dateline.authority.file.AuthorityFile;
import press.dateline.authority.file.Kind;
import press.dateline.search.facets.FacetValue;
import press.dateline.search.state.SearchQuery;
import press.dateline.web.language.Language;

class MapViewTest {

    @Test
    void everyCountryOfTheAuthorityFileThatPeopleLiveInIsOnTheMap() {
        Set<String> drawn = CountryShape.ALL.stream().map(CountryShape::id).collect(Collectors.toSet());
        assertThat(AuthorityFile.carried()
                        .records(Kind.COUNTRY)
                        .map(record -> record.id())
                        .filter(id -> !id.equals("aq")))
                .isSubsetOf(drawn);
        assertThat(CountryShape.ALL)
                .allMatch(shape -> shape.path().matches("(M\\d+ \\d+l[-\\d ]+z)*"))
                .allMatch(shape -> !shape.path().isEmpty() || shape.dotted());
    }

    @Test
    void aCountryIsTheDarkerTheMoreStoriesItHasAndLeadsToThem() {
        MapView map = MapView.of(
                List.of(value("us", "United States", 1_000), value("mt", "Malta", 1), value("fr", "France", 0)),
                SearchQuery.of("harbour"),
                Language.ENGLISH);
        assertThat(map.marks())
                .extracting(mark -> mark.name() + " " + mark.count() + " " + mark.shade() + " " + mark.href())
                .containsExactlyInAnyOrder(
                        "Malta 1 1 /search?q=harbour&country=mt", "United States 1000 5 /search?q=harbour&country=us");
        assertThat(map.rows()).extracting(MapView.Row::name).containsExactly("United States", "Malta");
        assertThat(map.scale().get(0).from()).isEqualTo("1");
        assertThat(MapView.of(List.of(), SearchQuery.EVERYTHING, Language.ENGLISH)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void noShadeIsLeftWithoutAnyNumberThatHasIt() {
        for (long most = 1; most < 3_000; most += 7) {
            long counted = most;
            assertThat(MapView.of(List.of(value("us", "United States", most)), SearchQuery.EVERYTHING, Language.ENGLISH)
                            .scale())
                    .extracting(MapView.Shade::from)
                    .as("most " + counted)
                    .doesNotHaveDuplicates();
        }
    }

    private static FacetValue value(String id, String name, long count) {
        return new FacetValue(id, name, count, false, false, "");
    }
}
