/**
 * The ways in which newsrooms write articles down, each a reader of its own, told by what a file begins with.
 *
 * <p>Law: knows {@code article} and {@code ingest.copy}.
 */
package press.dateline.ingest.formats;
