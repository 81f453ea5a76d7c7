package press.dateline.web.wording;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What might be asked instead of a search that finds nothing, as it goes on after “You could look”. */
@MessageBundle(value = "less", locale = "en")
public interface LessAskedMessages {

    @Message("not only at copies of one story")
    String notOnlyCopies();

    @Message("also at stories that merely mention them")
    String alsoMentioned();

    @Message("without the filters")
    String noFilters();

    @Message("without the words")
    String noWords();

    @Message("for any of the words")
    String anyWord();

    @Message("at any date")
    String anyDate();

    @Message("also at stories containing {words}")
    String alsoContaining(String words);

    @Message("without {words}")
    String without(String words);

    @Message("also at stories {relation}")
    String alsoAt(String relation);

    @Message("not only at stories {relation}")
    String notOnlyAt(String relation);

    @Message("not only at stories {relation}")
    String notOnlyChosen(String relation);

    @Message("any {kind} chosen")
    String anyChosen(String kind);

    @Message("also before {day}")
    String before(String day);

    @Message("also before {year}")
    String beforeYear(String year);

    @Message("also after {day}")
    String after(String day);

    @Message("also after {year}")
    String afterYear(String year);

    @Message("{way} – {articles}")
    String line(String way, String articles);
}
