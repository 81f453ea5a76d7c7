package press.dateline.web.signin;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.config.spi.Converter;
import press.dateline.access.Lasting;

/** Who may read, and how long whoever signed in stays so, as {@code dateline.*} or {@code DATELINE_*}. */
@ConfigMapping(prefix = "dateline")
public interface AccessConfiguration {

    /** Whether everybody may read, or only who signs in. */
    enum Reading {
        OPEN,
        CLOSED
    }

    @WithDefault("open")
    @WithConverter(ReadingConverter.class)
    Reading reading();

    /** How long nobody may use a session before it ends. */
    @WithName("sessions.idle")
    @WithDefault("12h")
    @WithConverter(Lasting.class)
    Duration idle();

    /** When a session ends, however much it is used. */
    @WithName("sessions.longest")
    @WithDefault("30d")
    @WithConverter(Lasting.class)
    Duration longest();

    /** Reads {@code open} and {@code closed}. */
    final class ReadingConverter implements Converter<Reading> {
        private static final long serialVersionUID = 1;

        @Override
        public Reading convert(String text) {
            return Arrays.stream(Reading.values())
                    .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(text.strip()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "It has to be open, for everybody to read, or closed, for those who sign in."));
        }
    }
}
