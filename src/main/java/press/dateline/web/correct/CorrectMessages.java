package press.dateline.web.correct;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page says on which one entity is corrected. */
@MessageBundle(value = "correct", locale = "en")
public interface CorrectMessages {

    @Message("Its page")
    String itsPage();

    @Message("named in {articles}")
    String namedIn(String articles);

    @Message(
            "What is wrong? Every correction shows at once, everywhere, also for stories that come in later; each is listed and can be undone.")
    String what();

    @Message("It is the same as another one")
    String same();

    @Message("Find the other one")
    String findOther();

    @Message("Keep the name and page of the other one")
    String keepOther();

    @Message("Keep the name and page of {name}")
    String keepThis(String name);

    @Message("Merge the two")
    String merge();

    @Message("It is not the same as another one")
    String notSame();

    @Message("Keeps editors from merging the two, and shows on both pages.")
    String notSameNote();

    @Message("Say they are not the same")
    String sayNotSame();

    @Message("Its name is wrong")
    String wrongName();

    @Message("The right name")
    String rightName();

    @Message("Rename")
    String rename();

    @Message("Another name of it is missing or wrong")
    String otherName();

    @Message("It also goes by")
    String goesBy();

    @Message("Add this name")
    String addName();

    @Message("It does not go by")
    String notGoesBy();

    @Message("Stories that call it only so will be counted as another one of that name.")
    String notGoesByNote();

    @Message("Take this name away")
    String takeAway();

    @Message(
            "It is not {#switch kind}{#case 'actor'}an actor{#case 'organisation'}an organisation{#else}a place{/switch}")
    String notOfKind(String kind);

    @Message("It is")
    String itIs();

    @Message("If it is a place, the two letters of its country")
    String country();

    @Message("Change what it is")
    String changeKind();

    @Message("It should not be listed at all")
    String unlisted();

    @Message("Takes it off every list; its stories stay, and links to it still work.")
    String unlistedNote();

    @Message("Hide it")
    String hide();

    @Message("It is really two or more")
    String several();

    @Message("Stories that call it at most this mean somebody else")
    String meanOther();

    @Message("Name of the other one")
    String nameOfOther();

    @Message("Split")
    String split();

    @Message("No story names it, so there is nothing to split.")
    String nothingToSplit();

    @Message("Which other one?")
    String whichOther();

    @Message(
            "Somebody else changed this while you were looking. Nothing of yours was entered. Please look at what they did, and send yours again if it is still right.")
    String contested();
}
