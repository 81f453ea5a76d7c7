package press.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import press.dateline.article.Article;
import press.dateline.extract.findings.Extraction;
import press.dateline.extract.model.NameModel;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.rules.Rules;

class RulesTest {

    private static final Map<String, List<NameModel.Name>> READ = new HashMap<>();

    /** What the model reads is read once, however many rules are left out afterwards. */
    private static final Extractor EXTRACTOR = ExtractorForTests.EXTRACTOR.reading(
            text -> READ.computeIfAbsent(text, ExtractorForTests.EXTRACTOR.model()::names));

    /** What is measured on labelled stories only: no row is known in which the carried model gives it something to mend. */
    private static final Set<Rule> WITHOUT_A_CASE = EnumSet.of(
            Rule.HYPHENATED_GIVEN_NAME,
            Rule.BODY_GOES_ON,
            Rule.FIELD_OF_A_HEAD,
            // Rows of towns.tsv need it.
            Rule.TOWN_SAID_TO_BE_ONE,
            Rule.RUN_BEHIND_BANK_OF,
            Rule.LONGER_TOWN_THAN_A_CAPITAL,
            Rule.STATE_AS_A_HEADING,
            Rule.TOWN_BEHIND_IN,
            Rule.FIRST_NAME_ALONE,
            // A row has no source.
            Rule.CLUE_OF_THE_SOURCE,
            Rule.OWN_HOUSE);

    @Test
    void everyRuleChangesACaseOfOurOwnOrIsNamedHere() {
        List<Article> cases = HardCase.table().map(HardCase::article).distinct().toList();
        List<Extraction> whole = cases.stream().map(EXTRACTOR::extract).toList();
        Set<Rule> idle = EnumSet.noneOf(Rule.class);
        for (Rule rule : Rule.values()) {
            Extractor without = EXTRACTOR.with(Rules.ALL.without(rule));
            if (!changes(without, cases, whole)) {
                idle.add(rule);
            }
        }
        assertThat(idle).as("rules without a row in cases.tsv").isEqualTo(WITHOUT_A_CASE);
    }

    private static boolean changes(Extractor without, List<Article> cases, List<Extraction> whole) {
        for (int i = 0; i < cases.size(); i++) {
            if (!without.extract(cases.get(i)).equals(whole.get(i))) {
                return true;
            }
        }
        return false;
    }

    @Test
    void everyRuleSaysWhatItIsInOneSentence() {
        List<String> seen = new ArrayList<>();
        for (Rule rule : Rule.values()) {
            assertThat(rule.words()).as(rule.name()).endsWith(".").doesNotContain("\n");
            seen.add(rule.words());
        }
        assertThat(seen).doesNotHaveDuplicates();
    }

    @Test
    void aRuleSwitchedOffIsOffAndTheOthersStayOn() {
        Rules rules = Rules.ALL.without(Rule.STORM).without(Rule.JUNIOR);

        assertThat(rules.on(Rule.STORM)).isFalse();
        assertThat(rules.on(Rule.JUNIOR)).isFalse();
        assertThat(rules.on(Rule.COUNTY)).isTrue();
        assertThat(Rules.ALL.on(Rule.STORM)).isTrue();
    }
}
