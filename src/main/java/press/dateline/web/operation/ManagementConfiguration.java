package press.dateline.web.operation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.util.Optional;
import org.eclipse.microprofile.config.spi.Converter;

/** Where health and metrics are also to be had, as {@code dateline.management.*} or {@code DATELINE_MANAGEMENT_*}. */
@ConfigMapping(prefix = "dateline.management")
public interface ManagementConfiguration {

    /** A port of their own; without one they are on the pages' port alone. */
    @WithConverter(PortConverter.class)
    Optional<Integer> port();

    /** The address that port listens on. */
    @WithDefault("127.0.0.1")
    String host();

    /** Reads the number of a port. */
    final class PortConverter implements Converter<Integer> {
        private static final long serialVersionUID = 1;

        @Override
        public Integer convert(String text) {
            if (text.strip().matches("\\d{1,5}")) {
                int port = Integer.parseInt(text.strip());
                if (port >= 1 && port <= 65_535) {
                    return port;
                }
            }
            throw new IllegalArgumentException("It has to be a port, a number from 1 to 65535.");
        }
    }
}
