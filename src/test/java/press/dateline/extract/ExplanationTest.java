package press.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import press.dateline.article.Article;
import press.dateline.extract.findings.Extraction;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.rules.Rules;

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
                .ignoringFieldsMatchingRegexes(".*why", "keptOut")
                .isEqualTo(plain);
    }

    @Test
    void aRuleWithoutWhichItWouldNotBeFoundSpeaksForIt() {
        Extraction church = explain("Charlotte Church sang at a school in Cardiff. Church said she was glad.");

        assertThat(why(church, "charlotte-church"))
                .contains("PERSON_BY_WHAT_IS_SAID speaks for it: " + Rule.PERSON_BY_WHAT_IS_SAID.words()
                        + " Without this rule it would not be found.")
                .contains("NAME_REPEATED speaks for it: " + Rule.NAME_REPEATED.words()
                        + " Without this rule it would be found once, not twice.");
    }

    @Test
    void aRuleThatTakesAMentionAwaySpeaksAgainstIt() {
        Extraction younger = explain("Andrew Younger met the younger voters. Younger voters cheered him.");

        assertThat(why(younger, "andrew-younger"))
                .contains("REPEAT_NOT_A_WORD speaks against it: " + Rule.REPEAT_NOT_A_WORD.words()
                        + " Without this rule it would be found twice, not once.");
    }

    @Test
    void aRuleThatMakesAStoryAboutSomebodySaysSo() {
        Extraction sung = explain(
                "It rained in Leeds.\n\nMary Dunmore, Paul Ames, Ruth Hale, Omar Said and Jo Park met. Dunmore spoke. Dunmore"
                        + " sang. Dunmore left. Dunmore came back. Ames, Hale and Park stayed. Ames, Hale and Park slept.");

        assertThat(why(sung, "mary-dunmore"))
                .contains("OFTEN_NAMED speaks for it: ")
                .contains("Without this rule the story would not be about it.");
    }

    @Test
    void whoIsKeptOutIsNamedWithTheRuleThatDidIt() {
        assertThat(explain("Storm Franklin flooded York. Roads were shut, and Franklin said goodbye on Monday.")
                        .keptOut())
                .contains("the actor Storm Franklin, by STORM: " + Rule.STORM.words());
    }

    @Test
    void whatATableSaysNeedsNoRule() {
        Extraction ghana = explain("Ghana voted.");

        assertThat(why(ghana, "gh")).contains("in the tables of countries").doesNotContain("speaks");
        assertThat(ghana.keptOut()).isEmpty();
    }

    @Test
    void aRuleThatIsOffIsNotSaidToHaveSpoken() {
        Extraction church = ExtractorForTests.EXTRACTOR
                .with(Rules.ALL.without(Rule.NAME_REPEATED))
                .explain(ExtractorForTests.article(
                        "", "Charlotte Church sang at a school in Cardiff. Church said she was glad."));

        assertThat(why(church, "charlotte-church"))
                .contains("PERSON_BY_WHAT_IS_SAID")
                .doesNotContain("NAME_REPEATED");
    }

    private static Extraction explain(String body) {
        return ExtractorForTests.EXTRACTOR.explain(ExtractorForTests.article("", body));
    }

    private String why(String id) {
        return why(explained, id);
    }

    private static String why(Extraction extraction, String id) {
        return String.join(
                " ",
                extraction
                        .all()
                        .filter(found -> found.id().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .why());
    }
}
