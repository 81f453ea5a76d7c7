package press.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which versions wires mark as corrections, and which only speak of such. */
class CorrectionMarkTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "BC-EU--Storm-Corr    | Storm hits coast               | - | true",
                "BC-EU--Storm, Correction, 0123 | Storm hits coast     | - | true",
                "STORM CORREX         | Storm hits coast               | - | true",
                "-                    | CORRECTED-Bank holds rates     | - | true",
                "-                    | Correction: Storm story        | - | true",
                "-                    | (Corrected) Storm hits coast   | - | true",
                "-                    | Storm hits coast               | Corrects spelling of Thorshavn | true",
                "BC-EU--Storm         | Storm hits coast               | - | false",
                "BC-EU--Storm,1st Ld-Writethru | Storm hits coast      | Updates with death toll | false",
                "US--Correction-Officers-Strike | Correction officers strike | - | false",
                "CORRIDA              | Correcting the record on Spain | - | false",
                "-                    | Corrections budget is cut      | - | false",
            })
    void aCorrectionIsToldByItsSlugItsHeadlineOrItsNote(String slug, String headline, String note, boolean corrects) {
        assertThat(CorrectionMark.isIn(slug == null ? "" : slug, headline, note == null ? "" : note))
                .isEqualTo(corrects);
    }
}
