package press.dateline.ingest.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What wires leave out and take apart: the year, and a long story in takes. */
class WireHabitsTest {

    private static final LocalDate RECEIVED = LocalDate.parse("2022-02-08");

    /** 7 February 2022 was a Monday, 31 December 2021 a Friday. */
    @ParameterizedTest
    @CsvSource({
        "'NICOSIA, Cyprus, Monday, Feb. 7', 2022-02-07T00:00:00Z",
        "'NICOSIA, Monday, 7 February', 2022-02-07T00:00:00Z",
        "'NICOSIA, Friday, December 31', 2021-12-31T00:00:00Z"
    })
    void anUndatedWireTakesItsYearFromReceiptWhereItsWeekdayAgreesAndSaysSo(String dateline, String published) {
        CopyForTests read = CopyForTests.of("Harbour reopens\n\n" + dateline + " - The harbour reopened.\n", RECEIVED);
        assertThat(read.article().published()).isEqualTo(Instant.parse(published));
        assertThat(read.warnings()).singleElement().asString().startsWith("gives no year; its weekday is that of ");
    }

    @ParameterizedTest
    @CsvSource({
        // Another weekday, no weekday, not yet, no such day.
        "'NICOSIA, Tuesday, Feb. 7'",
        "'NICOSIA, Feb. 7'",
        "'NICOSIA, Tuesday, Nov. 8'",
        "'NICOSIA, Monday, Feb. 30'"
    })
    void whereItDoesNotAgreeTheStoryStaysUndated(String dateline) {
        CopyForTests read = CopyForTests.of("Harbour reopens\n\n" + dateline + " - The harbour reopened.\n", RECEIVED);
        assertThat(read.article().published()).isNull();
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void aYearThatIsSaidNeedsNoReceipt() {
        CopyForTests read = CopyForTests.of("Harbour\n\nNICOSIA, Monday, Feb. 7, 2011 - It reopened.\n", RECEIVED);
        assertThat(read.article().published()).isEqualTo(Instant.parse("2011-02-07T00:00:00Z"));
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void theTakesOfAStoryAreOneStoryInTheirOrder() {
        CopyForTests read = CopyForTests.of(
                """
                BC-EU--Harbour, 2nd Take,0040

                x x x the minister said.

                Ships came in at noon.

                (MORE)

                BC-EU--Harbour, 1st Take,0050

                Harbour reopens

                NICOSIA, Cyprus (DL) -- The harbour reopened, and that was good,

                (MORE)

                BC-EU--Harbour, 3rd Take,0030

                Harbour reopens

                They left in the evening.

                ENDS
                """,
                RECEIVED);
        assertThat(read.headlines()).containsExactly("Harbour reopens");
        assertThat(read.incoming().handling().slug()).startsWith("BC-EU--Harbour");
        assertThat(read.article().dateline()).startsWith("NICOSIA, Cyprus");
        assertThat(read.article().body().strip())
                .isEqualTo(
                        """
                        NICOSIA, Cyprus (DL) -- The harbour reopened, and that was good,

                        the minister said.

                        Ships came in at noon.

                        They left in the evening.""");
    }

    @Test
    void twoStoriesOneAfterTheOtherAreNotJoinedForTheirTakes() {
        CopyForTests read = CopyForTests.of(
                """
                BC-EU--Harbour, 1st Take,0050

                Harbour reopens

                NICOSIA (DL) -- It did.

                (MORE)

                BC-AF--Bridge, 2nd Take,0030

                A bridge fell.
                """,
                RECEIVED);
        assertThat(read.article().body()).contains("BC-AF--Bridge");
    }

    @Test
    void aLaterTakeThatComesAloneSaysSo() {
        CopyForTests read = CopyForTests.of(
                "BC-EU--Harbour, 2nd Take,0050\n\nHarbour reopens\n\nShips came in at noon.\n", RECEIVED);
        assertThat(read.warnings()).singleElement().asString().startsWith("is the 2nd take of a story");
    }
}
