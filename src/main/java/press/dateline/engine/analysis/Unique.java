package press.dateline.engine.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/**
 * The official {@code unique} filter, as far as Elasticsearch needs it to keep API keys: a word passes once in each place, which
 * is where {@link PatternCapture} puts the parts of an address.
 *
 * <p>Made of a filter that Lucene has: a class of ours that extends one of Lucene's, which only the server brings, keeps the build
 * of the program looking for it without an end.
 */
@NamedComponent("unique")
public final class Unique implements TokenFilterFactory {

    @Override
    public TokenStream create(TokenStream tokens) {
        return new RemoveDuplicatesTokenFilter(tokens);
    }
}
