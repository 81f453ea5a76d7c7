/**
 * The Elasticsearch that Dateline carries: started, joined and stopped as a child process.
 *
 * <p>Law: knows nothing of the other rooms.
 */
package press.dateline.engine;
