package press.dateline.ingest.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-01-10T23:30:00-05:00 | 2022-01-10T23:30-05:00",
                "20220110T101500+0100 | 2022-01-10T10:15+01:00",
                "2022-01-10T10:15:00.1Z | 2022-01-10T10:15:00.100Z",
                "2022-01-10T10:15:00.123456789Z | 2022-01-10T10:15:00.123Z",
                "2022-01-10 10:15:00 | 2022-01-10T10:15Z",
                "2022-01-10t10:15:00z | 2022-01-10T10:15Z",
                "2022-01-10T10:15:00[Europe/London] | 2022-01-10T10:15Z",
                "2022-07-10T10:15:00 Europe/Paris | 2022-07-10T10:15+02:00",
                "2016-12-31T23:59:60Z | 2016-12-31T23:59:59Z",
                "2022-01-10T24:00:00Z | 2022-01-11T00:00Z",
                "2022-01-10 | 2022-01-10T00:00Z",
                "20220110 | 2022-01-10T00:00Z",
                "1912-04 | 1912-04-01T00:00Z",
                "1912 | 1912-01-01T00:00Z",
                "'Mon, 10 Jan 2022 10:15:00 GMT' | 2022-01-10T10:15Z",
                "'Mon, 10 Jan 2022 23:15:00 EST' | 2022-01-10T23:15-05:00",
                "'10 Jan 22 08:00 +0530' | 2022-01-10T08:00+05:30",
                "Mon Jan 10 10:15:00 UTC 2022 | 2022-01-10T10:15Z",
                "10 January 2022 | 2022-01-10T00:00Z",
                "'January 10, 2022' | 2022-01-10T00:00Z",
                "'Jan. 10, 2022 9:15 p.m. ET' | 2022-01-10T21:15-05:00",
                "'March 7, 2022 Monday 2:00 AM GMT' | 2022-03-07T02:00Z",
                "25/12/2021 | 2021-12-25T00:00Z",
                "12/25/2021 | 2021-12-25T00:00Z",
                "10.01.2022 | 2022-01-10T00:00Z",
                "1641809700 | 2022-01-10T10:15Z",
                "1641809700000 | 2022-01-10T10:15Z"
            })
    void datesAreReadInTheWaysSendersWriteThem(String written, String moment) {
        assertThat(SentDate.read(written)).contains(OffsetDateTime.parse(moment));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2022-02-30",
                "1987-03-31T605:12:19Z",
                "0000-00-00 00:00:00",
                "0001-01-01T00:00:00Z",
                "2022-01-10T10:15:00 Mars/Olympus",
                "2022-13-01",
                "12345",
                "2022-01-10T10:15:00Z and more"
            })
    void whatIsNoDateIsNone(String written) {
        assertThat(SentDate.read(written)).isEmpty();
    }

    /** It is the first of October in London and the tenth of January in New York. */
    @Test
    void aDayThatCouldBeTwoIsNone() {
        assertThat(SentDate.read("01/10/2022")).isEmpty();
        assertThat(SentDate.read("10/10/2022")).isPresent();
    }
}
