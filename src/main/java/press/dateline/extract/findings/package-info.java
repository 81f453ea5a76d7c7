/**
 * What has been found in one article, and why.
 *
 * <p>Law: knows {@code extract.text}, {@code extract.lookup} and {@code extract.model}.
 */
package press.dateline.extract.findings;
