package press.dateline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.dateline.ClockForTests;

class AuditLogTest {

    private final ClockForTests clock = new ClockForTests(Instant.parse("2026-10-31T23:59:00Z"));

    @TempDir
    Path data;

    @Test
    void whatWasNotedIsReadNewestFirstAcrossMonths() {
        AuditLog log = log();
        log.note(AuditAction.SIGNED_IN, "ann", "", "192.0.2.1");
        clock.pass(Duration.ofMinutes(2));
        log.note(AuditAction.WITHDREW, "ann", "article x", "192.0.2.1");
        assertThat(log().list(any -> true, 0, 10))
                .containsExactly(
                        new AuditEntry(
                                Instant.parse("2026-11-01T00:01:00Z"),
                                "ann",
                                AuditAction.WITHDREW,
                                "article x",
                                "192.0.2.1"),
                        new AuditEntry(
                                Instant.parse("2026-10-31T23:59:00Z"), "ann", AuditAction.SIGNED_IN, "", "192.0.2.1"));
        assertThat(log.list(any -> true, 1, 10)).hasSize(1);
    }

    @Test
    void noNameCanWriteASecondLine() {
        log().note(AuditAction.CORRECTED, "ann\n{\"did\":\"restored\"}\r\u0000", "x".repeat(5_000), "here");
        assertThat(log().list(any -> true, 0, 10)).singleElement().satisfies(entry -> {
            assertThat(entry.who()).startsWith("ann {");
            assertThat(entry.about()).hasSize(300);
        });
    }

    @Test
    void aLineThatWasCutIsPassedOverAndTheNextIsWhole() throws IOException {
        log().note(AuditAction.SIGNED_IN, "ann", "", "");
        Path file = data.resolve("audit/2026-10.jsonl");
        Files.writeString(file, "{\"at\":\"2026-1", StandardOpenOption.APPEND);
        log().note(AuditAction.SIGNED_OUT, "ann", "", "");
        assertThat(log().list(any -> true, 0, 10)).hasSize(2);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void monthsOlderThanTheyAreKeptAreTakenAway() {
        log().note(AuditAction.SIGNED_IN, "ann", "", "");
        clock.pass(Duration.ofDays(31));
        log().note(AuditAction.SIGNED_IN, "bob", "", "");
        assertThat(log().list(any -> true, 0, 10)).hasSize(2);
        clock.pass(Duration.ofDays(31 * 3));
        log().note(AuditAction.SIGNED_IN, "eve", "", "");
        assertThat(log().list(any -> true, 0, 10)).extracting(AuditEntry::who).containsExactly("eve");
    }

    @Test
    void manyAtOnceAreAllThere() throws InterruptedException {
        List<Thread> noting = IntStream.range(0, 8)
                .mapToObj(i -> new Thread(() ->
                        IntStream.range(0, 20).forEach(n -> log().note(AuditAction.SIGNED_IN, "a" + i, "" + n, ""))))
                .toList();
        noting.forEach(Thread::start);
        for (Thread each : noting) {
            each.join();
        }
        assertThat(log().list(any -> true, 0, 1_000)).hasSize(160).doesNotHaveDuplicates();
    }

    private AuditLog log() {
        return new AuditLog(data, 2, clock);
    }
}
