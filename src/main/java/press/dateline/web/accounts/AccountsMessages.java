package press.dateline.web.accounts;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of all accounts says. */
@MessageBundle(value = "accounts", locale = "en")
public interface AccountsMessages {

    @Message("Accounts")
    String title();

    @Message(
            "A reader reads where reading is closed; an editor also corrects, brings in and withdraws; an operator also looks after accounts and tokens.")
    String intro();

    @Message("Tokens")
    String tokens();

    @Message("Audit log")
    String audit();

    @Message("{role}")
    String role(String role);

    @Message(", signs in elsewhere, which gives the role anew each time")
    String elsewhere();

    @Message("your own account")
    String own();

    @Message("Change")
    String change();

    @Message("Role of {name}")
    String roleOf(String name);

    @Message("Give this role")
    String give();

    @Message("Remove {name}")
    String remove(String name);

    @Message("Add somebody")
    String add();

    @Message("Name")
    String name();

    @Message("Role")
    String roleTitle();

    @Message("Password, which they should change at once")
    String password();

    @Message("Add them")
    String addThem();

    @Message("There is somebody of that name already.")
    String there();

    @Message("There is nobody of that name any more.")
    String gone();

    @Message("Another operator has to change your own account, so that one is left.")
    String notOwn();
}
