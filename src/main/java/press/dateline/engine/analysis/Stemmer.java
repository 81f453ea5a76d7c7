package press.dateline.engine.analysis;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.StringSetting;
import org.tartarus.snowball.ext.EnglishStemmer;

/** The official {@code stemmer} filter for the English languages it knows; another language is refused. */
@NamedComponent("stemmer")
public final class Stemmer implements TokenFilterFactory {

    private final UnaryOperator<TokenStream> stemmer;

    @Inject
    public Stemmer(Settings settings) {
        stemmer = stemmerOf(settings.language().toLowerCase(Locale.ROOT));
    }

    @Override
    public TokenStream create(TokenStream tokens) {
        return stemmer.apply(tokens);
    }

    private static UnaryOperator<TokenStream> stemmerOf(String language) {
        return switch (language) {
            case "english", "porter" -> PorterStemFilter::new;
            case "porter2" -> tokens -> new SnowballFilter(tokens, new EnglishStemmer());
            case "light_english", "kstem" -> KStemFilter::new;
            case "minimal_english" -> EnglishMinimalStemFilter::new;
            case "possessive_english" -> EnglishPossessiveFilter::new;
            default ->
                throw new IllegalArgumentException("The carried Elasticsearch has no stemmer for language [" + language
                        + "]; it has english, porter2, light_english, minimal_english, possessive_english");
        };
    }

    /** Settings of the official filter. */
    @AnalysisSettings
    public interface Settings {
        @StringSetting(path = "language", defaultValue = "english")
        String language();
    }
}
