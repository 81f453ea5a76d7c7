package press.dateline.search.language;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.dateline.search.state.Note;
import press.dateline.search.state.NoteKind;

/** Takes off a typed word what stands around it and says nothing; what a reader may miss goes into the notes. */
final class WordEdges {

    private static final String AFTER = ",;:!?…+^'’‘`-";

    private static final Pattern NEAR = Pattern.compile("(?<=[^~])~\\d*$");
    private static final Pattern SYMBOL = Pattern.compile("[\\p{Sc}\\p{So}]");

    private final Set<Note> notes;

    WordEdges(Set<Note> notes) {
        this.notes = notes;
    }

    /** {@code run} without the punctuation that follows it. */
    String trimmed(String run) {
        String word = run;
        while (true) {
            Matcher near = NEAR.matcher(word);
            if (near.find()) {
                notes.add(Note.of(NoteKind.STRAY_TILDE));
                word = word.substring(0, near.start());
            } else if (dispensable(word)) {
                word = word.substring(0, word.length() - 1);
            } else {
                return word;
            }
        }
    }

    /** The point that ends a sentence goes, those of U.S. stay. */
    private static boolean dispensable(String word) {
        int last = word.length() - 1;
        return last > 0
                && (AFTER.indexOf(word.charAt(last)) >= 0 || (word.charAt(last) == '.' && word.indexOf('.') == last));
    }

    /** Punctuation alone is left out silently, it is never missed; a symbol may be. */
    boolean sayable(String said) {
        boolean sayable = said.codePoints().anyMatch(Character::isLetterOrDigit);
        if (!sayable && SYMBOL.matcher(said).find()) {
            notes.add(Note.of(NoteKind.NO_LETTERS, said));
        }
        return sayable;
    }
}
