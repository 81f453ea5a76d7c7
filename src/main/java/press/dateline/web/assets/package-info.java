/**
 * The style sheet and the scripts of the pages: each written in several files, sent as one, kept by browsers until it changes.
 *
 * <p>Law: knows nothing of ours.
 */
@NullMarked
package press.dateline.web.assets;

import org.jspecify.annotations.NullMarked;
