package press.dateline.evaluate.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RelevanceTest {

    @Test
    void worksOutTheUsualMeasures() {
        Map<String, List<String>> rankings = Map.of("one", List.of("x", "a", "b"), "two", List.of());
        RankingScore score = Relevance.of(
                rankings::get,
                List.of(new JudgedQuestion("one", Set.of("a", "b")), new JudgedQuestion("two", Set.of("a"))));
        assertThat(score.questions()).isEqualTo(2);
        assertThat(score.precision()).isEqualTo((1 / 2.0 + 2 / 3.0) / 2 / 2, within(1e-9));
        assertThat(score.mrr10()).isEqualTo(0.25);
        assertThat(score.success1()).isZero();
        assertThat(score.success5()).isEqualTo(0.5);
        assertThat(score.success10()).isEqualTo(0.5);
        assertThat(score.ndcg10()).isEqualTo(0.6934264 / 2, within(1e-6));
    }
}
