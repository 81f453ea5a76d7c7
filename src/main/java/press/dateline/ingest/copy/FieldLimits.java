package press.dateline.ingest.copy;

/** How long the fields of an article may be. */
final class FieldLimits {

    /** Elasticsearch refuses a keyword of more than 32,766 bytes. */
    private static final int LONGEST_NAME = 2_000;

    private static final int LONGEST_VERSION = 40;
    private static final int LONGEST_SHOWN = 40;

    private FieldLimits() {}

    /** A text that is kept as one keyword. */
    static String name(String text, String field) throws UnfitArticle {
        return within(text, field, LONGEST_NAME);
    }

    static String within(String text, String field, int most) throws UnfitArticle {
        if (text.length() > most) {
            throw new UnfitArticle(
                    "has a " + field + " of " + text.length() + " characters; " + most + " is the most that is taken");
        }
        return text;
    }

    /** A longer number of a version is cut: nothing is lost but what nobody counts by. */
    static String version(String text) {
        String said = text.strip();
        return said.length() > LONGEST_VERSION ? said.substring(0, LONGEST_VERSION) : said;
    }

    /** So much of a text as a message shows. */
    static String shortened(String text) {
        return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
    }
}
