package press.dateline.web.accounts;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of tokens says. */
@MessageBundle(value = "tokens", locale = "en")
public interface TokensMessages {

    @Message("Tokens")
    String title();

    @Message("By which programs bring articles in, withdraw them, or read where reading is closed.")
    String intro();

    @Message("Accounts")
    String accounts();

    @Message("Audit log")
    String audit();

    @Message(
            "This is the new token. It is shown only now; give it to the program, which sends it as <code>Authorization: Bearer TOKEN</code>.")
    String made();

    @Message("may {what}")
    String may(String what);

    @Message("{scope}")
    String scope(String scope);

    @Message("– expired")
    String isExpired();

    @Message("since {day}, {end}, {use}")
    String since(String day, String end, String use);

    @Message("expired {day}")
    String expired(String day);

    @Message("until {day}")
    String until(String day);

    @Message("until it is revoked")
    String untilRevoked();

    @Message("last used {day}")
    String lastUsed(String day);

    @Message("never used")
    String neverUsed();

    @Message("Revoke")
    String revoke();

    @Message("the token of {name}")
    String revokeOf(String name);

    @Message("No program has a token yet.")
    String none();

    @Message("A new token")
    String fresh();

    @Message("Name of the program")
    String name();

    @Message("It may")
    String mayTitle();

    @Message("read")
    String read();

    @Message("bring articles in")
    String ingest();

    @Message("withdraw stories")
    String withdraw();

    @Message("read metrics of this server")
    String metrics();

    @Message("Days until it ends; empty for never")
    String days();

    @Message("Make it")
    String make();

    @Message("There is a token of that name. Revoke it first, or take another name.")
    String there();

    @Message("There is no token of that name any more.")
    String gone();

    @Message("Days are a number from 1 to 3650, or nothing for a token that stays.")
    String daysRule();
}
