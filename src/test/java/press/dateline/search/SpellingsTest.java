package press.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One word in several spellings, asked of the real engine. */
class SpellingsTest {

    private static StoriesForTests stories;

    @BeforeAll
    static void fill() {
        stories = new StoriesForTests(
                new String[] {"hyphen", "A by-election was held near Leeds."},
                new String[] {"solid", "The byelection was close."},
                new String[] {"apart", "They called a by election again."},
                new String[] {"other", "Elections are won by the patient."},
                new String[] {"F-16", "Two F-16 fighters left."},
                new String[] {"F16", "An F16 came back."},
                new String[] {"16", "An F and 16 more."},
                new String[] {"comma", "Some 10,000 people marched."},
                new String[] {"digits", "About 10000 people stayed."},
                new String[] {"covid-19", "COVID-19 spread."},
                new String[] {"covid19", "Nobody had covid19 then."});
    }

    @AfterAll
    static void clear() {
        stories.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
            by-election   | apart hyphen solid
            byelection    | apart hyphen solid
            by election   | apart hyphen other solid
            "byelection"  | solid
            "by-election" | apart hyphen
            F-16          | F-16 F16
            F16           | F-16 F16
            "F16"         | F16
            10,000        | comma digits
            10000         | comma digits
            "10000"       | digits
            COVID-19      | covid-19 covid19
            covid19       | covid-19 covid19
            covid 19      | covid-19 covid19
            "covid19"     | covid19
            """)
    void isFoundInEachOfThemUnlessQuoted(String typed, String found) {
        assertThat(stories.found(typed)).isEqualTo(found);
    }
}
