package press.dateline.extract.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeightsTest {

    private final Weights weights = new Weights(Map.of("title fits", 1.5, "another role behind it", -2.0));

    @Test
    void everySignCountsAsStronglyAsItIsThere() {
        assertThat(weights.sum(Map.of("title fits", 2.0, "another role behind it", 0.5)))
                .isEqualTo(2.0);
    }

    @Test
    void aSignWithoutAWeightSaysNothing() {
        assertThat(weights.sum(Map.of("full moon", 7.0))).isZero();
        assertThat(weights.explain(Map.of("full moon", 7.0))).isEmpty();
    }

    @Test
    void theStrongestSignIsExplainedFirst() {
        Map<String, Double> signs = new LinkedHashMap<>();
        signs.put("title fits", 1.0);
        signs.put("another role behind it", 1.0);

        assertThat(weights.explain(signs)).isEqualTo("another role behind it -2.0, title fits +1.5");
    }

    @Test
    void whatIsShippedSpeaksForAnOfficeAndAgainstAnotherRole() {
        Weights shipped = Weights.of("bare-names");

        assertThat(shipped.sum(Map.of("title of two words fits", 1.0))).isGreaterThan(1);
        assertThat(shipped.sum(Map.of("another role behind it", 1.0))).isLessThan(-0.3);
        assertThat(shipped.sum(Map.of("somebody known", 1.0)))
                .isCloseTo(-2, within(3.0))
                .isNegative();
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> Weights.of("no-such")).hasMessageContaining("weights/no-such.tsv");
    }
}
