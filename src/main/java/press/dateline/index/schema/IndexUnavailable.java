package press.dateline.index.schema;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import org.jspecify.annotations.Nullable;

/** Elasticsearch could not be reached or would not take anything for a minute; the message says which, in a sentence. */
public class IndexUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public IndexUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** What to throw where a request found nobody who answers, or nobody who lets us in. */
    public static IndexUnavailable unreachable(Exception cause) {
        return new IndexUnavailable(
                Refusal.inWords(cause).orElseGet(() -> "Elasticsearch cannot be reached: " + cause.getMessage()),
                cause);
    }

    /** Whether the engine says that there is no such index; what it says of a missing document is no error. */
    public static boolean isGone(@Nullable ErrorCause said) {
        return said != null && "index_not_found_exception".equals(said.type());
    }

    /** What to throw where a request that needs {@code index} failed: a refusal of another kind stays what it is. */
    public static RuntimeException told(String index, Exception failure) {
        if (failure instanceof ElasticsearchException refused) {
            return isGone(refused.error())
                    ? gone(index, refused)
                    : Refusal.inWords(refused)
                            .<RuntimeException>map(words -> new IndexUnavailable(words, refused))
                            .orElse(refused);
        }
        return unreachable(failure);
    }

    /** What to throw where an index went while it was in use. */
    public static IndexUnavailable gone(String index, @Nullable Exception cause) {
        return new IndexUnavailable(
                "There is no index behind " + index
                        + " any more: somebody took it away while Dateline ran. Nothing was written. Start Dateline again, and"
                        + " bring back the last snapshot (bin/dateline snapshot restore NAME --replace) where articles are"
                        + " missing.",
                cause);
    }
}
