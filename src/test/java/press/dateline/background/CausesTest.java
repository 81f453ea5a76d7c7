package press.dateline.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** How a failure is said in a line of the log. */
class CausesTest {

    @Test
    void causeIsSaidBesideTheFailure() {
        assertThat(Causes.of(new IllegalStateException("Alerts wait", new IOException("connection refused"))))
                .isEqualTo("Alerts wait; caused by: connection refused");
    }

    @Test
    void whatAFailureRepeatsOfItsCauseIsSaidOnce() {
        assertThat(Causes.of(new IllegalStateException("Not reached: refused", new IOException("refused"))))
                .isEqualTo("Not reached: refused");
    }

    @Test
    void kindIsSaidWhereThereIsNoMessage() {
        assertThat(Causes.of(new NullPointerException())).isEqualTo("NullPointerException");
    }
}
