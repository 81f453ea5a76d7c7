package press.dateline.search.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.dateline.search.language.ParsedQuery;
import press.dateline.search.state.Op;
import press.dateline.search.state.SearchWords;

class SemanticSearchTest {

    @Test
    void whatBothFindComesBeforeWhatOnlyOneFinds() {
        assertThat(SemanticSearch.fused(
                        Map.of("both", 9.0, "words", 9.0), Map.of("both", 0.8, "meaning", 0.8, "far", 0.5)))
                .containsExactly("both", "words", "meaning");
    }

    @Test
    void whatLiesFarBringsNothingIn() {
        assertThat(SemanticSearch.fused(
                        Map.of("words", 9.0), Map.of("closest", 0.8, "near", 0.71, "far", 0.69, "words", 0.6)))
                .containsExactly("words", "closest", "near");
    }

    @Test
    void theClosestInMeaningOvertakesWhatTheWordsHardlyFind() {
        assertThat(SemanticSearch.fused(Map.of("best", 10.0, "hardly", 2.0), Map.of("closest", 0.9, "hardly", 0.4)))
                .containsExactly("best", "closest", "hardly");
    }

    @Test
    void eitherMayFindNothing() {
        assertThat(SemanticSearch.fused(Map.of(), Map.of())).isEmpty();
        assertThat(SemanticSearch.fused(Map.of("a", 1.0), Map.of())).containsExactly("a");
        assertThat(SemanticSearch.fused(Map.of(), Map.of("b", 0.7, "a", 0.7))).containsExactly("a", "b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            fuel riots                          | fuel riots
            "live fire" -strike headline:talks  | live fire
            (oil OR gas) prices                 | oil gas prices
            """)
    void asksForWhatTheWordsMeanWithoutTheSignsOfTheLanguage(String typed, String text) {
        assertThat(SemanticSearch.text(ParsedQuery.of(new SearchWords(typed, Op.ALL))))
                .isEqualTo(text);
    }
}
