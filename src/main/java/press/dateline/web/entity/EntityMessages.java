package press.dateline.web.entity;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of a country, place, actor or organisation says. */
@MessageBundle(value = "entity", locale = "en")
public interface EntityMessages {

    @Message("Done: {what}.")
    String done(String what);

    @Message("See it or undo it")
    String seeOrUndo();

    @Message("An editor took it off all lists.")
    String hidden();

    @Message("See why")
    String seeWhy();

    @Message("Also known as")
    String alsoKnown();

    @Message("Not the same as")
    String notSame();

    @Message("Is something wrong? Correct it")
    String isWrong();

    @Message("What was corrected")
    String whatCorrected();

    @Message("Mentioned in")
    String mentionedIn();

    /** With the blank before it that some languages have. */
    @Message(";")
    String semicolon();

    @Message("is about it.")
    String isAbout();

    @Message("are about it.")
    String areAbout();

    @Message("Over time against")
    String overTime();

    @Message("another name")
    String anotherName();

    @Message("Compare")
    String compare();

    @Message("Latest")
    String latest();

    @Message("No story in the archive names it yet.")
    String noneYet();

    @Message("In their words")
    String inWords();

    @Message("How stories call it")
    String howCalled();

    @Message("The fullest name each story uses.")
    String fullest();

    @Message("Appears with")
    String appears();

    @Message("Its places")
    String itsPlaces();

    @Message("Named together")
    String together();

    @Message("Far more often than by chance.")
    String byChance();

    @Message(
            "{#switch facet}{#case 'country'}Countries{#case 'place'}Places{#case 'actor'}Actors{#else}Organisations{/switch} that stand out")
    String standOut(String facet);

    @Message("Most often in the same stories")
    String sameStories();

    @Message("Who appears with whom in them")
    String whoWithWhom();
}
