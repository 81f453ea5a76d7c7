package press.dateline.authority.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountyNamesTest {

    private final CountyNames names = CountyNames.carried();

    @Test
    void aNameOfSeveralCountiesHasAllTheirStates() {
        assertThat(names.states("henderson")).contains("KY", "TX", "NC");
    }

    @Test
    void parishesAreAmongThemAndCitiesAreNot() {
        assertThat(names.states("rapides")).containsExactly("LA");
        assertThat(names.states("alexandria")).isEmpty();
    }
}
