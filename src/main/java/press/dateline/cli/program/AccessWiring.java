package press.dateline.cli.program;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import press.dateline.access.Accounts;
import press.dateline.access.OpenIdConfiguration;
import press.dateline.access.Sessions;
import press.dateline.access.SignInWays;
import press.dateline.access.Tokens;
import press.dateline.audit.AuditConfiguration;
import press.dateline.audit.AuditLog;
import press.dateline.web.signin.AccessConfiguration;

/** How what says who may do what gets what it needs. */
final class AccessWiring {

    @Produces
    @Singleton
    Accounts accounts(Settings settings) {
        return Accounts.in(settings.data());
    }

    @Produces
    @Singleton
    Sessions sessions(Settings settings, AccessConfiguration configuration, Clock clock) {
        return new Sessions(settings.data(), configuration.idle(), configuration.longest(), clock);
    }

    @Produces
    @Singleton
    SignInWays ways(Accounts accounts, OpenIdConfiguration openId) {
        return new SignInWays(accounts, openId);
    }

    @Produces
    @Singleton
    Tokens tokens(Settings settings) {
        return Tokens.in(settings.data());
    }

    @Produces
    @Singleton
    AuditLog audit(Settings settings, AuditConfiguration configuration, Clock clock) {
        return new AuditLog(settings.data(), configuration.months(), clock);
    }
}
