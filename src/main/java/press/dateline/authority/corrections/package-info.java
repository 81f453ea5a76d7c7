/**
 * What editors changed in the authority file: a log that articles are read through, so that everything can be undone.
 *
 * <p>Law: knows {@code authority.file}; only {@code CorrectionStore} sees the Elasticsearch client.
 */
@NullMarked
package press.dateline.authority.corrections;

import org.jspecify.annotations.NullMarked;
