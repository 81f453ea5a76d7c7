package press.dateline.web.signin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said where people sign in and out, and to those who may not. */
@MessageBundle(value = "signin", locale = "en")
public interface SignInMessages {

    @Message("Sign in")
    String title();

    @Message("You are signed in as {name}.")
    String as(String name);

    @Message("Sign in with {name}")
    String with(String name);

    @Message("Or with a name and password of this archive:")
    String orWith();

    @Message("Name")
    String name();

    @Message("Password")
    String password();

    @Message("Whoever runs this Dateline gives names and passwords, and a new one if you forgot yours.")
    String given();

    @Message("Nobody has been set up who could sign in. Whoever runs this Dateline does that with")
    String nobody();

    @Message("Signed out")
    String out();

    @Message("You are signed out here.")
    String outHere();

    @Message("Sign out at {name}, too")
    String outThere(String name);

    @Message("This archive cannot reach {name} just now. Please try again in a moment.")
    String unreachable(String name);

    @Message("You were not signed in at {name}. Please try again.")
    String notAt(String name);

    @Message("This name and this password do not belong together.")
    String wrong();

    @Message("This token may not do that")
    String tokenMay();

    @Message("Whoever runs this Dateline makes one that may: dateline token create NAME --scope read,ingest,withdraw.")
    String tokenMayWhy();

    @Message("This is not for you")
    String notForYou();

    @Message(
            "Your role here does not reach that far. Whoever runs this Dateline can give you an account (dateline user add NAME --role operator) or another role (dateline user role NAME operator).")
    String notForYouWhy();

    @Message("Too many tries")
    String tooMany();

    @Message("Please try again in a minute.")
    String tooManyWhy();

    @Message("Please log in")
    String logIn();

    @Message(
            "This needs the name and password that whoever runs this Dateline gave you; a program may show a token instead.")
    String logInWhy();

    @Message("You are not signed in any more")
    String noMore();

    @Message("Nothing was entered. Sign in at /sign-in in another tab, then come back here and send it again.")
    String noMoreWhy();

    @Message("Please sign in")
    String please();

    @Message("This page is for those who sign in.")
    String pleaseWhy();

    @Message("Signing in elsewhere came to nothing.")
    String nothingElsewhere();

    @Message("Bring a token: Authorization: Bearer TOKEN")
    String bring();

    @Message("Whoever runs this Dateline makes one with dateline token create NAME{scope}.")
    String bringWhy(String scope);

    @Message("This archive is closed")
    String closed();

    @Message(
            "It is for those who sign in, and nobody has been set up yet. Whoever runs this Dateline does that: dateline user add NAME.")
    String closedWhy();

    @Message("Corrections are closed here")
    String correctionsClosed();

    @Message(
            "Corrections are entered, and stories withdrawn, on the machine that Dateline runs on, or by editors who sign in. Whoever runs this Dateline can set editors up: dateline user add NAME.")
    String correctionsClosedWhy();

    @Message("You cannot sign in here")
    String notHere();

    @Message("You are signed in at {name}, but not here.")
    String notHereWhy(String name);

    @Message("None of the groups that you are in there may read this archive.")
    String noGroup();
}
