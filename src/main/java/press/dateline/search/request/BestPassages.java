package press.dateline.search.request;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import press.dateline.search.language.CommonWords;
import press.dateline.search.request.Snippet.Piece;

/** Chooses the passages that a hit shows: the one with most of the words searched for, and one more if it has others. */
final class BestPassages {

    private static final int MOST = 2;

    /** A sentence of the law may be a page long: beyond this it is shortened around what is marked. */
    private static final int LONGEST = 320;

    /** So many letters of a word tell its forms from another word. */
    private static final int STEM = 5;

    /** What a telling word is worth beside a common one. */
    private static final int TELLING = 100;

    private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b");

    private static final String LEFT_OUT = "…";

    private BestPassages() {}

    /** Of passages in the order of the text, best first: common words only decide between equals. */
    static List<Snippet> of(List<Snippet> passages) {
        List<Snippet> best = new ArrayList<>();
        Set<String> shown = new HashSet<>();
        while (best.size() < MOST) {
            Snippet next = null;
            int most = best.isEmpty() ? -1 : TELLING - 1;
            for (Snippet passage : passages) {
                int fresh = words(passage).stream()
                        .filter(word -> !shown.contains(word))
                        .mapToInt(word -> CommonWords.WORDS.contains(word) ? 1 : TELLING)
                        .sum();
                if (fresh > most) {
                    next = passage;
                    most = fresh;
                }
            }
            if (next == null) {
                break;
            }
            shown.addAll(words(next));
            best.add(shortened(next));
        }
        return best;
    }

    private static Set<String> words(Snippet passage) {
        Set<String> words = new HashSet<>();
        for (Piece piece : passage.pieces()) {
            if (piece.marked()) {
                String text = POSSESSIVE
                        .matcher(piece.text().toLowerCase(Locale.ROOT))
                        .replaceAll("");
                for (String word : text.split("[^\\p{L}\\p{N}]+")) {
                    words.add(word.length() > STEM ? word.substring(0, STEM) : word);
                }
            }
        }
        return words;
    }

    /** Plain stretches lose their middle, those at the ends their ends, until it is short enough. */
    private static Snippet shortened(Snippet passage) {
        int length = passage.text().length();
        List<Piece> pieces = passage.pieces();
        int plain = pieces.stream()
                .filter(piece -> !piece.marked())
                .mapToInt(piece -> piece.text().length())
                .sum();
        if (length <= LONGEST || plain == 0) {
            return passage;
        }
        double keep = Math.max(0, LONGEST - (length - plain)) / (double) plain;
        List<Piece> shorter = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            shorter.add(piece.marked() ? piece : new Piece(shortened(piece.text(), keep, i, pieces.size()), false));
        }
        return new Snippet(shorter);
    }

    private static String shortened(String text, double keep, int at, int count) {
        int length = (int) (text.length() * keep);
        boolean first = at == 0;
        boolean last = at == count - 1;
        String start = first ? "" : before(text, last ? length : length / 2);
        String end = last ? "" : after(text, first ? length : length / 2);
        return start.length() + end.length() + LEFT_OUT.length() + 2 >= text.length()
                ? text
                : start + (first ? "" : " ") + LEFT_OUT + (last ? "" : " ") + end;
    }

    private static String before(String text, int length) {
        int blank = text.lastIndexOf(' ', Math.max(1, length));
        return blank <= 0 ? "" : text.substring(0, blank);
    }

    private static String after(String text, int length) {
        int blank = text.indexOf(' ', Math.min(text.length(), Math.max(0, text.length() - length - 1)));
        return blank < 0 ? "" : text.substring(blank + 1);
    }
}
