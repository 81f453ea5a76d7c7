/**
 * The Elasticsearch that Dateline carries: started, joined and stopped as a child process.
 *
 * <p>Law: knows {@code files}.
 */
package press.dateline.engine;
