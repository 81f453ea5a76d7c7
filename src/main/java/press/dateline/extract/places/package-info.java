/**
 * Which countries, regions and towns a story names.
 *
 * <p>Law: knows names, areas, lookup, text and findings.
 */
package press.dateline.extract.places;
