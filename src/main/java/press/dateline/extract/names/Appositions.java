package press.dateline.extract.names;

import java.util.Set;
import press.dateline.extract.lookup.Knowledge;
import press.dateline.extract.lookup.Known;
import press.dateline.extract.lookup.Titles;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.model.Label;
import press.dateline.extract.model.Mention;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Words;

/** What the noun before a name says it is: the startup Yassir, news agency KNO. */
final class Appositions {

    private static final Set<String> COMPANIES = WordList.of("organisation-nouns");

    private static final Set<String> QUOTES = Set.of(" \"", " “", " ‘", " '");

    private final Draft draft;
    private final Words words;
    private final Knowledge knowledge;

    private Appositions(Draft draft) {
        this.draft = draft;
        this.words = draft.words();
        this.knowledge = draft.story().knowledge();
    }

    static void apply(Draft draft) {
        Appositions appositions = new Appositions(draft);
        for (int i = draft.story().start(); i + 1 < appositions.words.size(); i++) {
            if (!appositions.words.get(i).isCapital()) {
                appositions.after(i);
            }
        }
    }

    private void after(int noun) {
        boolean follows = words.gap(noun).equals(" ") || QUOTES.contains(words.gap(noun));
        if (!draft.on(Rule.FIRM_BEHIND_ITS_NOUN)
                || !COMPANIES.contains(words.key(noun))
                || !follows
                || !words.get(noun + 1).isCapital()) {
            return;
        }
        int from = noun + 1;
        int to = draft.capitals(from);
        if (to - from > 4 || CapitalRuns.isOpener(words.key(from)) || isKnown(from)) {
            return;
        }
        if (!hasTitle(from, to) && !draft.has(Label.ORGANISATION, from, to) && !isFullPerson(from)) {
            draft.put(new Mention(from, to, Label.ORGANISATION));
        }
    }

    private boolean isFullPerson(int from) {
        Mention at = draft.at(from);
        return at != null && at.label() == Label.PERSON && at.length() > 1 && !isMarked(from - 1);
    }

    /** Only a name of its own follows such a noun; others, as "group", may stand before somebody's name. */
    private boolean isMarked(int noun) {
        return Set.of("firm", "company", "giant", "startup", "newspaper", "daily", "monopoly", "brand", "conglomerate")
                .contains(words.key(noun));
    }

    private boolean isKnown(int from) {
        return knowledge
                .longest(words, from)
                .filter(match -> match.meanings().get(0).sense() != Known.Sense.NOTHING)
                .isPresent();
    }

    private boolean hasTitle(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Titles.isRank(words.key(i))) {
                return true;
            }
        }
        return false;
    }
}
