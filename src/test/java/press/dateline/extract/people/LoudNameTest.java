package press.dateline.extract.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoudNameTest {

    @ParameterizedTest
    @CsvSource({
        "REGINALD NORONHA, Reginald Noronha",
        "ROBERT MCNAMARA, Robert McNamara",
        "CONOR O'BRIEN, Conor O'Brien",
        "CHARLES DE GAULLE, Charles de Gaulle",
        "JEAN-PAUL SARTRE, Jean-Paul Sartre",
        "EDWARD VIII, Edward VIII",
        "J.F.K., J.F.K.",
        "JFK, JFK",
        "Charles DE GAULLE, Charles DE GAULLE",
        "JOSÉ ÁLVAREZ, José Álvarez",
    })
    void aNameInCapitalsIsShownAsOthersWriteIt(String loud, String quiet) {
        assertThat(LoudName.quiet(loud)).isEqualTo(quiet);
    }
}
