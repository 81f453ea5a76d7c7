package press.dateline.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokensTest {

    private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void whatAnEarlierDatelineWroteIsReadOn() throws IOException {
        String line = "feeder:" + Secrets.digest("dl_old") + ":2026-01-10T14:05:00Z\n";
        Files.writeString(folder.resolve("tokens"), line);
        assertThat(tokens().use("dl_old", NOW)).hasValueSatisfying(token -> {
            assertThat(token.name()).isEqualTo("feeder");
            assertThat(token.scopes()).containsExactlyInAnyOrder(Scope.INGEST, Scope.WITHDRAW);
            assertThat(token.since()).isEqualTo("2026-01-10T14:05:00Z");
            assertThat(token.expires()).isEmpty();
        });
    }

    @Test
    void scopeAndLastUseAreKept() {
        String secret = tokens().create("reader", Set.of(Scope.READ), Optional.empty(), NOW);
        assertThat(tokens().list()).singleElement().satisfies(token -> assertThat(token.used())
                .isEmpty());
        Instant later = NOW.plus(Duration.ofHours(1));
        assertThat(tokens().use(secret, later)).isPresent();
        assertThat(tokens().list()).singleElement().satisfies(token -> {
            assertThat(token.used()).contains(later);
            assertThat(token.scopes()).containsExactly(Scope.READ);
        });
    }

    @Test
    void anExpiredOneIsGoodNoMore() {
        Instant end = NOW.plus(Duration.ofDays(1));
        String secret = tokens().create("reader", Set.of(Scope.READ), Optional.of(end), NOW);
        assertThat(tokens().use(secret, end.minusSeconds(1))).isPresent();
        assertThat(tokens().use(secret, end)).isEmpty();
        assertThat(tokens().list().get(0).isExpired(end)).isTrue();
    }

    @Test
    void aTokenThatCouldDoNothingOrIsOverIsRefused() {
        assertThatThrownBy(() -> tokens().create("a", Set.of(), Optional.empty(), NOW))
                .hasMessageContaining("scope");
        assertThatThrownBy(() -> tokens().create("a", Set.of(Scope.READ), Optional.of(NOW), NOW))
                .hasMessageContaining("future");
        assertThatThrownBy(() -> Scope.parse("read,write")).hasMessageContaining("read, ingest, withdraw and metrics");
        assertThat(tokens().list()).isEmpty();
    }

    private Tokens tokens() {
        return Tokens.in(folder);
    }
}
