package press.dateline.ingest.files;

/** What articles may come as. */
public enum ArticleFormat {
    /** Found out from the first bytes. */
    TOLD_BY_ITSELF,
    /** ninjs objects: JSON Lines, one after another, or an array. */
    NINJS,
    /** Plain wire text, one article. */
    TEXT;

    /** The format named {@code ninjs} or {@code text}; found out if empty. */
    public static ArticleFormat of(String name) {
        return switch (name) {
            case "" -> TOLD_BY_ITSELF;
            case "ninjs" -> NINJS;
            case "text" -> TEXT;
            default ->
                throw new IllegalArgumentException(
                        "There is no format \"" + name + "\"; write ninjs or text (--format).");
        };
    }
}
