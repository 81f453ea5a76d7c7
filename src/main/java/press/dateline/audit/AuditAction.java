package press.dateline.audit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is kept in the audit log; the name in small letters is what the file holds, for ever. */
public enum AuditAction {
    SIGNED_IN("signed in"),
    SIGN_IN_FAILED("could not sign in"),
    SIGNED_OUT("signed out"),
    CORRECTED("corrected"),
    UNDID("undid a correction"),
    WITHDREW("withdrew"),
    ERASED("withdrew and erased"),
    HELD_BACK("held back"),
    BROUGHT_BACK("brought back"),
    EXPORTED("took away more than 1,000 articles"),
    MADE_TOKEN("made a token"),
    REVOKED_TOKEN("revoked a token"),
    ADDED_ACCOUNT("added an account"),
    REMOVED_ACCOUNT("removed an account"),
    CHANGED_ROLE("changed a role"),
    CHANGED_PASSWORD("changed a password"),
    RESTORED("restored a snapshot");

    private final String words;

    AuditAction(String words) {
        this.words = words;
    }

    /** As a reader is told. */
    public String words() {
        return words;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<AuditAction> find(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
