/**
 * Whom the names of people mean.
 *
 * <p>Law: knows names, lookup, text and findings.
 */
package press.dateline.extract.people;
