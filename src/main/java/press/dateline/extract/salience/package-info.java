/**
 * Whom a story is about, as against merely mentions.
 *
 * <p>Law: knows text and findings.
 */
package press.dateline.extract.salience;
