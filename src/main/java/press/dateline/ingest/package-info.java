/**
 * Any source to articles, through {@code extract} into the index; the run and its report.
 *
 * <p>Law: knows {@code article}, {@code extract} and {@code index}; an article that fails is counted and named, never
 * fatal.
 */
package press.dateline.ingest;
