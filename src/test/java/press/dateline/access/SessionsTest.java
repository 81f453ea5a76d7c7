package press.dateline.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.dateline.ClockForTests;

class SessionsTest {

    private static final Duration IDLE = Duration.ofHours(12);
    private static final Duration LONGEST = Duration.ofDays(30);

    private final ClockForTests clock = new ClockForTests(Instant.parse("2026-11-29T12:00:00Z"));

    @TempDir
    Path folder;

    private Sessions sessions;

    @BeforeEach
    void open() {
        sessions = sessions();
    }

    @Test
    void aSessionIsKnownByItsSecretAndByNoOther() {
        String secret = sessions.begin("ann");
        assertThat(sessions.use(secret))
                .hasValueSatisfying(each -> assertThat(each.account()).isEqualTo("ann"));
        assertThat(sessions.use(secret.toLowerCase(Locale.ROOT))).isEmpty();
        assertThat(sessions.use("")).isEmpty();
    }

    @Test
    void unusedItEndsAndUsedItGoesOn() {
        String used = sessions.begin("ann");
        String unused = sessions.begin("bob");
        for (int i = 0; i < 3; i++) {
            clock.pass(IDLE.minusMinutes(5));
            assertThat(sessions.use(used)).isPresent();
        }
        assertThat(sessions.use(unused)).isEmpty();
        clock.pass(IDLE);
        assertThat(sessions.use(used)).isEmpty();
    }

    @Test
    void howeverMuchItIsUsedItEndsAtLast() {
        String secret = sessions.begin("ann");
        for (Duration passed = Duration.ZERO; passed.compareTo(LONGEST) < 0; passed = passed.plusHours(6)) {
            assertThat(sessions.use(secret)).as(passed.toString()).isPresent();
            clock.pass(Duration.ofHours(6));
        }
        assertThat(sessions.use(secret)).isEmpty();
    }

    @Test
    void aRestartEndsNoneAndForgetsNoUse() {
        String secret = sessions.begin("ann");
        clock.pass(IDLE.minusMinutes(5));
        assertThat(sessions.use(secret)).isPresent();
        clock.pass(IDLE.minusMinutes(5));
        assertThat(sessions().use(secret)).isPresent();
    }

    @Test
    void anotherProgramThatEndsThemEndsThemHere() {
        String secret = sessions.begin("ann");
        String other = sessions.begin("bob");
        assertThat(sessions.use(secret)).isPresent();
        sessions().endAll("ann", null);
        assertThat(sessions.use(secret)).isEmpty();
        assertThat(sessions.use(other)).isPresent();
    }

    @Test
    void allButOneCanBeEnded() {
        String here = sessions.begin("ann");
        String elsewhere = sessions.begin("ann");
        sessions.endAll("ann", here);
        assertThat(sessions.use(here)).isPresent();
        assertThat(sessions.use(elsewhere)).isEmpty();
        assertThat(sessions.of("ann")).hasSize(1);
    }

    @Test
    void theFileIsTheOwnersAloneAndHoldsNoSecret() throws IOException {
        String secret = sessions.begin("ann");
        Path file = folder.resolve("sessions");
        assertThat(Files.readString(file)).contains("ann").doesNotContain(secret);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    private Sessions sessions() {
        return new Sessions(folder, IDLE, LONGEST, clock);
    }
}
