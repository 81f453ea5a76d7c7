package press.dateline.web.audit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of the audit log says. */
@MessageBundle(value = "audit", locale = "en")
public interface AuditMessages {

    @Message("Audit log")
    String title();

    @Message(
            "Who signed in, corrected, withdrew, took away more than 1,000 articles, and changed accounts, newest first.")
    String intro();

    @Message("As a table")
    String table();

    @Message("As JSON lines")
    String jsonLines();

    @Message("Accounts")
    String accounts();

    @Message("Tokens")
    String tokens();

    @Message("Who")
    String who();

    @Message("What they did")
    String whatDid();

    @Message("Anything")
    String anything();

    @Message("Show")
    String show();

    @Message("Nothing of this kind has been noted.")
    String none();

    @Message("Somebody not signed in")
    String somebody();

    @Message(
            "{#switch did}{#case 'signed_in'}signed in{#case 'sign_in_failed'}could not sign in{#case 'signed_out'}signed out{#case 'corrected'}corrected{#case 'undid'}undid a correction{#case 'withdrew'}withdrew{#case 'erased'}withdrew and erased{#case 'held_back'}held back{#case 'brought_back'}brought back{#case 'exported'}took away more than 1,000 articles{#case 'made_token'}made a token{#case 'revoked_token'}revoked a token{#case 'added_account'}added an account{#case 'removed_account'}removed an account{#case 'changed_role'}changed a role{#case 'changed_password'}changed a password{#case 'restored'}restored a snapshot{/switch}")
    String did(String did);
}
