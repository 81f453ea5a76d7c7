package press.dateline.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.spi.Converter;
import org.jspecify.annotations.Nullable;

/** Who else says who somebody is, an OpenID provider such as the newsroom's own, as {@code dateline.openid.*} or {@code DATELINE_OPENID_*}. */
@ConfigMapping(prefix = "dateline.openid")
public interface OpenIdConfiguration {

    /** The provider's address; without one, people sign in with names and passwords kept here alone. */
    @WithConverter(IssuerConverter.class)
    Optional<URI> issuer();

    /** What the sign-in page calls it. */
    @WithDefault("your organisation")
    String name();

    /** What the provider calls this Dateline. */
    @WithName("client-id")
    Optional<String> clientId();

    /** The file with the secret that the provider gave for it. */
    @WithName("secret-file")
    Optional<Path> secretFile();

    /** Where the provider says whom it means: names stand in corrections and in the audit log. */
    @WithName("user-claim")
    @WithDefault("preferred_username")
    String userClaim();

    /** Where it says to which groups they belong; a slash leads further in, as in {@code realm_access/roles}. */
    @WithName("groups-claim")
    @WithDefault("groups")
    String groupsClaim();

    /** Groups that read; without any, everybody does whom the provider lets in. */
    Optional<Set<String>> readers();

    Optional<Set<String>> editors();

    Optional<Set<String>> operators();

    /** When whoever signed in so has to be asked for again at the provider, who may have let them go. */
    @WithDefault("12h")
    @WithConverter(Lasting.class)
    Duration longest();

    /** Throws {@link IllegalArgumentException} where something is missing beside an issuer, saying what. */
    default void check() {
        if (issuer().isPresent() && clientId().filter(id -> !id.isBlank()).isEmpty()) {
            throw new IllegalArgumentException(
                    "dateline.openid.issuer needs dateline.openid.client-id beside it: what the provider calls this Dateline.");
        }
        secretFile().ifPresent(SecretFile::read);
    }

    /** Reads an address by https, or by http on this machine: over it goes who may do what. */
    final class IssuerConverter implements Converter<URI> {
        private static final long serialVersionUID = 1;

        @Override
        public URI convert(String text) {
            try {
                URI issuer = URI.create(text.strip().replaceFirst("/+$", ""));
                boolean here = issuer.getHost() != null
                        && Set.of("localhost", "127.0.0.1", "[::1]").contains(issuer.getHost());
                if (issuer.getHost() != null
                        && issuer.getUserInfo() == null
                        && ("https".equals(issuer.getScheme()) || here && "http".equals(issuer.getScheme()))) {
                    return issuer;
                }
            } catch (IllegalArgumentException e) {
                throw wrong(e);
            }
            throw wrong(null);
        }

        private static IllegalArgumentException wrong(@Nullable Throwable cause) {
            return new IllegalArgumentException(
                    "It has to be the issuer of an OpenID provider by https, such as https://login.example.org/realms/news.",
                    cause);
        }
    }
}
