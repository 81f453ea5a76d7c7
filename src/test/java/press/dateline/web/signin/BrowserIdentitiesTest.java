package press.dateline.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.mutiny.Uni;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.dateline.access.Accounts;
import press.dateline.access.OpenIdConfiguration;
import press.dateline.access.Role;
import press.dateline.access.Sessions;
import press.dateline.access.SignInWays;

class BrowserIdentitiesTest {

    private static final Instant BEGAN = Instant.parse("2026-11-29T08:00:00Z");

    private static final AuthenticationRequestContext HERE = new AuthenticationRequestContext() {
        @Override
        public Uni<SecurityIdentity> runBlocking(Supplier<SecurityIdentity> found) {
            return Uni.createFrom().item(found);
        }
    };

    @TempDir
    Path folder;

    /** A password is changed here, where sessions end with it; whom a provider let go, only the provider knows. */
    @Test
    void whomAProviderLetInIsAskedForThereAgainAfterTwelveHours() {
        Accounts accounts = Accounts.in(folder);
        accounts.add("ann", Role.EDITOR, "correct horse");
        accounts.provided("bob", Role.EDITOR, "issuer 2");
        String ann = sessions(BEGAN).begin("ann");
        String bob = sessions(BEGAN).begin("bob");
        Instant soon = BEGAN.plus(Duration.ofHours(11));
        assertThat(seen(ann, soon)).isEqualTo("ann");
        assertThat(seen(bob, soon)).isEqualTo("bob");
        Instant late = BEGAN.plus(Duration.ofHours(13));
        assertThat(seen(ann, late)).isEqualTo("ann");
        assertThat(seen(bob, late)).isEmpty();
    }

    private String seen(String session, Instant now) {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .withDefaultValues(Map.of("dateline.openid.issuer", "https://login.example"))
                .withMapping(AccessConfiguration.class)
                .withMapping(OpenIdConfiguration.class)
                .build();
        OpenIdConfiguration openId = config.getConfigMapping(OpenIdConfiguration.class);
        Accounts accounts = Accounts.in(folder);
        return new BrowserIdentities(
                        sessions(now),
                        accounts,
                        new SignInWays(accounts, openId),
                        config.getConfigMapping(AccessConfiguration.class),
                        openId,
                        clock(now))
                .authenticate(new BrowserIdentities.Request(Optional.of(session), true), HERE)
                .await()
                .indefinitely()
                .getPrincipal()
                .getName();
    }

    private Sessions sessions(Instant now) {
        return new Sessions(folder, Duration.ofHours(24), Duration.ofDays(30), clock(now));
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
