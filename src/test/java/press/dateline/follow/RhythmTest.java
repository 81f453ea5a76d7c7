package press.dateline.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When letters are written. */
class RhythmTest {

    @ParameterizedTest
    @CsvSource({
        "7, 2022-01-03T06:59:59Z, 2022-01-03T07:00:00Z",
        "7, 2022-01-03T07:00:00Z, 2022-01-04T07:00:00Z",
        "7, 2022-07-03T06:00:00Z, 2022-07-04T06:00:00Z",
        // The night in which London puts its clocks forward has no half past one, that in which it puts them back two.
        "1, 2022-03-26T12:00:00Z, 2022-03-27T01:00:00Z",
        "1, 2022-10-29T12:00:00Z, 2022-10-30T00:00:00Z",
        "1, 2022-10-30T00:00:00Z, 2022-10-31T01:00:00Z",
        "0, 2022-01-31T23:59:00Z, 2022-02-01T00:00:00Z"
    })
    void dailyOnesAtTheirHourInTheirZone(int hour, Instant now, Instant next) {
        assertThat(Rhythm.daily(hour).next(now, ZoneId.of("Europe/London"))).isEqualTo(next);
    }

    @ParameterizedTest
    @ValueSource(strings = {"once", "0", "7", "23"})
    void wordsAreReadBack(String word) {
        assertThat(Rhythm.of(word)).map(Rhythm::word).contains(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24", "-1", "07", "hourly"})
    void otherWordsMeanNothing(String word) {
        assertThat(Rhythm.of(word)).isEmpty();
    }
}
