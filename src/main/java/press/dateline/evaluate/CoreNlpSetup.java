package press.dateline.evaluate;

import edu.stanford.nlp.pipeline.LanguageInfo;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Properties;

/** How others set CoreNLP up to find names, to compare with; most of the models it takes do not travel with Dateline. */
public enum CoreNlpSetup {
    /** As its documentation begins: everything, down to the fine-grained layer. */
    DEFAULT("tokenize,pos,lemma,ner") {
        @Override
        Properties properties(Properties english) {
            return new Properties();
        }
    },

    /**
     * As in {@code CoreNlpModels} of ICIJ/datashare with CoreNLP 4.5.10: the English defaults, so three models one after
     * another, without dates, numbers and the fine-grained layer.
     */
    DATASHARE("tokenize,ner") {
        @Override
        Properties properties(Properties english) {
            english.setProperty("ner.useSUTime", "false");
            english.setProperty("ner.applyNumericClassifiers", "false");
            english.setProperty("ner.applyFineGrained", "false");
            return english;
        }
    };

    private static final String NOT_CARRIED = "edu/stanford/nlp/models/ner/english.muc.7class.distsim.crf.ser.gz";

    private final String annotators;

    CoreNlpSetup(String annotators) {
        this.annotators = annotators;
    }

    /** Besides the annotators; {@code english} are CoreNLP's own for the language. */
    abstract Properties properties(Properties english);

    /** Loaded, which takes some seconds; empty where its models are not on the class path. */
    public Optional<StanfordCoreNLP> load() {
        ClassLoader classes = CoreNlpSetup.class.getClassLoader();
        Properties english = new Properties();
        try (InputStream defaults = classes.getResourceAsStream(LanguageInfo.getLanguagePropertiesFile("english"))) {
            if (classes.getResource(NOT_CARRIED) == null || defaults == null) {
                return Optional.empty();
            }
            english.load(defaults);
        } catch (IOException e) {
            return Optional.empty();
        }
        Properties properties = properties(english);
        properties.setProperty("annotators", annotators);
        return Optional.of(new StanfordCoreNLP(properties));
    }
}
