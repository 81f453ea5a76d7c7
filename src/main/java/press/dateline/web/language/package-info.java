/**
 * In which language a reader is spoken to, and the words of the pages, in bundles that have both: English stands at the
 * method of a message, French under its name in {@code messages/*_fr.properties}.
 *
 * <p>Law: knows {@code authority.file}, for the names of countries; of the web nobody.
 */
@NullMarked
package press.dateline.web.language;

import org.jspecify.annotations.NullMarked;
