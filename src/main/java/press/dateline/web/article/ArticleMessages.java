package press.dateline.web.article;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of an article, and that of what changed in it, say. */
@MessageBundle(value = "article", locale = "en")
public interface ArticleMessages {

    @Message("A newer version of this story has come in.")
    String newer();

    @Message("Read the newest version")
    String readNewest();

    @Message("Its sender marks this version as a correction.")
    String correction();

    @Message("In this story")
    String inStory();

    @Message("← Back to the result")
    String backToResult();

    @Message("{n} {n.say('place','places')}")
    String places(long n);

    @Message("Place")
    String place();

    @Message("Who and where")
    String whoAndWhere();

    @Message("no date given")
    String noDate();

    @Message("Slug:")
    String slug();

    @Message("Its sender’s note to editors: {note}")
    String note(String note);

    @Message("Versions of this story")
    String versionsOf();

    @Message("{n} versions of this story")
    String versions(long n);

    @Message("– the newest")
    String newest();

    @Message("what differs")
    String whatDiffers();

    @Message("from {text}")
    String differsFrom(String text);

    @Message("Copies of this story")
    String copiesOf();

    @Message("Received {moment}.")
    String received(String moment);

    @Message("Original article")
    String original();

    @Message("Withdraw or hold back")
    String withhold();

    @Message("As it was received")
    String asReceived();

    @Message("Related coverage")
    String related();

    @Message("Cite this article")
    String cite();

    @Message("Copy")
    String copy();

    @Message("{style} citation")
    String citation(String style);

    @Message("For reference managers:")
    String managers();

    @Message("Go to the first of")
    String goToFirst();

    @Message("As its sender has it")
    String asSender();

    @Message("No country, place, actor or organisation was found in this article.")
    String nobody();

    @Message("People")
    String people();

    @Message("Organisations")
    String organisations();

    @Message("Places")
    String placesTitle();

    @Message("Sent with it")
    String sentWith();

    @Message("received {moment}")
    String receivedOn(String moment);

    @Message("(corrected)")
    String corrected();

    @Message("{name} ({kind})")
    String named(String name, String kind);

    @Message("What changed: {headline}")
    String whatChanged(String headline);

    @Message("Two versions of one story:")
    String twoVersions();

    @Message("Two copies of one story:")
    String twoCopies();

    @Message("what was taken out of")
    String takenOut();

    @Message("the older ({when})")
    String older(String when);

    @Message("is")
    String isStruck();

    @Message("struck through")
    String struck();

    @Message(", what is new in")
    String added();

    @Message("the newer ({when})")
    String newerOne(String when);

    @Message("underlined")
    String underlined();

    @Message(
            "Headline, byline, source and text are the same; the versions differ in their date or in what else came with them.")
    String sameVersions();

    @Message(
            "Headline, byline, source and text are the same; the copies differ in their date or in what else came with them.")
    String sameCopies();

    @Message("Byline")
    String byline();

    @Message("Source")
    String source();

    @Message("Dateline")
    String dateline();

    @Message("removed:")
    String removedMark();

    @Message("added:")
    String addedMark();

    @Message(", end of it")
    String endMark();
}
