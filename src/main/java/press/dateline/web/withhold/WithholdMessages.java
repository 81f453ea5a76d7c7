package press.dateline.web.withhold;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page that withdraws a story or holds it back says. */
@MessageBundle(value = "withhold", locale = "en")
public interface WithholdMessages {

    @Message("Are you sure?")
    String sure();

    @Message("Are you sure: {headline}")
    String sureTitle(String headline);

    @Message("You are about to hold this story back.")
    String aboutToHold();

    @Message("You are about to withdraw this story.")
    String aboutToWithdraw();

    @Message("Kept with it, for editors only: {who}, “{why}”")
    String keptWith(String who, String why);

    @Message("Hold it back now")
    String holdNow();

    @Message("Withdraw it now")
    String withdrawNow();

    @Message("No, leave it as it is")
    String leave();

    @Message("Withdraw or hold back")
    String title();

    @Message("Withdraw or hold back: {headline}")
    String titled(String headline);

    @Message("The article")
    String theArticle();

    @Message("What is withheld")
    String whatWithheld();

    @Message("You are asked once more before anything is done.")
    String askedAgain();

    @Message("Take it out of the archive")
    String takeOut();

    @Message("In all its versions, at once and for good. For what must not be used any more.")
    String takeOutWhy();

    @Message("Why, for editors")
    String why();

    @Message("What readers may be told")
    String mayBeTold();

    @Message("Nothing, if left empty")
    String nothingIfEmpty();

    @Message("Erase its text; this cannot be taken back")
    String erase();

    @Message("Withdraw…")
    String withdraw();

    @Message("Hold it back until a time")
    String holdUntil();

    @Message("An embargo: nobody but editors sees it until then, and then it is there by itself.")
    String holdWhy();

    @Message("Until, in UTC")
    String untilUtc();

    @Message("Hold back…")
    String hold();

    @Message("no source given")
    String noSource();

    @Message(
            "Its one version will be found by nobody: not by searches, counts, suggestions, feeds, downloads, pictures or links that were sent before. Versions that come in later will not be seen, either.")
    String oneVersion();

    @Message(
            "All its {n} versions will be found by nobody: not by searches, counts, suggestions, feeds, downloads, pictures or links that were sent before. Versions that come in later will not be seen, either.")
    String versions(long n);

    @Message(
            "It will be there again by itself on {moment}, as if it came in then; until then its address says that there is no such article. You can end this earlier.")
    String again(String moment);

    @Message("Readers who come to its address are told that it was withdrawn, and nothing else.")
    String toldNothing();

    @Message("Readers who come to its address are told that it was withdrawn, and: “{said}”")
    String told(String said);

    @Message("Programs that follow a feed are told to take it away.")
    String programs();

    @Message("Its text is erased and cannot be brought back from here.")
    String textErased();

    @Message("Its text is kept where only editors see it, so that this can be taken back.")
    String textKept();

    @Message("Copies that other senders sent under another name are stories of their own and stay.")
    String copiesStay();

    @Message(
            "{#if n == 1}One received file that held it is{#else}{n.figure} received files that held it are{/if} deleted.")
    String filesDeleted(long n);

    @Message(
            "{#if n == 1}One received file that holds other stories, too, is{#else}{n.figure} received files that hold other stories, too, are{/if} written anew without it.")
    String filesRewritten(long n);

    @Message(
            "Of these other stories the originals go with it, since their file cannot be cut (the stories stay in the archive): {stories}.")
    String lost(String stories);

    @Message(
            "Of these other stories the originals go with it, since their file cannot be cut (the stories stay in the archive): {stories} and {n.figure} more.")
    String lostMore(String stories, long n);

    @Message("Please choose what is to be done with this story.")
    String chooseWhat();

    @Message("Please say who you are. It is kept, and shown to editors only.")
    String sayWho();

    @Message("Please say why. It is kept, and shown to editors only.")
    String sayWhy();

    @Message("Please say until when, like 2026-12-24 18:00.")
    String sayUntil();

    @Message("That moment is over already; please give a later one.")
    String isOver();
}
