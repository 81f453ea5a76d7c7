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
        assertThat(CountryNames.of(name, Language.FRENCH)).isEqualTo(french);
        assertThat(CountryNames.inSentence(name, Language.FRENCH)).isEqualTo(inSentence);
        assertThat(CountryNames.of(name, Language.ENGLISH)).isEqualTo(name);
    }

    @Test
    void everyCountryOfTheAuthorityFileHasOne() {
        assertThat(AuthorityFile.carried()
                        .records(Kind.COUNTRY)
                        .map(AuthorityRecord::name)
                        .map(name -> CountryNames.of(name, Language.FRENCH)))
                .hasSizeGreaterThan(240)
                .allMatch(name -> !name.isBlank() && !name.contains("("))
                .doesNotHaveDuplicates();
    }

    @Test
    void aPlaceThatIsCalledAsACountryIsStaysAsItIs() {
        assertThat(CountryNames.of(Kind.PLACE, "Germany", Language.FRENCH)).isEqualTo("Germany");
        assertThat(CountryNames.of(Kind.COUNTRY, "Germany", Language.FRENCH)).isEqualTo("Allemagne");
        assertThat(Language.FRENCH.locale().getLanguage()).isEqualTo(Locale.FRENCH.getLanguage());
    }
}
