package press.dateline.engine.analysis;

import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.email.UAX29URLEmailTokenizer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenizerFactory;

/** The official {@code uax_url_email} tokenizer; Elasticsearch keeps no API key without it. */
@NamedComponent("uax_url_email")
public final class UrlsAndEmail implements TokenizerFactory {

    @Override
    public Tokenizer create() {
        return new UAX29URLEmailTokenizer();
    }
}
