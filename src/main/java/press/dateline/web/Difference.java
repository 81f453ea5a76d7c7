package press.dateline.web;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.ChangeDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What is different between two texts, word by word within the paragraphs that differ. */
final class Difference {

    enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /** A stretch of text and in which of the two it is. */
    record Piece(Kind kind, String text) {

        public boolean added() {
            return kind == Kind.ADDED;
        }

        public boolean removed() {
            return kind == Kind.REMOVED;
        }
    }

    /** Words with the blanks after them; blanks before the first are a word of their own. */
    private static final Pattern WORDS = Pattern.compile("(?<=\\s)(?=\\S)");

    /** Beyond this many steps the text is shown as replaced: comparing everything takes the square of its length. */
    private static final long MOST_STEPS = 16_000_000;

    private Difference() {}

    /** Paragraph after paragraph, each in pieces; a paragraph that only one text has is one piece. */
    static List<List<Piece>> between(List<String> before, List<String> after) {
        List<List<Piece>> paragraphs = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : deltas(before, after)) {
            Chunk<String> gone = delta.getSource();
            before.subList(at, gone.getPosition()).forEach(same -> paragraphs.add(List.of(new Piece(Kind.SAME, same))));
            paragraphs.addAll(changed(gone.getLines(), delta.getTarget().getLines()));
            at = gone.getPosition() + gone.size();
        }
        before.subList(at, before.size()).forEach(same -> paragraphs.add(List.of(new Piece(Kind.SAME, same))));
        return paragraphs;
    }

    /** One text against another, word by word. */
    static List<Piece> words(String before, String after) {
        List<String> old = List.of(WORDS.split(before));
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : deltas(old, List.of(WORDS.split(after)))) {
            Chunk<String> gone = delta.getSource();
            add(pieces, Kind.SAME, old.subList(at, gone.getPosition()));
            add(pieces, Kind.REMOVED, gone.getLines());
            add(pieces, Kind.ADDED, delta.getTarget().getLines());
            at = gone.getPosition() + gone.size();
        }
        add(pieces, Kind.SAME, old.subList(at, old.size()));
        return pieces;
    }

    private static List<AbstractDelta<String>> deltas(List<String> before, List<String> after) {
        if ((long) before.size() * after.size() > MOST_STEPS) {
            return List.of(new ChangeDelta<>(new Chunk<>(0, before), new Chunk<>(0, after)));
        }
        return DiffUtils.diff(before, after).getDeltas();
    }

    /** The first with the first and so on; those beyond were taken out or put in whole. */
    private static List<List<Piece>> changed(List<String> before, List<String> after) {
        List<List<Piece>> paragraphs = new ArrayList<>();
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            if (i >= after.size()) {
                paragraphs.add(List.of(new Piece(Kind.REMOVED, before.get(i))));
            } else if (i >= before.size()) {
                paragraphs.add(List.of(new Piece(Kind.ADDED, after.get(i))));
            } else {
                paragraphs.add(words(before.get(i), after.get(i)));
            }
        }
        return paragraphs;
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", words)));
        }
    }
}
