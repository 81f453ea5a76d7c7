package press.dateline.web.language;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What scripts say, handed to them by the page; {@code [0]} is where they put what they know. */
@MessageBundle(value = "script", locale = "en")
public interface ScriptMessages {

    @Message("Copied")
    String copied();

    @Message("Press Ctrl+C or ⌘C to copy")
    String pressCopy();

    @Message("Under another name or spelling:")
    String otherSpelling();

    @Message("No such name here.")
    String noSuchName();

    @Message("[0] found")
    String found();

    @Message("Suggestions")
    String suggestions();

    @Message("[0] article")
    String articlesOne();

    @Message("[0] articles")
    String articlesMore();

    @Message("country")
    String country();

    @Message("place")
    String place();

    @Message("actor")
    String actor();

    @Message("organisation")
    String organisation();

    @Message("story")
    String story();

    @Message("words")
    String words();

    /** Of two names that were typed one after the other. */
    @Message("both")
    String both();

    @Message("[0] place")
    String placesOne();

    @Message("[0] places")
    String placesMore();

    @Message("[0] of [1]")
    String placeOf();

    @Message("Previous place")
    String previousPlace();

    @Message("Next place")
    String nextPlace();

    @Message("[0] new")
    String fresh();

    @Message("article since you opened this, show the newest first")
    String sinceOne();

    @Message("articles since you opened this, show the newest first")
    String sinceMore();

    @Message("This browser keeps nothing for this site, so searches cannot be saved here.")
    String blocked();

    @Message("This browser has no room left for this site. Remove a saved search and try again.")
    String full();

    @Message("There is room for [0] saved searches. Remove one on the front page first.")
    String most();

    @Message("Saved as “[0]”.")
    String savedAs();

    @Message("Change its name")
    String changeName();

    @Message("Saved")
    String saved();

    @Message("Some of what this browser had saved could not be read. It is set aside, not lost.")
    String setAside();

    @Message("last seen [0]")
    String lastSeen();

    @Message("Renamed to “[0]”.")
    String renamedTo();

    @Message("Removed “[0]”.")
    String removed();

    @Message("“[0]” is back.")
    String isBack();

    @Message("Nothing new in them.")
    String nothingNewInThem();

    @Message("New stories in [0] of [1].")
    String newIn();

    @Message("could not be counted just now")
    String notCounted();

    @Message("nothing new")
    String nothingNew();

    @Message("There are no saved searches in that file.")
    String noneInFile();

    @Message("Added from the file.")
    String addedFromFile();

    @Message("These are more than 64 MB; bring them in a few at a time.")
    String tooLarge();

    @Message("[0] % sent")
    String sent();

    @Message("That was not taken.")
    String notTaken();

    @Message("The connection broke off; nothing was taken in. Please try again.")
    String brokeOff();
}
