package press.dateline.web.view;

import static org.assertj.core.api.Assertions.assertThat;
import static press.dateline.web.language.Language.ENGLISH;
import static press.dateline.web.language.Language.FRENCH;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DatesTest {

    private static final Instant NOON = Instant.parse("2022-08-01T12:05:00Z");

    @Test
    void daysAreWrittenAsTheLanguageWritesThem() {
        assertThat(Dates.day(NOON, ENGLISH)).isEqualTo("1 August 2022");
        assertThat(Dates.day(NOON, FRENCH)).isEqualTo("1er août 2022");
        assertThat(Dates.day(LocalDate.of(2022, 2, 11), FRENCH)).isEqualTo("11 février 2022");
        assertThat(Dates.month(LocalDate.of(2022, 8, 1), FRENCH)).isEqualTo("août 2022");
        assertThat(Dates.dayOfMonth(LocalDate.of(2022, 8, 1), FRENCH)).isEqualTo("1er");
    }

    @Test
    void timesAreSaidUnlessOnlyTheDayWasKnown() {
        assertThat(Dates.minute(NOON, ENGLISH)).isEqualTo("1 August 2022, 12:05 UTC");
        assertThat(Dates.minute(NOON, FRENCH)).isEqualTo("1er août 2022 à 12\u00a0h\u00a005 UTC");
        assertThat(Dates.minute(Instant.parse("2022-08-01T00:00:00Z"), FRENCH)).isEqualTo("1er août 2022");
        assertThat(Dates.second(NOON, ENGLISH)).isEqualTo("1 August 2022 at 12:05 UTC");
    }
}
