/**
 * The analysis plugin of the carried engine: the official filter names over the same Lucene classes.
 *
 * <p>Law: runs inside Elasticsearch, so it knows only the stable plugin API and Lucene.
 */
package press.dateline.engine.analysis;
