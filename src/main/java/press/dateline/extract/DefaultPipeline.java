package press.dateline.extract;

import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetBeginAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetEndAnnotation;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreEntityMention;
import edu.stanford.nlp.pipeline.LanguageInfo;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** A pipeline of CoreNLP to compare with; most of its models do not travel with Dateline. */
final class DefaultPipeline implements NameModel {

    /** How it is set up. */
    enum Setup {
        /** As its documentation begins: everything, down to the fine-grained layer. */
        DEFAULT("tokenize,pos,lemma,ner") {
            @Override
            Properties properties(Properties english) {
                return new Properties();
            }
        },

        /** As ICIJ/datashare does: three models one after another, without dates, numbers and the fine-grained layer. */
        DATASHARE("tokenize,ner") {
            @Override
            Properties properties(Properties english) {
                english.setProperty("ner.useSUTime", "false");
                english.setProperty("ner.applyNumericClassifiers", "false");
                english.setProperty("ner.applyFineGrained", "false");
                return english;
            }
        };

        private final String annotators;

        Setup(String annotators) {
            this.annotators = annotators;
        }

        /** Besides the annotators; {@code english} are CoreNLP's own for the language. */
        abstract Properties properties(Properties english);
    }

    private static final String NOT_CARRIED = "edu/stanford/nlp/models/ner/english.muc.7class.distsim.crf.ser.gz";

    /** It reports these as people, which would be no fair comparison. */
    private static final Set<String> PRONOUNS = Set.of("he", "she", "his", "her", "him", "hers", "himself", "herself");

    private final StanfordCoreNLP pipeline;

    private DefaultPipeline(StanfordCoreNLP pipeline) {
        this.pipeline = pipeline;
    }

    /** Empty where its models are not on the class path. */
    static Optional<NameModel> load(Setup setup) {
        ClassLoader classes = DefaultPipeline.class.getClassLoader();
        Properties english = new Properties();
        try (InputStream defaults = classes.getResourceAsStream(LanguageInfo.getLanguagePropertiesFile("english"))) {
            if (classes.getResource(NOT_CARRIED) == null || defaults == null) {
                return Optional.empty();
            }
            english.load(defaults);
        } catch (IOException e) {
            return Optional.empty();
        }
        Properties properties = setup.properties(english);
        properties.setProperty("annotators", setup.annotators);
        return Optional.of(new DefaultPipeline(new StanfordCoreNLP(properties)));
    }

    @Override
    public List<Name> names(String text) {
        CoreDocument document = pipeline.processToCoreDocument(text);
        List<Name> names = new ArrayList<>();
        if (document.entityMentions() == null) {
            return names;
        }
        for (CoreEntityMention mention : document.entityMentions()) {
            Label label = label(mention.entityType());
            if (label != null && !PRONOUNS.contains(mention.text().toLowerCase(Locale.ROOT))) {
                names.add(new Name(
                        mention.coreMap().get(CharacterOffsetBeginAnnotation.class),
                        mention.coreMap().get(CharacterOffsetEndAnnotation.class),
                        label));
            }
        }
        return names;
    }

    private static Label label(String type) {
        return switch (type) {
            case "PERSON" -> Label.PERSON;
            case "LOCATION", "CITY", "STATE_OR_PROVINCE", "COUNTRY" -> Label.PLACE;
            case "ORGANIZATION" -> Label.ORGANISATION;
            default -> null;
        };
    }
}
