package press.dateline.web.language;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the front page says. */
@MessageBundle(value = "home", locale = "en")
public interface HomeMessages {

    @Message("Search the news archive")
    String title();

    @Message("Saved searches")
    String saved();

    @Message("Undo")
    String undo();

    @Message("They are kept in this browser and nowhere else.")
    String savedWhere();

    @Message("Save the list to a file")
    String saveList();

    @Message("Add from a file")
    String addFile();

    @Message("Rename")
    String rename();

    @Message("Remove")
    String remove();

    @Message("New name")
    String newName();

    @Message("Cancel")
    String cancel();

    @Message(", published {from} to {to}")
    String published(String from, String to);

    @Message("See the newest")
    String seeNewest();

    @Message("Came in last")
    String cameInLast();

    @Message("In the news")
    String inTheNews();

    @Message("The week to {day} against the twelve weeks before")
    String weeksAgainst(String day);

    @Message("The month to {day} against the twelve months before")
    String monthsAgainst(String day);

    @Message("The year to {day} against the twelve years before")
    String yearsAgainst(String day);

    @Message("articles about it, {before} in the {stretch} before")
    String aboutIt(long n, String before, String stretch);

    @Message("Where the stories are")
    String where();

    @Message("Everything from A to Z:")
    String everything();

    @Message("This archive is empty. Three steps fill it:")
    String emptyArchive();

    @Message(
            "Put copy where the server can read it: wire text, ninjs, NewsML, NITF, feeds, web pages, PDF, a download of LexisNexis or Factiva, or a folder or zip of any of them.")
    String step1();

    @Message("On the server, run")
    String step2();

    @Message(", or bring a few files here:")
    String step2here();

    @Message("Come back to this page: what is read can be searched at once.")
    String step3();
}
