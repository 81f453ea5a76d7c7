package press.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
            (ALMATY, Kazakhstan) — Shops reopened.            | ALMATY        | Kazakhstan  |
            SALVADOR, Feb 26 - Showers continued.             | SALVADOR      |             |
            LONDON, March 3 (Reuters) - The pound rose.       | LONDON        |             | Reuters
            KABUL, Afghanistan (AP) — A bomb went off.        | KABUL         | Afghanistan | AP
            GENEVA/NEW YORK (Reuters) - Talks went on.        | GENEVA/NEW YORK |           | Reuters
            SPRINGFIELD, Ill. (AP) — Lawmakers went home.     | SPRINGFIELD   | Ill.        | AP
            MOSCOW -- The parliament met.                     | MOSCOW        |             |
            Paris (AFP) - A strike stopped trains.            | Paris         |             | AFP
            NAIROBI, 12 March 2010 (IRIN) - Aid workers left. | NAIROBI       |             | IRIN
            ST. PETERSBURG, Russia — Ice broke.               | ST. PETERSBURG | Russia     |
            (CNN) Rain fell.                                  |               |             | CNN
            """)
    void isReadFromTheTopOfAStory(String opening, String cities, String region, String agency) {
        Dateline dateline = BodyView.of(opening).dateline().orElseThrow();

        assertThat(String.join("/", dateline.cities())).isEqualTo(cities == null ? "" : cities);
        assertThat(dateline.region()).isEqualTo(region == null ? "" : region);
        assertThat(dateline.agency()).isEqualTo(agency == null ? "" : agency);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The International Monetary Fund (IMF) lent Ghana money.",
                "NATO said it would stay.",
                "A man - whose name was not given - was hurt.",
                "Prices rose 3 pct - the most in a year - in March.",
                "U.S. officials said nothing."
            })
    void isNotSeenInAnOrdinarySentence(String sentence) {
        assertThat(BodyView.of(sentence).dateline()).isEmpty();
        assertThat(BodyView.of(sentence).text()).isEqualTo(sentence);
    }

    @Test
    void givesADateOnlyWithAYear() {
        assertThat(Dateline.ofField("NAIROBI, 12 March 2010").orElseThrow().date())
                .isEqualTo(LocalDate.of(2010, 3, 12));
        assertThat(Dateline.ofField("NAIROBI, March 12").orElseThrow().date()).isNull();
        assertThat(Dateline.ofField("NAIROBI, February 31, 2010").orElseThrow().date())
                .isNull();
    }
}
