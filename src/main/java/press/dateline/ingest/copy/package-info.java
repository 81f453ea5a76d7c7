/**
 * What every reader of a format hands over, and what they share: characters, dates, markup, what makes an article whole.
 *
 * <p>Law: knows {@code article}.
 */
package press.dateline.ingest.copy;
