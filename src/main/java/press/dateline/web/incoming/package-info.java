/**
 * What came in, for editors: runs, sources, failures, uploads, received files; and how they take a story out or hold it
 * back.
 *
 * <p>Law: knows {@code ingest}, the record of {@code index.runs} and what {@code index.write} keeps from readers.
 */
package press.dateline.web.incoming;
