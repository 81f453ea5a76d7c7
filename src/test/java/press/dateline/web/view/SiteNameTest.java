package press.dateline.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Harbour reopens | CNN; cnn.com; Harbour reopens",
                "Harbour reopens - CNNPolitics; cnn.com; Harbour reopens",
                "Harbour reopens | CNN Business; CNN (Web News); Harbour reopens",
                "Harbour reopens | The Week UK; theweek.co.uk; Harbour reopens",
                "Harbour reopens | The ...; theweek.co.uk; Harbour reopens",
                "Harbour reopens – The Northern Wire; Northern Wire; Harbour reopens",
                "Harbour reopens - recap; usatoday.com; Harbour reopens - recap",
                "Harbour reopens | At last; cnn.com; Harbour reopens | At last",
                "CNN; cnn.com; CNN",
                " | CNN; cnn.com;  | CNN",
                "Harbour - reopens; ''; Harbour - reopens",
                "Ships leave - CNN reports that the harbour reopened; cnn.com; Ships leave - CNN reports that the harbour reopened"
            })
    void nameOfTheSourceIsNoPartOfTheHeadline(String headline, String source, String shown) {
        assertThat(SiteName.without(headline, source)).isEqualTo(shown);
    }
}
