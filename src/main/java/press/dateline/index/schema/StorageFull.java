package press.dateline.index.schema;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Nothing can be stored just now because a disk is full or somebody made the archive read-only; the message says what
 * would help.
 */
public final class StorageFull extends IndexUnavailable {

    private static final long serialVersionUID = 1L;

    /** What Elasticsearch says of an index on a disk that is over its flood-stage mark, or that an operator locked. */
    private static final Pattern FULL = Pattern.compile("read-only[-/ ]allow[- ]delete|flood[- ]stage");

    private static final Pattern LOCKED = Pattern.compile("FORBIDDEN/[56]/");

    public StorageFull(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** Whether a refusal of Elasticsearch means this, and not that it is busy. */
    public static boolean isMeantBy(@Nullable String refusal) {
        return refusal != null
                && (FULL.matcher(refusal).find() || LOCKED.matcher(refusal).find());
    }

    /** What that refusal means for whoever looks after the archive. */
    public static String inWords(String refusal) {
        return FULL.matcher(refusal).find()
                ? "The archive takes nothing in just now: the disk of Elasticsearch is nearly full, so it has made the"
                        + " archive read-only. Nothing that is stored is lost. Make room on that disk; Elasticsearch"
                        + " lets the archive be written again by itself, and what waits goes on."
                : "The archive takes nothing in just now: somebody has made it read-only in Elasticsearch. Nothing that"
                        + " is stored is lost, and what waits goes on once the block is taken away.";
    }
}
