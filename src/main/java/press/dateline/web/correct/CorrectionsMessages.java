package press.dateline.web.correct;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the list of all corrections says. */
@MessageBundle(value = "corrections", locale = "en")
public interface CorrectionsMessages {

    @Message("Corrections")
    String title();

    @Message("Corrections to {name}")
    String titleTo(String name);

    @Message("What editors changed of what Dateline found by itself, newest first.")
    String intro();

    @Message("All corrections")
    String all();

    @Message("As a text file")
    String textFile();

    @Message("What came in")
    String cameIn();

    @Message("– undone")
    String isUndone();

    @Message("Undo")
    String undo();

    @Message("Undo it")
    String undoIt();

    @Message(
            "Nobody has corrected anything here yet. Every country, place, actor and organisation has a page; that is where it is put right.")
    String none();

    @Message("Somebody else was faster: {what}. Nothing of yours was entered.")
    String faster(String what);

    @Message("“{why}”")
    String because(String why);
}
