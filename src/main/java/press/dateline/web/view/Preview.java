package press.dateline.web.view;

/**
 * What a chat program shows of a link to a page.
 *
 * @param type as Open Graph names it: website, article, profile
 * @param text a sentence or two
 * @param picture the path of the picture, with its query
 * @param published when an article was, as an ISO instant, or empty
 */
public record Preview(String type, String title, String text, String picture, String published) {

    /** Nothing but what the page itself says. */
    static final Preview NONE = new Preview("", "", "", "", "");

    private static final int LONGEST = 300;

    public boolean offered() {
        return !title.isEmpty();
    }

    /** As much of {@code text} as such programs show. */
    public static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, end > LONGEST / 2 ? end : line.offsetByCodePoints(0, LONGEST / 2)) + " …";
    }
}
