package press.dateline.web.language;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the lists of all names of a result, and of the forms of its words, say. */
@MessageBundle(value = "browse", locale = "en")
public interface BrowseMessages {

    @Message("Find a name")
    String findName();

    @Message("Find")
    String find();

    @Message("A to Z")
    String letters();

    @Message("All")
    String all();

    @Message("Most articles first")
    String mostFirst();

    @Message("With those of one article")
    String withSingle();

    @Message("Without those of one article")
    String withoutSingle();

    @Message("The small bars say when: {from} to {to}, each name by itself.")
    String bars(String from, String to);

    @Message("No name here begins like that.")
    String none();

    @Message("Did you mean")
    String didYouMean();

    @Message("?")
    String questionMark();

    @Message("Word forms")
    String forms();

    @Message(
            "A word is found in all its forms; what is in quotation marks is found just as it is. These are the forms in the stories found.")
    String formsText();

    @Message("No story found has it.")
    String formNone();

    @Message("This search has no words that come in several forms.")
    String formsNone();
}
