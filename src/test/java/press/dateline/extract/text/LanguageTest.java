package press.dateline.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.dateline.extract.ExtractorForTests;

class LanguageTest {

    private static final String GERMAN =
            "Der Bürgermeister der Stadt Bern hat am Montag gesagt, dass die Brücke über den"
                    + " Fluss nicht vor dem Winter fertig wird. Die Arbeiter sind seit Wochen im Streik, und eine Einigung mit der Firma"
                    + " ist noch nicht in Sicht.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            de | Der Bürgermeister hat am Montag gesagt, dass die Brücke nicht vor dem Winter fertig wird. Die Arbeiter sind seit Wochen im Streik, und eine Einigung mit der Firma ist noch nicht in Sicht.
            fr | Le maire de la ville a dit lundi que le pont ne serait pas prêt avant l'hiver. Les ouvriers sont en grève depuis des semaines et un accord avec la société n'est pas en vue pour le moment.
            es | El alcalde de la ciudad dijo el lunes que el puente no estará listo antes del invierno. Los obreros están en huelga desde hace semanas y un acuerdo con la empresa no se ve por ahora.
            it | Il sindaco della città ha detto lunedì che il ponte non sarà pronto prima dell'inverno. Gli operai sono in sciopero da settimane e un accordo con la ditta non si vede per ora.
            """)
    void aTextInAnotherLanguageIsTold(String language, String text) {
        assertThat(Language.foreign(Words.of(text))).contains(language);
    }

    @Test
    void aForeignTextHasNoFalseNames() {
        assertThat(ExtractorForTests.extract(GERMAN).all()).isEmpty();
        assertThat(ExtractorForTests.extract(GERMAN).warning())
                .hasValueSatisfying(said -> assertThat(said).startsWith("is in German"));
    }

    @Test
    void englishWithForeignNamesAndWordsStaysEnglish() {
        assertThat(
                        Language.foreign(
                                Words.of(
                                        "The mayor of La Paz and the Los Angeles Lakers met Jean de La Fontaine at the"
                                                + " Musée de l'Homme, where he said that Die Zeit and Der Spiegel had written about it.")))
                .isEmpty();
    }

    @Test
    void listsOfNamesAreOfNoLanguage() {
        assertThat(
                        Language.foreign(
                                Words.of(
                                        "Lima 2, La Paz 1, De Bilt 0, Den Haag 3, Los Andes 1, El Paso 4, Las Vegas 2,"
                                                + " Hull 3, Derby 1, York 0, Leeds 2, Bath 1, Ely 3, Wells 2, Truro 0, Ripon 1, Bonn 2, Ulm 1")))
                .isEmpty();
    }
}
