/**
 * The analysis plugin of the carried engine: the official filter names over the same Lucene classes.
 *
 * <p>Law: runs inside Elasticsearch, so it knows only the stable plugin API and Lucene.
 */
@NullMarked
package press.dateline.engine.analysis;

import org.jspecify.annotations.NullMarked;
