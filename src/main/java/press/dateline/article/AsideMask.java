package press.dateline.article;

import java.util.BitSet;

/** Which characters of a body as stored are not its story: bylines, credits, copyright lines, who took the picture. */
public final class AsideMask {

    /** Less is punctuation that reading leaves out. */
    private static final int FEWEST_LETTERS = 2;

    private AsideMask() {}

    /** One bit for each character; blanks between two that are set are set, too. */
    public static BitSet of(String body) {
        BitSet aside = new BitSet(body.length());
        aside.set(0, body.length());
        BodyView view = BodyView.of(body);
        String text = view.text();
        String story = Asides.blank(text);
        for (int i = 0; i < story.length(); i++) {
            // A break that reading puts between two paragraphs stands where the second begins; blanks are looked at
            // below.
            if (story.charAt(i) == text.charAt(i) && !Character.isWhitespace(text.charAt(i))) {
                aside.clear(view.origin(i));
            }
        }
        if (view.datelineStart() >= 0) {
            aside.clear(view.datelineStart(), aside.nextClearBit(view.datelineStart()));
        }
        blanks(body, aside);
        drop(body, aside);
        return aside;
    }

    private static void blanks(String body, BitSet aside) {
        int at = 0;
        while (at < body.length()) {
            int end = at;
            while (end < body.length() && Character.isWhitespace(body.charAt(end))) {
                end++;
            }
            if (end > at) {
                aside.set(at, end, (at == 0 || aside.get(at - 1)) && (end == body.length() || aside.get(end)));
            }
            at = Math.max(end, at + 1);
        }
    }

    private static void drop(String body, BitSet aside) {
        for (int start = aside.nextSetBit(0); start >= 0; ) {
            int end = aside.nextClearBit(start);
            if (body.substring(start, end)
                            .chars()
                            .filter(Character::isLetterOrDigit)
                            .count()
                    < FEWEST_LETTERS) {
                aside.clear(start, end);
            }
            start = aside.nextSetBit(end);
        }
    }
}
