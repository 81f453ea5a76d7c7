package press.dateline.search.state;

import java.util.Objects;

/**
 * What a reader typed into the search box, and whether all or any of it must match.
 *
 * @param text as typed, on one line and at most {@value #LONGEST} characters long; or empty
 * @param match without text always {@link Op#ALL}
 */
public record SearchWords(String text, Op match) {

    /** Every link of a result page carries the text, so it cannot grow without bound. */
    public static final int LONGEST = 2_000;

    public static final SearchWords NONE = new SearchWords("", Op.ALL);

    public SearchWords {
        text = TypedText.cut(TypedText.line(text), LONGEST).strip();
        match = text.isEmpty() ? Op.ALL : Objects.requireNonNull(match, "match");
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
