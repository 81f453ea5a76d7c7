package press.dateline.web.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.spi.Converter;

/** Where this Dateline is, as {@code dateline.*} or {@code DATELINE_*}. */
@ConfigMapping(prefix = "dateline")
public interface ServerConfiguration {

    /** The one address under which readers know it. */
    @WithConverter(AddressConverter.class)
    Optional<URI> address();

    /** The network address it listens on. */
    @WithDefault("127.0.0.1")
    String host();

    /** Reads {@code https://archive.example.org}. */
    final class AddressConverter implements Converter<URI> {
        private static final long serialVersionUID = 1;

        @Override
        public URI convert(String text) {
            try {
                URI address = URI.create(text.strip().replaceFirst("/+$", ""));
                if (Set.of("http", "https").contains(String.valueOf(address.getScheme()))
                        && address.getHost() != null
                        && address.getUserInfo() == null
                        && address.getPath().isEmpty()
                        && address.getQuery() == null
                        && address.getFragment() == null) {
                    return address;
                }
            } catch (IllegalArgumentException e) {
                throw wrong(e);
            }
            throw wrong(null);
        }

        private static IllegalArgumentException wrong(IllegalArgumentException cause) {
            return new IllegalArgumentException(
                    "It has to be the address that readers type, without a path, such as https://archive.example.org.",
                    cause);
        }
    }
}
