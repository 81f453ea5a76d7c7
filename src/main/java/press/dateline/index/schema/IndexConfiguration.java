package press.dateline.index.schema;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** What an operator settles of the indices, as {@code dateline.index.*} or {@code DATELINE_INDEX_*}. */
@ConfigMapping(prefix = "dateline.index")
public interface IndexConfiguration {

    /** Parts that the articles are spread over. */
    Optional<Integer> shards();

    /** Further copies of every index, on other nodes. */
    Optional<String> replicas();

    /** How often what came in becomes visible. */
    Optional<String> refresh();

    /** All of it; throws {@link IllegalArgumentException} that names what is wrong and what would be right. */
    default IndexLayout layout() {
        return new IndexLayout(shards(), replicas(), refresh());
    }
}
