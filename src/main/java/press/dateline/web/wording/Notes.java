package press.dateline.web.wording;

import java.util.List;
import press.dateline.search.state.Note;
import press.dateline.search.state.QuotedWords;
import press.dateline.web.language.Language;

/** Notes on a search in a reader's language. */
public final class Notes {

    private final Note note;
    private final Language language;
    private final NoteMessages words;

    private Notes(Note note, Language language) {
        this.note = note;
        this.language = language;
        this.words = language.in(NoteMessages.class);
    }

    public static List<String> of(List<Note> notes, Language language) {
        return notes.stream().map(note -> new Notes(note, language).said()).toList();
    }

    private String said() {
        return switch (note.kind()) {
            case NOT_UNDERSTOOD -> words.notUnderstood(text(0), text(1), inner(2));
            case A_FLAG -> words.aFlag();
            case A_SORT -> words.aSort();
            case A_NUMBER -> words.aNumber();
            case A_MOMENT -> words.aMoment();
            case A_DATE -> words.aDate();
            case AN_ARTICLE -> words.anArticle();
            case ANY_OR_ALL -> words.anyOrAll();
            case TOO_LONG -> words.tooLong(number(0));
            case WANTED_AND_EXCLUDED -> words.wantedAndExcluded(text(0));
            case TOO_MANY_VALUES -> words.tooManyValues(text(0), number(1), number(2));
            case DATES_TURNED -> words.datesTurned();
            case PAGE_TOO_LARGE -> words.pageTooLarge(number(0));
            case NO_PARAMETER -> words.noParameter(text(0), text(1));
            case NOT_SEARCHED -> words.notSearched(text(0));
            case NOTHING_TO_JOIN -> words.nothingToJoin(text(0));
            case NESTED_TOO_DEEPLY -> words.nestedTooDeeply(text(0));
            case LONELY_BRACKET -> words.lonelyBracket();
            case LONELY_QUOTE -> words.lonelyQuote();
            case NOTHING_FOLLOWED -> words.nothingFollowed(text(0));
            case STRAY_STAR -> words.strayStar();
            case STRAY_TILDE -> words.strayTilde();
            case TOO_MANY_WORDS -> words.tooManyWords(number(0));
            case NO_LETTERS -> words.noLetters(text(0));
            case SOME_OF_THESE -> words.someOfThese();
            case LONG_QUESTION -> words.longQuestion();
            case LONG_QUESTION_BUT -> words.longQuestionBut(quoted(0));
            case NOWHERE -> words.nowhere(quoted(0));
            case TOO_COMMON -> words.tooCommon(quoted(0));
            case NO_MEANING -> words.noMeaning();
            case NOT_WHEN_PINNED -> words.notWhenPinned();
            case MEANING_UNREAD -> words.meaningUnread(number(0), number(1));
            // Only assistants are told this one, in English.
            case NO_ARGUMENT -> note.text();
            case NO_SUCH_PAGE -> words.noSuchPage(number(0), number(1));
            case CUT_OFF -> words.cutOff(number(0));
        };
    }

    private String text(int part) {
        return note.parts().get(part).toString();
    }

    private long number(int part) {
        return ((Number) note.parts().get(part)).longValue();
    }

    private String inner(int part) {
        return new Notes((Note) note.parts().get(part), language).said();
    }

    /** The words of a search, each in the quotation marks of the language. */
    private String quoted(int part) {
        return ((QuotedWords) note.parts().get(part)).in(language.shared()::quoted);
    }
}
