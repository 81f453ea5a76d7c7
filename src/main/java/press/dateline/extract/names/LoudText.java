package press.dateline.extract.names;

import java.util.Set;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.model.Label;
import press.dateline.extract.model.Mention;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Word;
import press.dateline.extract.text.Words;

/** Lines in capitals, of which a model makes names of any word: only what ends as a body does is left of its organisations. */
final class LoudText {

    /** What no name has within it; in capitals it tells where one can begin. */
    private static final Set<String> BETWEEN = WordList.of("between-names");

    private static final int LONGEST = 5;
    private static final int AROUND = 6;

    private LoudText() {}

    static void apply(Draft draft) {
        Words words = draft.words();
        for (Mention mention : draft.mentions(Label.ORGANISATION)) {
            if (draft.on(Rule.BODY_IN_CAPITALS) && isLoud(words, mention.from(), mention.to())) {
                body(draft, mention);
            }
        }
    }

    /** Leaves of {@code mention} what ends as a body does and begins behind the last word that no name has within it. */
    private static void body(Draft draft, Mention mention) {
        Words words = draft.words();
        String last = words.key(mention.to() - 1);
        boolean body = LongNames.isInstitution(last) || NameEndings.isOrganisation(last);
        int from = start(words, mention);
        int length = mention.to() - from;
        boolean whole = from == mention.from() && length <= LONGEST;
        if (body ? whole && length > 1 : !isBetweenLoud(words, mention)) {
            return;
        }
        draft.remove(mention);
        if (body && length > 1 && length <= LONGEST) {
            draft.put(new Mention(from, mention.to(), Label.ORGANISATION));
        }
    }

    private static boolean isBetweenLoud(Words words, Mention mention) {
        return isLoud(words, mention.from() - 1) && isLoud(words, mention.to());
    }

    /** A word in capitals, a single letter or the text's end. */
    private static boolean isLoud(Words words, int index) {
        return index < 0 || index >= words.size() || words.get(index).shape() == Word.Shape.CAPITALS;
    }

    private static int start(Words words, Mention mention) {
        int from = mention.from();
        for (int i = mention.from(); i < mention.to(); i++) {
            from = BETWEEN.contains(words.key(i)) || i == from && words.key(i).equals("the") ? i + 1 : from;
        }
        return from;
    }

    /** Whether nearly all words of two letters or more in and around the stretch are in capitals. */
    static boolean isLoud(Words words, int from, int to) {
        int loud = 0;
        int all = 0;
        for (int i = Math.max(0, from - AROUND); i < Math.min(words.size(), to + AROUND); i++) {
            if (words.key(i).length() > 1 && Character.isLetter(words.key(i).charAt(0))) {
                all++;
                loud += words.get(i).shape() == Word.Shape.CAPITALS ? 1 : 0;
            }
        }
        return loud > 2 && loud * 10 >= all * 9;
    }
}
