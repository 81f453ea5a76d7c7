/**
 * Countries and states said beside a town, as behind its comma, which tell it from others of its name.
 *
 * <p>Law: knows {@code authority.file}, {@code extract.lookup}, {@code extract.model} and {@code extract.text}.
 */
@NullMarked
package press.dateline.extract.areas;

import org.jspecify.annotations.NullMarked;
