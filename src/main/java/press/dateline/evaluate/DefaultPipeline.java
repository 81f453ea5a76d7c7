package press.dateline.evaluate;

import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetBeginAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetEndAnnotation;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreEntityMention;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import press.dateline.extract.model.Label;
import press.dateline.extract.model.NameModel;

/** A whole pipeline of CoreNLP as a name model, to compare with. */
final class DefaultPipeline implements NameModel {

    /** It reports these as people, which would be no fair comparison. */
    private static final Set<String> PRONOUNS = Set.of("he", "she", "his", "her", "him", "hers", "himself", "herself");

    private final StanfordCoreNLP pipeline;

    DefaultPipeline(StanfordCoreNLP pipeline) {
        this.pipeline = pipeline;
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
