package press.dateline.cli;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import press.dateline.follow.MailSettings;
import press.dateline.follow.MailSettings.Security;

/** The mail server as an operator names it: {@code dateline.mail.*} or {@code DATELINE_MAIL_*}. */
final class MailConfiguration {

    private MailConfiguration() {}

    /** Nothing unless a mail server is named; throws {@link IllegalArgumentException} where the rest makes no sense. */
    static Optional<MailSettings> settings(Config config) {
        return text(config, "mail.host").map(host -> {
            Security security = Security.of(text(config, "mail.security").orElse("starttls"));
            return new MailSettings(
                    host,
                    config.getOptionalValue("dateline.mail.port", Integer.class).orElse(usual(security)),
                    security,
                    text(config, "mail.user").orElse(""),
                    text(config, "mail.password").orElse(""),
                    text(config, "mail.from")
                            .orElseThrow(
                                    () -> new IllegalArgumentException(
                                            "Letters need a sender: set DATELINE_MAIL_FROM, or leave DATELINE_MAIL_HOST empty.")),
                    text(config, "address")
                            .orElse("http://localhost:" + text(config, "port").orElse("8080")),
                    zone(text(config, "mail.zone")));
        });
    }

    /** How often it is looked whether there is something to send. */
    static Duration every(Config config) {
        return config.getOptionalValue("dateline.mail.every", Duration.class).orElse(Duration.ofSeconds(30));
    }

    private static Optional<String> text(Config config, String name) {
        return config.getOptionalValue("dateline." + name, String.class)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private static int usual(Security security) {
        return switch (security) {
            case NONE -> 25;
            case STARTTLS -> 587;
            case TLS -> 465;
        };
    }

    private static ZoneId zone(Optional<String> name) {
        try {
            return name.map(ZoneId::of).orElseGet(ZoneId::systemDefault);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "There is no time zone \"" + name.orElse("") + "\"; one is Europe/London (DATELINE_MAIL_ZONE).", e);
        }
    }
}
