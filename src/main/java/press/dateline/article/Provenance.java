package press.dateline.article;

/**
 * Where an article comes from, as its sender says; missing parts are empty.
 *
 * @param byline who wrote it, as received
 * @param source who sent it: a wire, a paper, a feed
 * @param dateline place and date as received in a field of its own ({@code located} in ninjs)
 * @param url where a reader finds the original on the web
 */
public record Provenance(String byline, String source, String dateline, String url) {

    public static final Provenance UNKNOWN = new Provenance("", "", "", "");

    public Provenance {
        byline = orEmpty(byline);
        source = orEmpty(source);
        dateline = orEmpty(dateline);
        url = orEmpty(url);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
