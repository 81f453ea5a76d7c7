package press.dateline.search;

import java.util.Optional;
import press.dateline.authority.AuthorityRecord;
import press.dateline.authority.Kind;

/**
 * Who an id stands for.
 *
 * <p>Asked for every line of every facet, so it answers from memory where it can and remembers what it did not find.
 */
@FunctionalInterface
public interface Naming {

    Optional<AuthorityRecord> find(Kind kind, String id);
}
