package press.dateline.ingest.files;

import java.time.Duration;
import press.dateline.ingest.copy.UnfitArticle;

/** A server that is asked too often, or has too much to do, says when to come again. */
public final class TryLater extends UnfitArticle {

    private static final long serialVersionUID = 1L;

    private final Duration after;

    TryLater(String reason, Duration after) {
        super(reason);
        this.after = after;
    }

    public Duration after() {
        return after;
    }
}
