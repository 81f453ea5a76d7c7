package press.dateline.bench;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.function.ToIntFunction;
import press.dateline.article.Article;
import press.dateline.evaluate.CoreNlpSetup;
import press.dateline.extract.Extractor;
import press.dateline.extract.findings.Extraction;

/** Ways to find the names in an article; each answers how many it found, so that no work can be optimised away. */
enum Contender {
    /** All that Dateline does to an article: names, who and where they are, salience. */
    DATELINE("Dateline") {
        @Override
        ToIntFunction<Article> load() {
            Extractor extractor = Extractor.load();
            return article -> {
                Extraction found = extractor.extract(article);
                return found.countries().size()
                        + found.places().size()
                        + found.actors().size()
                        + found.organisations().size();
            };
        }
    },

    /** The one model that Dateline uses, and nothing around it: only names, of nobody in particular. */
    BARE("CoreNLP’s three-class CRF alone") {
        @Override
        ToIntFunction<Article> load() {
            try {
                CRFClassifier<CoreLabel> model = CRFClassifier.getClassifier(ComparedNames.MODEL);
                return article ->
                        model.classifyToCharacterOffsets(text(article)).size();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
    },

    DATASHARE("CoreNLP as ICIJ Datashare sets it up (three models)") {
        @Override
        ToIntFunction<Article> load() {
            return pipeline(CoreNlpSetup.DATASHARE);
        }
    },

    /** What its documentation begins with. */
    STANDARD("CoreNLP’s default pipeline for names") {
        @Override
        ToIntFunction<Article> load() {
            return pipeline(CoreNlpSetup.DEFAULT);
        }
    };

    private final String title;

    Contender(String title) {
        this.title = title;
    }

    /** What the table calls it. */
    String title() {
        return title;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The most heap it gets: what {@code bin/dateline extract} has, or more than it needs. */
    String heap() {
        return this == DATELINE ? "500m" : "5g";
    }

    /** Ready to extract one article after another. */
    abstract ToIntFunction<Article> load();

    /** The text that all contenders get; Dateline cleans it by itself. */
    static String text(Article article) {
        return article.headline().isEmpty() ? article.body() : article.headline() + "\n\n" + article.body();
    }

    private static ToIntFunction<Article> pipeline(CoreNlpSetup setup) {
        StanfordCoreNLP pipeline = setup.load().orElseThrow();
        return article -> {
            CoreDocument document = pipeline.processToCoreDocument(text(article));
            return document.entityMentions() == null
                    ? 0
                    : document.entityMentions().size();
        };
    }
}
