package press.dateline.follow;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.microprofile.config.spi.Converter;

/** The mail server as an operator names it: {@code dateline.mail.*} or {@code DATELINE_MAIL_*}. */
@ConfigMapping(prefix = "dateline.mail")
public interface MailConfiguration {

    /** Without one nobody is offered letters. */
    Optional<String> host();

    /** The usual one for the security, unless named. */
    OptionalInt port();

    @WithDefault("starttls")
    @WithConverter(SecurityConverter.class)
    MailSettings.Security security();

    Optional<String> user();

    Optional<String> password();

    /** Whom letters are from. */
    Optional<String> from();

    /** In which the hours of the day are meant; the machine's, unless named. */
    @WithConverter(ZoneConverter.class)
    Optional<ZoneId> zone();

    /** How often it is looked whether there is something to send. */
    @WithDefault("PT30S")
    @WithConverter(DurationConverter.class)
    Duration every();

    /**
     * Nothing unless a mail server is named; throws {@link IllegalArgumentException} where the rest makes no sense.
     *
     * @param address of this installation as readers reach it
     */
    default Optional<MailSettings> settings(String address) {
        return host().map(host -> new MailSettings(
                host.strip(),
                port().orElse(security().port()),
                security(),
                user().orElse(""),
                password().orElse(""),
                from().orElseThrow(() -> new IllegalArgumentException(
                        "Letters need a sender: set DATELINE_MAIL_FROM, or leave DATELINE_MAIL_HOST empty.")),
                address,
                zone().orElseGet(ZoneId::systemDefault)));
    }

    /** Reads {@code starttls}, {@code tls} or {@code none}. */
    final class SecurityConverter implements Converter<MailSettings.Security> {
        private static final long serialVersionUID = 1;

        @Override
        public MailSettings.Security convert(String word) {
            return MailSettings.Security.of(word);
        }
    }

    /** Reads a zone by its name. */
    final class ZoneConverter implements Converter<ZoneId> {
        private static final long serialVersionUID = 1;

        @Override
        public ZoneId convert(String name) {
            try {
                return ZoneId.of(name.strip());
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("There is no time zone \"" + name + "\"; one is Europe/London.", e);
            }
        }
    }
}
