package press.dateline.web.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import press.dateline.web.operation.RecentTroubles.Trouble;

class RecentTroublesTest {

    private final RecentTroubles troubles = new RecentTroubles();

    @Test
    void theNewestComesFirstAndThirtyAreKept() {
        for (int i = 1; i <= 40; i++) {
            told(Level.WARNING, "trouble " + i, null);
        }
        assertThat(troubles.list()).extracting(Trouble::said).hasSize(30).startsWith("trouble 40", "trouble 39");
        assertThat(troubles.warnings()).isEqualTo(40);
    }

    @Test
    void errorsAreToldFromWarningsAndNameTheirCause() {
        told(Level.WARNING, "the disk is nearly full", null);
        told(Level.SEVERE, "Trouble 1234", new IOException("secret words of a search"));
        assertThat(troubles.list()).extracting(Trouble::error).containsExactly(true, false);
        assertThat(troubles.list().get(0).said()).isEqualTo("Trouble 1234 (IOException)");
        assertThat(troubles.errors()).isEqualTo(1);
    }

    @Test
    void whatIsNoTroubleIsNotKept() {
        told(Level.INFO, "all is well", null);
        assertThat(troubles.list()).isEmpty();
    }

    @Test
    void aLongOneIsCut() {
        told(Level.WARNING, "x".repeat(5_000), null);
        assertThat(troubles.list().get(0).said()).hasSize(502).endsWith(" …");
    }

    private void told(Level level, String message, @Nullable Throwable thrown) {
        LogRecord told = new LogRecord(level, message);
        told.setThrown(thrown);
        troubles.publish(told);
    }
}
