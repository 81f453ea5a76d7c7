package press.dateline.web.openid;

import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import press.dateline.access.OpenIdConfiguration;
import press.dateline.access.Role;

/**
 * Who somebody is, as the provider says.
 *
 * @param subject what the provider calls them for ever, whatever their name is
 */
record ProviderUser(String issuer, String subject, String name) {

    /** A name stands in lines of text files; the rest of it is the provider's affair. */
    static ProviderUser of(JsonWebToken token, String claim) {
        String name = Optional.ofNullable(token.getClaim(claim))
                .map(String::valueOf)
                .filter(said -> !said.isBlank())
                .orElseGet(token::getSubject);
        String clean = name.strip().replaceAll("[^\\p{L}\\p{N} ._@-]", "-").replaceFirst("^[ ._@-]+", "");
        return new ProviderUser(
                token.getIssuer(), token.getSubject(), clean.substring(0, Math.min(60, clean.length())));
    }

    /** The highest role that one of the groups gives; empty for somebody who may not even read. */
    static Optional<Role> role(Set<String> groups, OpenIdConfiguration configuration) {
        if (isAmong(groups, configuration.operators())) {
            return Optional.of(Role.OPERATOR);
        }
        if (isAmong(groups, configuration.editors())) {
            return Optional.of(Role.EDITOR);
        }
        return configuration.readers().isEmpty() || isAmong(groups, configuration.readers())
                ? Optional.of(Role.READER)
                : Optional.empty();
    }

    private static boolean isAmong(Set<String> groups, Optional<Set<String>> named) {
        return named.stream().flatMap(Set::stream).map(String::strip).anyMatch(groups::contains);
    }
}
