package press.dateline.search.facets;

import java.util.Collection;
import java.util.Optional;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.EntityKey;
import press.dateline.authority.file.Kind;

/**
 * Who an id stands for.
 *
 * <p>Asked for every line of every facet, so it answers from memory where it can and remembers what it did not find.
 */
@FunctionalInterface
public interface EntityLookup {

    Optional<AuthorityRecord> find(Kind kind, String id);

    /** Says that all of these will be asked for, so that they can be read at once and not one by one. */
    default void expect(Collection<EntityKey> entities) {}

    /** Whether it is known even when no story names it; what only stories brought goes with them. */
    default boolean carries(Kind kind, String id) {
        return find(kind, id).isPresent();
    }
}
