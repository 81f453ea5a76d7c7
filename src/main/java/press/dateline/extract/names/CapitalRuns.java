package press.dateline.extract.names;

import java.util.Set;
import press.dateline.extract.lookup.Titles;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.model.Label;
import press.dateline.extract.model.Mention;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Words;

/** Runs of capitals that a model passes over and their own words give away: Guotai Junan Futures, Bank of Lagos. */
final class CapitalRuns {

    private static final Set<String> OPENERS = WordList.of("openers");

    private static final Set<String> OF = Set.of(
            "ministry",
            "university",
            "institute",
            "bank",
            "commission",
            "council",
            "association",
            "centre",
            "center",
            "federation",
            "directorate",
            "department",
            "office",
            "society",
            "network",
            "agency",
            "authority",
            "union",
            "confederation",
            "faculty",
            "organization",
            "organisation",
            "league");

    private final Draft draft;
    private final Words words;

    private CapitalRuns(Draft draft) {
        this.draft = draft;
        this.words = draft.words();
    }

    /** A word whose capital belongs to a sentence, not to the name that follows. */
    static boolean isOpener(String key) {
        return OPENERS.contains(key);
    }

    /** Looks from the word {@code first} on, where the story starts. */
    static void apply(Draft draft) {
        CapitalRuns runs = new CapitalRuns(draft);
        for (int i = draft.story().start(); i < runs.words.size(); i++) {
            String key = runs.words.key(i);
            if (runs.words.get(i).isCapital() && !draft.has(Label.ORGANISATION, i, i + 1)) {
                if (draft.on(Rule.RUN_THAT_ENDS_AS_A_BODY) && NameEndings.isOrganisation(key)) {
                    runs.ending(i);
                } else if (draft.on(Rule.RUN_BEHIND_BANK_OF) && OF.contains(key)) {
                    runs.of(i);
                }
            }
        }
    }

    private void ending(int last) {
        int from = start(last);
        Mention at = draft.at(last);
        boolean ends = !(draft.continuesWithCapital(last + 1) && draft.at(last + 1) == at);
        if (from < last
                && words.gap(last - 1).equals(" ")
                && ends
                && !draft.has(Label.ORGANISATION, from, last)
                && !isPerson(last)) {
            put(from, last + 1);
        }
    }

    private void put(int from, int to) {
        Mention whole = LongNames.right(draft.story(), new Mention(from, to, Label.ORGANISATION));
        draft.put(draft.has(Label.PERSON, to, whole.to()) ? new Mention(from, to, Label.ORGANISATION) : whole);
    }

    /** Where the run that ends with {@code last} begins, without the word that merely begins the sentence. */
    private int start(int last) {
        int from = draft.capitalsBefore(last);
        while (from < last
                && (OPENERS.contains(words.key(from))
                        || Titles.isRank(words.key(from))
                        || words.gap(from).contains("."))) {
            from++;
        }
        return from;
    }

    /** John Smith College is a college; after "said John Smith" a new sentence may begin with College. */
    private boolean isPerson(int last) {
        return draft.at(last) != null
                && draft.at(last).label() == Label.PERSON
                && words.key(last).length() < 4;
    }

    /** Regional Centre for Mapping of Resources. */
    private void of(int noun) {
        boolean linked =
                (words.key(noun + 1).equals("of") || words.key(noun + 1).equals("for"))
                        && words.gap(noun).equals(" ")
                        && words.gap(noun + 1).equals(" ");
        int start = words.key(noun + 2).equals("the") ? noun + 3 : noun + 2;
        if (!linked || start >= words.size() || !words.get(start).isCapital()) {
            return;
        }
        int from = start(noun);
        int to = draft.capitals(start);
        if (!draft.has(Label.ORGANISATION, from, noun) && !draft.has(Label.PERSON, from, to)) {
            put(from, to);
        }
    }
}
