package press.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import press.dateline.article.Article;
import press.dateline.extract.findings.Extraction;

class ExplanationTest {

    private static final Article ARTICLE = ExtractorForTests.article(
            "",
            "Protesters burned tyres in Beirut and Tripoli, and Moscow asked Angela Merkel to speak to both sides."
                    + " Merkel declined. Jane Roe Smythe, of the Relief Works Fund (RWF), wept. The RWF has left Lebanon.");

    private final Extraction explained = ExtractorForTests.EXTRACTOR.explain(ARTICLE);

    @Test
    void everyEntitySaysWhyItWasFound() {
        assertThat(explained.all()).isNotEmpty().allSatisfy(found -> assertThat(found.why())
                .as(found.name())
                .isNotEmpty()
                .noneMatch(why -> why.isBlank() || why.contains("null")));
    }

    @Test
    void aTownNamesItsLineItsRivalAndWhatSpeaksForIt() {
        assertThat(why("tripoli-lb"))
                .contains("cities.tsv, line ")
                .contains("in Libya")
                .contains("Beirut");
    }

    @Test
    void aCapitalSaysWhetherTheTownOrTheGovernmentIsMeant() {
        assertThat(why("ru")).contains("stands for its government").contains("Moscow");
        assertThat(why("beirut-lb")).contains("the town is meant");
    }

    @Test
    void aPersonSaysWhichLineOrWhichLongerName() {
        assertThat(why("angela-merkel")).contains("people.tsv, line ").contains("the surname of the only one");
        assertThat(why("jane-roe-smythe")).contains("in no table");
    }

    @Test
    void anAcronymNamesTheBracketItComesFrom() {
        assertThat(why("relief-works-fund")).contains("in brackets behind “Relief Works Fund”");
    }

    @Test
    void anExplanationChangesNothingElse() {
        Extraction plain = ExtractorForTests.extract(ARTICLE);

        assertThat(plain.all()).allSatisfy(found -> assertThat(found.why()).isEmpty());
        assertThat(explained)
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*why")
                .isEqualTo(plain);
    }

    private String why(String id) {
        return String.join(
                " ",
                explained
                        .all()
                        .filter(found -> found.id().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .why());
    }
}
