package press.dateline.access;

import io.quarkus.runtime.configuration.DurationConverter;
import java.time.Duration;
import org.eclipse.microprofile.config.spi.Converter;
import org.jspecify.annotations.Nullable;

/** Reads a duration of a minute at least. */
public final class Lasting implements Converter<Duration> {
    private static final long serialVersionUID = 1;

    @Override
    public Duration convert(String text) {
        try {
            Duration read = new DurationConverter().convert(text.strip());
            if (read != null && read.compareTo(Duration.ofMinutes(1)) >= 0) {
                return read;
            }
        } catch (IllegalArgumentException e) {
            throw wrong(e);
        }
        throw wrong(null);
    }

    private static IllegalArgumentException wrong(@Nullable Throwable cause) {
        return new IllegalArgumentException("It has to be a minute or more, such as 30m, 12h or 30d.", cause);
    }
}
