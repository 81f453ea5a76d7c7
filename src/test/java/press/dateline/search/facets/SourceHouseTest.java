package press.dateline.search.facets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceHouseTest {

    @ParameterizedTest
    @CsvSource({
        "cnn.com, CNN",
        "edition.cnn.com, cnn.com",
        "https://www.cnn.com/, CNN (Web News)",
        "usatoday.com, USA TODAY",
        "theweek.co.uk, The Week - News",
        "Fox News, Fox Online News",
        "The Guardian, theguardian.com",
        "Newsmax - News, Newsmax",
    })
    void namesOfOneHouseAreOne(String one, String other) {
        assertThat(SourceHouse.key(one)).isEqualTo(SourceHouse.key(other));
    }

    @ParameterizedTest
    @CsvSource({
        "ABC, ABC News",
        "Washington Post, Washington Times",
        "thenews.com, thepost.com",
        "bbc.co.uk, co.uk",
        "Guest Writer - Left, Guest Writer - Right",
        "Sun (Baltimore), Sun (London)",
        "???, !!!",
    })
    void namesOfTwoHousesAreTwo(String one, String other) {
        assertThat(SourceHouse.key(one)).isNotEqualTo(SourceHouse.key(other));
    }

    @Test
    void aHouseHasTheNameOfItsMostFrequentSourceThatIsNoHostAndAllArticles() {
        List<SourceHouse> houses = SourceHouse.of(List.of(
                source("usatoday.com", 20, false),
                source("cnn.com", 9, false),
                source("CNN", 7, false),
                source("CNN (Web News)", 1, true)));
        assertThat(houses).extracting(SourceHouse::name).containsExactly("usatoday.com", "CNN", "CNN (Web News)");
        assertThat(houses).extracting(SourceHouse::count).containsExactly(20L, 16L, 1L);
    }

    private static FacetValue source(String name, long count, boolean chosen) {
        return new FacetValue(name, name, count, chosen, false, "");
    }
}
