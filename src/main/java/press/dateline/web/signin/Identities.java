package press.dateline.web.signin;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.stream.Collectors;
import press.dateline.access.Accounts.Account;
import press.dateline.access.Role;
import press.dateline.access.Scope;
import press.dateline.access.Tokens.Token;
import press.dateline.web.access.Editing;

/** Who somebody turned out to be, as the framework asks for it: a name and words for what they may do. */
final class Identities {

    private static final String NO_NAME = "";

    private Identities() {}

    static SecurityIdentity nobody() {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(NO_NAME))
                .setAnonymous(true)
                .build();
    }

    /** Whoever sits at the machine before editors are set up says who they are with what they do. */
    static SecurityIdentity local() {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(NO_NAME))
                .addRoles(Role.EDITOR.words())
                .build();
    }

    /** This program itself, which reads what a reader does. */
    static SecurityIdentity program() {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(NO_NAME))
                .addAttribute(Editing.PROGRAM, true)
                .addRole(Role.READS)
                .build();
    }

    static SecurityIdentity of(Account account) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(account.name()))
                .addRoles(account.role().words())
                .build();
    }

    static SecurityIdentity of(Token token) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(token.name()))
                .addAttribute(Editing.PROGRAM, true)
                .addRoles(token.scopes().stream().map(Scope::role).collect(Collectors.toSet()))
                .build();
    }
}
