package press.dateline.extract.names;

import java.util.Set;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.model.Label;
import press.dateline.extract.model.Mention;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Word;
import press.dateline.extract.text.Words;

/** Capitals that nobody explains and that act like an organisation: CUE approved, according to ED, told GNA. */
public final class Acronyms {

    private static final Set<String> NO_BODIES = WordList.of("no-bodies");

    private static final Set<String> DEEDS = WordList.of("agent-verbs");

    private static final Set<String> SHIPS = Set.of(
            "vessel", "ship", "frigate", "tanker", "boat", "ferry", "submarine", "destroyer", "cruiser", "carrier");

    private static final Set<String> BEFORE = Set.of("by", "told", "to", "with", "from", "of");

    private final Draft draft;
    private final Words words;

    private Acronyms(Draft draft) {
        this.draft = draft;
        this.words = draft.words();
    }

    static void apply(Draft draft) {
        Acronyms acronyms = new Acronyms(draft);
        for (int i = draft.story().start(); i < acronyms.words.size(); i++) {
            if (draft.on(Rule.LETTERS_THAT_ACT)
                    && acronyms.isAcronym(i)
                    && draft.isFree(i, i + 1)
                    && acronyms.acts(i)) {
                draft.put(new Mention(i, i + 1, Label.ORGANISATION));
            }
        }
    }

    /** A rank, a measure, a thing: what {@code key} in capitals means where the story does not say it is a body. */
    public static boolean isNoBody(String key) {
        return NO_BODIES.contains(key);
    }

    private boolean isAcronym(int index) {
        String text = words.text(index, index + 1);
        return words.get(index).shape() == Word.Shape.CAPITALS
                && text.length() > 1
                && text.length() < 8
                && text.chars().noneMatch(Character::isDigit)
                && !isNoBody(words.key(index))
                && !isCapitals(index - 1)
                && !isCapitals(index + 1);
    }

    private boolean isCapitals(int index) {
        return index >= 0
                && index < words.size()
                && words.get(index).shape() == Word.Shape.CAPITALS
                && words.text(index, index + 1).length() > 1
                && words.gap(Math.min(index, words.size() - 2)).isBlank();
    }

    private boolean acts(int index) {
        String after = words.gap(index).equals(" ") ? words.key(index + 1) : "";
        String before = words.gap(index - 1).equals(" ") ? words.key(index - 1) : "";
        boolean article = before.equals("the");
        String link = article ? words.key(index - 2) : before;
        boolean subject = DEEDS.contains(after);
        boolean object = BEFORE.contains(link)
                && (article
                        || Set.of("told", "by").contains(link)
                        || words.key(index - 2).equals("according"))
                && !draft.continuesWithCapital(index + 1);
        boolean office = NameEndings.isOfficeHolder(after)
                && (!draft.continuesWithCapital(index + 2) || draft.at(index + 2) != null);
        if (SHIPS.contains(before)) {
            return false;
        }
        return subject || object || office || Words.isPossessive(words.gap(index));
    }
}
