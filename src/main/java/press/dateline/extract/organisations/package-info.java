/**
 * Which institutions, parties and companies a story names.
 *
 * <p>Law: knows names, areas, lookup, text and findings.
 */
package press.dateline.extract.organisations;
