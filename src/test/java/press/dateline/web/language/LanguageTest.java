package press.dateline.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.dateline.authority.file.AuthorityFile;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.Kind;

/** What languages make of numbers, names and what browsers ask for. */
class LanguageTest {

    @Test
    void englishSaysOneOfOneAloneAndFrenchOfNoneToo() {
        assertThat(LongStream.of(0, 1, 2, 1_234).mapToObj(n -> said(n, Language.ENGLISH)))
                .containsExactly("0 articles", "1 article", "2 articles", "1,234 articles");
        assertThat(LongStream.of(0, 1, 2, 1_234).mapToObj(n -> said(n, Language.FRENCH)))
                .containsExactly("0 article", "1 article", "2 articles", "1\u202f234 articles");
    }

    /** Messages name their language by its tag, pages by a locale. */
    private static String said(long number, Language language) {
        assertThat(NumberWords.figure(number, language.tag())).isEqualTo(NumberWords.figure(number, language.locale()));
        return NumberWords.figure(number, language.locale()) + " "
                + NumberWords.say(number, "article", "articles", language.locale());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    fr                          | fr
                    fr-CA                       | fr
                    FR-ch,fr;q=0.9,en;q=0.8     | fr
                    de, fr;q=0.5, en;q=0.4      | fr
                    en-GB,en;q=0.9,fr;q=0.1     | en
                    de                          |
                    *                           |
                    fr;q=0                      |
                    <script>                    |
                    ;;;q=,,                     |
                    """)
    void whatABrowserAsksForBeforeAllElseCounts(String header, String tag) {
        assertThat(Language.accepted(header).map(Language::tag).orElse(null)).isEqualTo(tag);
    }

    @Test
    void noHeaderAsksForNothing() {
        assertThat(Language.accepted(null)).isEmpty();
        assertThat(Language.named("de")).isEmpty();
        assertThat(Language.named(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "United States, États-Unis, les États-Unis",
        "France, France, la France",
        "Iran, Iran, l’Iran",
        "Mexico, Mexique, le Mexique",
        "Cuba, Cuba, Cuba",
        "Kosovo, Kosovo, le Kosovo",
        "Hong Kong, Hong Kong, Hong Kong",
        "South Korea, Corée du Sud, la Corée du Sud",
        "United Kingdom, Royaume-Uni, le Royaume-Uni",
        "Soviet Union, Soviet Union, Soviet Union"
    })
    void countriesHaveTheirFrenchNames(String name, String french, String inSentence) {
        assertThat(PlaceNames.of(name, Language.FRENCH)).isEqualTo(french);
        assertThat(PlaceNames.inSentence(name, Language.FRENCH)).isEqualTo(inSentence);
        assertThat(PlaceNames.of(name, Language.ENGLISH)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "geneve-ch, Geneva, Genève, Genève",
        "basrah-iq, Basra, Bassora, Bassora",
        "al-fallujah-iq, Falluja, Falloujah, Falloujah",
        "london-gb, London, Londres, Londres",
        "cairo-eg, Cairo, Le Caire, Le Caire",
        "bhopal-in, Bhopal, Bhopal, Bhopal",
        "sao-paulo-br, Sao Paulo, Sao Paulo, Sao Paulo",
        "california-us, California, Californie, la Californie",
        "kursk-region-ru, Kursk region, Région de Koursk, la région de Koursk",
        "geneva-us, Geneva, Geneva, Geneva"
    })
    void placesHaveTheNamesThatPapersGiveThem(String id, String english, String french, String inSentence) {
        assertThat(AuthorityFile.carried().find(Kind.PLACE, id).orElseThrow().name())
                .isEqualTo(english);
        assertThat(PlaceNames.of(Kind.PLACE, id, english, Language.FRENCH)).isEqualTo(french);
        assertThat(PlaceNames.inSentence(Kind.PLACE, id, english, Language.FRENCH))
                .isEqualTo(inSentence);
        assertThat(PlaceNames.of(Kind.PLACE, id, english, Language.ENGLISH)).isEqualTo(english);
    }

    @Test
    void whatAnEditorCalledOtherwiseStaysSoInEveryLanguage() {
        assertThat(PlaceNames.of(Kind.PLACE, "london-gb", "Londinium", Language.FRENCH))
                .isEqualTo("Londinium");
    }

    @Test
    void everyCountryOfTheAuthorityFileHasOne() {
        assertThat(AuthorityFile.carried()
                        .records(Kind.COUNTRY)
                        .map(AuthorityRecord::name)
                        .map(name -> PlaceNames.of(name, Language.FRENCH)))
                .hasSizeGreaterThan(240)
                .allMatch(name -> !name.isBlank() && !name.contains("("))
                .doesNotHaveDuplicates();
    }

    @Test
    void aPlaceThatIsCalledAsACountryIsStaysAsItIs() {
        assertThat(PlaceNames.of(Kind.PLACE, "germany-us", "Germany", Language.FRENCH))
                .isEqualTo("Germany");
        assertThat(PlaceNames.of(Kind.COUNTRY, "de", "Germany", Language.FRENCH))
                .isEqualTo("Allemagne");
        assertThat(Language.FRENCH.locale().getLanguage()).isEqualTo(Locale.FRENCH.getLanguage());
    }
}
