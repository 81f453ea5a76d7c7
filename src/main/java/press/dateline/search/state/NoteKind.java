package press.dateline.search.state;

/** What there may be to tell whoever asked, in plain English. */
public enum NoteKind {
    NOT_UNDERSTOOD("“%s=%s” was not understood and left out: %s."),
    A_FLAG("only “1” means anything there"),
    A_SORT("it is relevance, newest or oldest"),
    A_NUMBER("it is a number from 1"),
    A_MOMENT("it is a moment like 2022-01-10T12:00:00Z"),
    A_DATE("it is a date like 2022-01-31"),
    AN_ARTICLE("it is the id of an article"),
    ANY_OR_ALL("it is any or all"),
    TOO_LONG("The search was longer than %,d characters and was cut there."),
    WANTED_AND_EXCLUDED("“%s” is both wanted and excluded; it was excluded."),
    TOO_MANY_VALUES("“%s” has too many or too long values; %d of %d were used."),
    DATES_TURNED("The first date is after the last; they were taken the other way round."),
    PAGE_TOO_LARGE("A page has at most %d results."),
    NO_PARAMETER("“%s” is not a parameter; was “%s” meant?"),
    NOT_SEARCHED("“%s” was not searched for, it only says that you ask."),
    NOTHING_TO_JOIN("“%s” had nothing to join and was taken as a word."),
    NESTED_TOO_DEEPLY("“%s” was nested too deeply and was left out."),
    LONELY_BRACKET("A bracket without a partner was left out."),
    LONELY_QUOTE("A quotation mark without a partner was left out."),
    NOTHING_FOLLOWED("Nothing followed “%s:” at once, so it was taken as a word."),
    STRAY_STAR("“*” only works at the end of a word and was left out."),
    STRAY_TILDE("“~” only works after a phrase and was left out."),
    TOO_MANY_WORDS("Only the first %d words were used."),
    NO_LETTERS("“%s” has no letters or digits and was left out."),
    SOME_OF_THESE("No story has all of these words; these have some."),
    LONG_QUESTION("A long question asks for enough of its words, the rare ones more than the common ones."),
    LONG_QUESTION_BUT(
            "A long question asks for enough of its words, the rare ones more than the common ones; not needed: %s."),
    NOWHERE("In no story: %s."),
    TOO_COMMON("Too common to count here: %s."),
    NO_MEANING("This Dateline does not search by meaning; stories were found by their words alone."),
    NOT_WHEN_PINNED(
            "A pinned search stays as it is, which the closest stories in meaning do not; stories were found by their"
                    + " words alone."),
    MEANING_UNREAD(
            "What stories mean is still being worked out, for %,d of %,d so far; the others were found by their words"
                    + " alone."),
    NO_ARGUMENT("“%s” was not understood and left out: this tool has no such argument."),
    NO_SUCH_PAGE("There is no page %,d; the last is %,d."),
    CUT_OFF("This search took longer than %d seconds and was cut off: there may be more, and the numbers are the"
            + " least there are. Whole words, a filter or dates make it quicker.");

    private final String english;

    NoteKind(String english) {
        this.english = english;
    }

    String english() {
        return english;
    }
}
