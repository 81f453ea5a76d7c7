package press.dateline.ingest;

/** An article whose sender broke a rule; the message names the field and what would be right. */
final class UnfitArticle extends Exception {

    private static final long serialVersionUID = 1L;

    UnfitArticle(String message) {
        super(message);
    }
}
