package press.dateline.web.article;

import java.util.ArrayList;
import java.util.List;
import press.dateline.search.answer.Stretch;

/**
 * A stretch of text of which all or nothing is what the reader searched for.
 *
 * @param anchor the name of the place in the page, where one begins here; or empty
 */
record MarkedText(String text, boolean marked, String anchor) {

    /** Names places in the order of the text: {@code place-1}, {@code place-2}, … */
    static String anchor(int number) {
        return "place-" + (number + 1);
    }

    /** {@code text} from {@code start} to {@code end}, cut at {@code places}, which are in order and apart. */
    static List<MarkedText> cut(String text, int start, int end, List<Stretch> places) {
        List<MarkedText> cut = new ArrayList<>();
        int at = start;
        for (int i = 0; i < places.size(); i++) {
            int from = Math.max(places.get(i).start(), start);
            int to = Math.min(places.get(i).end(), end);
            if (from < to) {
                plain(cut, text.substring(at, from));
                cut.add(new MarkedText(
                        text.substring(from, to), true, from == places.get(i).start() ? anchor(i) : ""));
                at = to;
            }
        }
        plain(cut, text.substring(at, end));
        return cut;
    }

    private static void plain(List<MarkedText> cut, String text) {
        if (!text.isEmpty()) {
            cut.add(new MarkedText(text, false, ""));
        }
    }
}
