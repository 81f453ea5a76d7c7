package press.dateline.web.alerts;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages say on which letters about new stories are asked for, confirmed and stopped. */
@MessageBundle(value = "alert", locale = "en")
public interface AlertMessages {

    @Message("E-mail me new stories")
    String title();

    @Message("Your e-mail address")
    String address();

    @Message("Name of the search")
    String name();

    @Message("When")
    String when();

    @Message("As soon as something comes in")
    String atOnce();

    @Message("Once a day at {hour}:00")
    String daily(String hour);

    @Message(
            "Hours are in the time zone {zone}. Each letter says which words and names matched, and in which sentence, and has a link that stops the letters.")
    String zone(String zone);

    @Message("Send me letters")
    String send();

    @Message(
            "First you get one letter with a link to confirm, so that nobody can do this for somebody else. Dateline keeps your address for these letters alone, and forgets it when you stop them.")
    String first();

    @Message("See the search")
    String seeSearch();

    @Message("Please choose how often you want letters.")
    String chooseRhythm();

    @Message("Please give the search a name of at most 200 characters.")
    String giveName();

    @Message("Please give one e-mail address, like name@example.org.")
    String giveAddress();

    @Message("This search cannot be followed.")
    String notFollowed();

    @Message("Now look into your mail")
    String look();

    @Message(
            "A letter is on its way to {address}. It holds a link; letters about new stories begin once you have followed it.")
    String onItsWay(String address);

    @Message(
            "None came within a few minutes? Look among the unwanted ones. An address that is asked for again and again gets no more of them for three days.")
    String noneCame();

    @Message("Letters about new stories")
    String letters();

    @Message("Stop these letters")
    String stop();

    @Message("The letters are stopped")
    String stopped();

    @Message("You will get no more of them, and Dateline has forgotten your address with them.")
    String forgotten();

    @Message("Do you want these letters?")
    String want();

    @Message("Yes, write to me")
    String yes();

    @Message("Letters are on")
    String on();

    @Message("You will hear of new stories in “{name}” once a day at {hour}:00.")
    String hearDaily(String name, String hour);

    @Message("You will hear of new stories in “{name}” as soon as they come in.")
    String hearAtOnce(String name);

    @Message("Every letter has a link that stops them.")
    String everyLetter();

    @Message("The search “{name}”: {reading}")
    String search(String name, String reading);

    @Message("New stories in it are written to {address} once a day at {hour}:00.")
    String writtenDaily(String address, String hour);

    @Message("New stories in it are written to {address} as soon as they come in.")
    String writtenAtOnce(String address);

    @Message("There are no such letters")
    String noSuch();

    @Message(
            "They were stopped, or asked for and not confirmed within three days. You can ask for new ones above the result of any search.")
    String noSuchWhy();
}
