package press.dateline.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who may ask for how much. */
class RateLimitsTest {

    private final RateLimits limits = limits(Optional.empty());

    private static RateLimits limits(Optional<String> signedIn) {
        RateConfiguration configuration = new SmallRyeConfigBuilder()
                .withMapping(RateConfiguration.class)
                .withDefaultValues(Map.of(
                        "dateline.exports.per-minute",
                        "3",
                        "dateline.exports.at-once",
                        "2",
                        "dateline.feeds.per-minute",
                        "0"))
                .build()
                .getConfigMapping(RateConfiguration.class);
        return new RateLimits(configuration, () -> signedIn);
    }

    @Test
    void whoIsSignedInSharesWithNobodyOfTheSameAddress() {
        assertThat(limits(Optional.of("ann")).reader(null))
                .isNotEqualTo(limits(Optional.of("bob")).reader(null));
    }

    @Test
    void shareOfAMinuteIsSpentByOneClientAndNotByAnother() {
        for (int i = 0; i < 3; i++) {
            limits.spend(RateLimits.Cost.EXPORT, "10.0.0.1");
        }
        RateLimitExceeded refused =
                catchThrowableOfType(RateLimitExceeded.class, () -> limits.spend(RateLimits.Cost.EXPORT, "10.0.0.1"));
        assertThat(refused.waiting()).isBetween(1L, 21L);
        assertThatCode(() -> limits.spend(RateLimits.Cost.EXPORT, "10.0.0.2")).doesNotThrowAnyException();
        assertThatCode(() -> limits.spend(RateLimits.Cost.PICTURE, "10.0.0.1")).doesNotThrowAnyException();
    }

    @Test
    void noneMeansNoLimit() {
        assertThatCode(() -> {
                    for (int i = 0; i < 1_000; i++) {
                        limits.spend(RateLimits.Cost.FEED, "10.0.0.1");
                    }
                })
                .doesNotThrowAnyException();
    }

    @Test
    void placeIsFreeAgainOnceItsExportHasEnded() {
        limits.enter("10.0.0.1");
        limits.enter("10.0.0.1");
        assertThat(catchThrowableOfType(RateLimitExceeded.class, () -> limits.enter("10.0.0.1")))
                .isNotNull();
        limits.leave("10.0.0.1");
        assertThatCode(() -> limits.enter("10.0.0.1")).doesNotThrowAnyException();
    }
}
