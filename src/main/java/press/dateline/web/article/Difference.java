package press.dateline.web.article;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is different between two texts, word by word within the paragraphs that differ. */
final class Difference {

    enum ChangeKind {
        SAME,
        REMOVED,
        ADDED
    }

    /** A stretch of text and in which of the two it is. */
    record ComparedPiece(ChangeKind kind, String text) {

        public boolean added() {
            return kind == ChangeKind.ADDED;
        }

        public boolean removed() {
            return kind == ChangeKind.REMOVED;
        }
    }

    /** Words and the blanks between them. */
    private static final Pattern WORDS = Pattern.compile("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)");

    /** Beyond this many steps the text is shown as replaced: comparing everything takes the square of its length. */
    private static final long MOST_STEPS = 4_000_000;

    private Difference() {}

    /** Paragraph after paragraph, each in pieces; a paragraph that only one text has is one piece. */
    static List<List<ComparedPiece>> between(List<String> before, List<String> after) {
        List<List<ComparedPiece>> paragraphs = new ArrayList<>();
        int at = 0;
        for (Change change : changes(before, after)) {
            before.subList(at, change.at())
                    .forEach(same -> paragraphs.add(List.of(new ComparedPiece(ChangeKind.SAME, same))));
            paragraphs.addAll(changed(change.gone(), change.come()));
            at = change.end();
        }
        before.subList(at, before.size())
                .forEach(same -> paragraphs.add(List.of(new ComparedPiece(ChangeKind.SAME, same))));
        return paragraphs;
    }

    /** One text against another, word by word; of changes with nothing but a blank between them one is made. */
    static List<ComparedPiece> words(String before, String after) {
        List<String> old = List.of(WORDS.split(before));
        List<ComparedPiece> pieces = new ArrayList<>();
        StringBuilder removed = new StringBuilder();
        StringBuilder added = new StringBuilder();
        int at = 0;
        for (Change change : changes(old, List.of(WORDS.split(after)))) {
            String same = String.join("", old.subList(at, change.at()));
            if (at > 0 && same.isBlank()) {
                removed.append(same);
                added.append(same);
            } else {
                change(pieces, removed, added);
                add(pieces, ChangeKind.SAME, same);
            }
            removed.append(String.join("", change.gone()));
            added.append(String.join("", change.come()));
            at = change.end();
        }
        change(pieces, removed, added);
        add(pieces, ChangeKind.SAME, String.join("", old.subList(at, old.size())));
        return pieces;
    }

    private static void change(List<ComparedPiece> pieces, StringBuilder removed, StringBuilder added) {
        add(pieces, ChangeKind.REMOVED, removed.toString());
        add(pieces, ChangeKind.ADDED, added.toString());
        removed.setLength(0);
        added.setLength(0);
    }

    private static void add(List<ComparedPiece> pieces, ChangeKind kind, String text) {
        if (!text.isEmpty()) {
            pieces.add(new ComparedPiece(kind, text));
        }
    }

    private static List<Change> changes(List<String> before, List<String> after) {
        if ((long) before.size() * after.size() > MOST_STEPS) {
            return List.of(new Change(0, before, after));
        }
        // The usual algorithm keeps every step it has tried; this one may tell a change in two halves.
        List<Change> changes = new ArrayList<>();
        DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>(), null).getDeltas().stream()
                .map(delta -> new Change(
                        delta.getSource().getPosition(),
                        delta.getSource().getLines(),
                        delta.getTarget().getLines()))
                .forEach(change -> add(changes, change));
        return changes;
    }

    private static void add(List<Change> changes, Change change) {
        int last = changes.size() - 1;
        if (last >= 0 && changes.get(last).end() == change.at()) {
            changes.set(last, changes.get(last).and(change));
        } else {
            changes.add(change);
        }
    }

    /** What stands in the place of what, from a place in the older text on. */
    private record Change(int at, List<String> gone, List<String> come) {

        int end() {
            return at + gone.size();
        }

        Change and(Change next) {
            return new Change(at, joined(gone, next.gone), joined(come, next.come));
        }

        private static List<String> joined(List<String> one, List<String> other) {
            return Stream.concat(one.stream(), other.stream()).toList();
        }
    }

    /** The first with the first and so on; those beyond were taken out or put in whole. */
    private static List<List<ComparedPiece>> changed(List<String> before, List<String> after) {
        List<List<ComparedPiece>> paragraphs = new ArrayList<>();
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            if (i >= after.size()) {
                paragraphs.add(List.of(new ComparedPiece(ChangeKind.REMOVED, before.get(i))));
            } else if (i >= before.size()) {
                paragraphs.add(List.of(new ComparedPiece(ChangeKind.ADDED, after.get(i))));
            } else {
                paragraphs.add(words(before.get(i), after.get(i)));
            }
        }
        return paragraphs;
    }
}
