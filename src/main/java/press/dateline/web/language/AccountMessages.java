package press.dateline.web.language;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of one's own account says. */
@MessageBundle(value = "account", locale = "en")
public interface AccountMessages {

    @Message("Your account")
    String title();

    @Message("You are signed in as")
    String signedInAs();

    @Message(
            "{#switch role}{#case 'reader'}reader: you may read.{#case 'editor'}editor: you may read, correct, bring in and withdraw.{#else}operator: you may read, correct, bring in, withdraw, and look after accounts and tokens.{/switch}")
    String may(String role);

    @Message("This Dateline")
    String thisDateline();

    @Message("Accounts")
    String accounts();

    @Message("Tokens")
    String tokens();

    @Message("Audit log")
    String audit();

    @Message("Sign out")
    String signOut();

    @Message("Where you are signed in")
    String where();

    @Message("Sign out everywhere else")
    String outElsewhere();

    @Message("Your name and role come from where you sign in; there is no password here.")
    String provided();

    @Message("Change your password")
    String changeTitle();

    @Message("Password now")
    String now();

    @Message("New password")
    String fresh();

    @Message("Change it")
    String change();

    @Message("since {began}, last used {seen}")
    String session(String began, String seen);

    @Message("That is not your password now, so it was not changed.")
    String notNow();

    @Message("A password has at least 8 characters and at most 72 bytes.")
    String rule();

    @Message("You have a new password. Wherever else you were signed in, you are no more.")
    String changed();

    @Message("You are signed in here alone now.")
    String alone();
}
