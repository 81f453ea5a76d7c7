/**
 * What Elasticsearch answered, as a page needs it: hits, evidence, copies, related stories, time lines, ways out of an
 * empty result.
 *
 * <p>Law: knows {@code search.request} and the rooms left of it, {@code article} and {@code authority}.
 */
@NullMarked
package press.dateline.search.answer;

import org.jspecify.annotations.NullMarked;
