package press.dateline.extract.names;

import press.dateline.extract.model.Label;
import press.dateline.extract.model.Mention;
import press.dateline.extract.text.Word;
import press.dateline.extract.text.Words;

/** Lines in capitals, of which a model makes names of any word: only what ends as a body does is left of its organisations. */
final class LoudText {

    private LoudText() {}

    static void apply(Draft draft) {
        Words words = draft.words();
        for (Mention mention : draft.mentions(Label.ORGANISATION)) {
            String last = words.key(mention.to() - 1);
            boolean body = mention.length() > 1 && (LongNames.isInstitution(last) || Kinds.isOrganisation(last));
            if (!body
                    && isLoud(words, mention.from() - 1)
                    && isLoud(words, mention.to())
                    && isAllLoud(words, mention)) {
                draft.remove(mention);
            }
        }
    }

    private static boolean isAllLoud(Words words, Mention mention) {
        for (int i = mention.from(); i < mention.to(); i++) {
            if (words.get(i).shape() != Word.Shape.CAPITALS && words.key(i).length() > 1) {
                return false;
            }
        }
        return true;
    }

    /** A word in capitals, a single letter or the text's end. */
    private static boolean isLoud(Words words, int index) {
        return index < 0 || index >= words.size() || words.get(index).shape() == Word.Shape.CAPITALS;
    }
}
