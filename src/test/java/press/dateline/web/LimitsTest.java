package press.dateline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

/** Who may ask for how much. */
class LimitsTest {

    private final Limits limits = new Limits(3, 2, 0, 5, 4, 5);

    @Test
    void shareOfAMinuteIsSpentByOneClientAndNotByAnother() {
        for (int i = 0; i < 3; i++) {
            limits.spend(Limits.Cost.EXPORT, "10.0.0.1");
        }
        TooMuch refused = catchThrowableOfType(TooMuch.class, () -> limits.spend(Limits.Cost.EXPORT, "10.0.0.1"));
        assertThat(refused.waiting()).isBetween(1L, 21L);
        assertThatCode(() -> limits.spend(Limits.Cost.EXPORT, "10.0.0.2")).doesNotThrowAnyException();
        assertThatCode(() -> limits.spend(Limits.Cost.PICTURE, "10.0.0.1")).doesNotThrowAnyException();
    }

    @Test
    void noneMeansNoLimit() {
        assertThatCode(() -> {
                    for (int i = 0; i < 1_000; i++) {
                        limits.spend(Limits.Cost.FEED, "10.0.0.1");
                    }
                })
                .doesNotThrowAnyException();
    }

    @Test
    void placeIsFreeAgainOnceItsExportHasEnded() {
        limits.enter("10.0.0.1");
        limits.enter("10.0.0.1");
        assertThat(catchThrowableOfType(TooMuch.class, () -> limits.enter("10.0.0.1")))
                .isNotNull();
        limits.leave("10.0.0.1");
        assertThatCode(() -> limits.enter("10.0.0.1")).doesNotThrowAnyException();
    }
}
