package press.dateline.web.wording;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a reader is told of a search that was not, or not wholly, taken as it was typed. */
@MessageBundle(value = "note", locale = "en")
public interface NoteMessages {

    @Message("“{name}={value}” was not understood and left out: {expected}.")
    String notUnderstood(String name, String value, String expected);

    @Message("only “1” means anything there")
    String aFlag();

    @Message("it is relevance, newest or oldest")
    String aSort();

    @Message("it is a number from 1")
    String aNumber();

    @Message("it is a moment like 2022-01-10T12:00:00Z")
    String aMoment();

    @Message("it is a date like 2022-01-31")
    String aDate();

    @Message("it is the id of an article")
    String anArticle();

    @Message("it is any or all")
    String anyOrAll();

    @Message("The search was longer than {n.figure} characters and was cut there.")
    String tooLong(long n);

    @Message("“{value}” is both wanted and excluded; it was excluded.")
    String wantedAndExcluded(String value);

    @Message("“{name}” has too many or too long values; {kept} of {all} were used.")
    String tooManyValues(String name, long kept, long all);

    @Message("The first date is after the last; they were taken the other way round.")
    String datesTurned();

    @Message("A page has at most {n} results.")
    String pageTooLarge(long n);

    @Message("“{name}” is not a parameter; was “{meant}” meant?")
    String noParameter(String name, String meant);

    @Message("“{words}” was not searched for, it only says that you ask.")
    String notSearched(String words);

    @Message("“{word}” had nothing to join and was taken as a word.")
    String nothingToJoin(String word);

    @Message("“{word}” was nested too deeply and was left out.")
    String nestedTooDeeply(String word);

    @Message("A bracket without a partner was left out.")
    String lonelyBracket();

    @Message("A quotation mark without a partner was left out.")
    String lonelyQuote();

    @Message("Nothing followed “{word}:” at once, so it was taken as a word.")
    String nothingFollowed(String word);

    @Message("“*” only works at the end of a word and was left out.")
    String strayStar();

    @Message("“~” only works after a phrase and was left out.")
    String strayTilde();

    @Message("Only the first {n} words were used.")
    String tooManyWords(long n);

    @Message("“{text}” has no letters or digits and was left out.")
    String noLetters(String text);

    @Message("No story has all of these words; these have some.")
    String someOfThese();

    @Message("A long question asks for enough of its words, the rare ones more than the common ones.")
    String longQuestion();

    @Message(
            "A long question asks for enough of its words, the rare ones more than the common ones; not needed: {words}.")
    String longQuestionBut(String words);

    @Message("In no story: {words}.")
    String nowhere(String words);

    @Message("Too common to count here: {words}.")
    String tooCommon(String words);

    @Message("This Dateline does not search by meaning; stories were found by their words alone.")
    String noMeaning();

    @Message(
            "A pinned search stays as it is, which the closest stories in meaning do not; stories were found by their words alone.")
    String notWhenPinned();

    @Message(
            "What stories mean is still being worked out, for {read.figure} of {all.figure} so far; the others were found by their words alone.")
    String meaningUnread(long read, long all);

    @Message("There is no page {page.figure}; the last is {last.figure}.")
    String noSuchPage(long page, long last);

    @Message(
            "This search took longer than {n} seconds and was cut off: there may be more, and the numbers are the least there are. Whole words, a filter or dates make it quicker.")
    String cutOff(long n);
}
