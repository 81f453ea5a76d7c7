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

/**
 * CoreNLP's English defaults as ICIJ/datashare sets them up: three models one after another, without dates, numbers and
 * the fine-grained layer. Only to compare with; two of its models do not travel with Dateline.
 */
final class DefaultPipeline implements NameModel {

    private static final String NOT_CARRIED = "edu/stanford/nlp/models/ner/english.muc.7class.distsim.crf.ser.gz";

    /** It reports these as people, which would be no fair comparison. */
    private static final Set<String> PRONOUNS = Set.of("he", "she", "his", "her", "him", "hers", "himself", "herself");

    private final StanfordCoreNLP pipeline;

    private DefaultPipeline(StanfordCoreNLP pipeline) {
        this.pipeline = pipeline;
    }

    /** Empty where its models are not on the class path. */
    static Optional<NameModel> load() {
        ClassLoader classes = DefaultPipeline.class.getClassLoader();
        Properties properties = new Properties();
        try (InputStream defaults = classes.getResourceAsStream(LanguageInfo.getLanguagePropertiesFile("english"))) {
            if (classes.getResource(NOT_CARRIED) == null || defaults == null) {
                return Optional.empty();
            }
            properties.load(defaults);
        } catch (IOException e) {
            return Optional.empty();
        }
        properties.setProperty("annotators", "tokenize,ner");
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("ner.applyNumericClassifiers", "false");
        properties.setProperty("ner.applyFineGrained", "false");
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
            case "LOCATION" -> Label.PLACE;
            case "ORGANIZATION" -> Label.ORGANISATION;
            default -> null;
        };
    }
}
