package press.dateline.ingest.copy;

/** An article whose sender broke a rule; the message names the field and what would be right. */
public class UnfitArticle extends Exception {

    private static final long serialVersionUID = 1L;

    public UnfitArticle(String message) {
        super(message);
    }
}
