/**
 * The search box: parsed into clauses, said back in one English sentence.
 *
 * <p>Law: knows {@code search.state} and {@code authority}.
 */
@NullMarked
package press.dateline.search.language;

import org.jspecify.annotations.NullMarked;
