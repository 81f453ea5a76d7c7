package press.dateline.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordSpellingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            by-election    | by-election, byelection
            byelection     | byelection, by election
            anti-terrorist | anti-terrorist, antiterrorist
            cooperation    | cooperation, co operation
            F-16           | F-16, F16
            F16            | F16, F 16
            COVID-19       | COVID-19, COVID19
            covid19        | covid19, covid 19
            '10,000'       | '10,000, 10000'
            10000          | '10000, 10,000'
            '$1,250,000'   | '$1,250,000, 1250000'
            1234567        | '1234567, 1,234,567'
            """)
    void writesAWordInAllItsWays(String typed, String ways) {
        assertThat(String.join(", ", WordSpellings.of(new Clause.Word(typed)))).isEqualTo(ways);
    }

    /** A year, a score, a name: another word would be meant. */
    @ParameterizedTest
    @CsvSource({"2022", "5-2", "re-sign", "resign", "U.S.", "state-of-the-art", "don’t", "20th", "the", "007"})
    void leavesAloneWhatHasOneWay(String typed) {
        assertThat(WordSpellings.of(new Clause.Word(typed))).isEqualTo(List.of(typed));
    }
}
