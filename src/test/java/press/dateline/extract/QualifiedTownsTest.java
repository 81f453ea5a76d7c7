package press.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class QualifiedTownsTest {

    /** A little under what is reached; {@code -Ddateline.towns=DEV} prints what is wrong in the half that rules are made on. */
    private static final double RIGHT = 0.83;

    private static final Evaluation.Half HALF =
            Evaluation.Half.valueOf(System.getProperty("dateline.towns", Evaluation.Half.CHECK.name()));

    @Test
    void theCountryTakenOutBehindATownIsToldByTheRestOfTheStory() throws IOException {
        List<QualifiedTowns.Case> cases = QualifiedTowns.in(HALF);
        Assumptions.assumeFalse(
                cases.isEmpty(), "the corpora are not here: only machines that develop Dateline have them");

        List<String> wrong = new ArrayList<>();
        int abroad = 0;
        int wrongAbroad = 0;
        int lost = 0;
        for (QualifiedTowns.Case one : cases) {
            Set<String> told = one.told(ExtractorForTests.extract(one.article()));
            boolean right = told.equals(Set.of(one.country()));
            boolean outside = !one.country().equals("us");
            abroad += outside ? 1 : 0;
            if (!right) {
                wrong.add(one.town() + " in " + one.country() + ", not " + told + ": "
                        + one.article().uri());
                wrongAbroad += outside ? 1 : 0;
                lost += told.isEmpty() ? 1 : 0;
            }
        }

        double all = 1 - (double) wrong.size() / cases.size();
        double world = 1 - (double) wrongAbroad / abroad;
        System.out.printf(
                "Towns, %s half: right %.3f of %d, outside the United States %.3f of %d; not found at all %d%n",
                HALF, all, cases.size(), world, abroad, lost);
        if (HALF == Evaluation.Half.DEV) {
            wrong.forEach(System.out::println);
        }
        assertThat(all).isGreaterThan(RIGHT);
        assertThat(world).isGreaterThan(RIGHT);
    }
}
