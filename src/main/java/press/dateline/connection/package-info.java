/**
 * How Elasticsearch is asked, carried or a cluster: never longer than somebody waits, and not at all while it is known
 * not to answer.
 *
 * <p>Law: knows nothing of the other rooms.
 */
@NullMarked
package press.dateline.connection;

import org.jspecify.annotations.NullMarked;
