/**
 * When the stories of a result were published, and when those that name one or another.
 *
 * <p>Law: knows {@code search.request} and the rooms left of it.
 */
@NullMarked
package press.dateline.search.timeline;

import org.jspecify.annotations.NullMarked;
