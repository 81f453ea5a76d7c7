package press.dateline.extract.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import press.dateline.extract.lookup.Known;
import press.dateline.extract.lookup.Lexicon;
import press.dateline.extract.lookup.NamedAfterPeople;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.lookup.Titles;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.model.Label;
import press.dateline.extract.model.Mention;
import press.dateline.extract.text.Words;

/**
 * Which words of an article are whose: names as the model sees them, names as the authority file knows them, no word
 * claimed twice.
 */
public final class Marks {

    /** Organisations that speak for the country in their name; of others the name is only a name. */
    private static final Set<String> OF_STATE = WordList.of("state-nouns");

    private final Story story;
    private final Draft names;
    private final LoudWords loud;
    private final TableNames tableNames;
    private final List<Lexicon.Match<Known>> known = new ArrayList<>();

    private final boolean[] taken;

    private Marks(Story story, List<Mention> names) {
        this.story = story;
        this.names = new Draft(story, names);
        this.loud = new LoudWords(story);
        this.tableNames = new TableNames(story, this.names, loud, this::know);
        this.taken = new boolean[story.words().size()];
    }

    public static Marks of(Story story, List<Mention> names) {
        Marks marks = new Marks(story, names);
        for (int i = 0; i < story.words().size(); ) {
            var match = story.knowledge().longest(story.words(), i).orElse(null);
            boolean claimed = match != null && marks.claim(match);
            i = claimed ? match.to() : i + 1;
        }
        return marks;
    }

    /** Names the model found and no known name took, in order. */
    public List<Mention> names() {
        return names.mentions();
    }

    public List<Lexicon.Match<Known>> known() {
        return known;
    }

    /** Whether no name has any of the words from {@code from} to {@code to}. */
    public boolean isFree(int from, int to) {
        for (int i = from; i < to; i++) {
            if (taken[i]) {
                return false;
            }
        }
        return names.isFree(from, to);
    }

    public boolean inHeadline(int word) {
        return word < story.start();
    }

    private boolean isBorneByAThing(Lexicon.Match<Known> match) {
        return match.meanings().get(0).sense() == Known.Sense.PERSON
                && NamedAfterPeople.isBorne(story, match.from(), match.to());
    }

    /** GM Al Avila, who is no motor works. */
    private boolean isPosition(Lexicon.Match<Known> match) {
        Mention next = names.at(match.to());
        return match.to() - match.from() == 1
                && next != null
                && next.label() == Label.PERSON
                && Titles.isPosition(story.words(), match.from(), next.to());
    }

    private boolean claim(Lexicon.Match<Known> match) {
        if (!tableNames.admits(match) || isBorneByAThing(match) || isPosition(match)) {
            return false;
        }
        Mention same = names.at(match.from());
        boolean nothing = match.meanings().get(0).sense() == Known.Sense.NOTHING;
        if (nothing && same != null && same.from() == match.from() && same.to() == match.to()) {
            return true;
        }
        names.remove(match.from(), match.to());
        Arrays.fill(taken, match.from(), match.to(), true);
        know(match);
        return true;
    }

    private void know(Lexicon.Match<Known> match) {
        known.add(match);
        tableNames.learn(match);
    }

    /** Whether a word in capitals is only a word there, as WHO is in a headline of capitals. */
    public boolean isLoudWord(int word, int to) {
        return loud.isLoudWord(word, to);
    }

    public static boolean isOfState(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (OF_STATE.contains(words.key(i))) {
                return true;
            }
        }
        return false;
    }
}
