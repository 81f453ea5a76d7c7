package press.dateline.extract.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import press.dateline.extract.model.Mention;
import press.dateline.extract.places.Clues.Clue;
import press.dateline.extract.text.Words;

/** How near words that point to a country stand to the towns of a name, which is what they are worth to it. */
final class Nearness {

    static final double ATTACHED = 2.5;
    static final double SAME_SENTENCE = 1;
    static final double NEXT_SENTENCE = 0.6;
    static final double ELSEWHERE = 0.35;

    private static final Pattern END = Pattern.compile("[.!?][”\"’')]* .*");

    private static final Set<String> CLAUSE =
            Set.of("and", "but", "or", "while", "as", "when", "after", "before", "because");

    /** How many small words may stand between a town and what says where it lies. */
    private static final int REACH = 7;

    /** Nothing that points to a country has more words. */
    private static final int LONGEST = 20;

    private final Words words;
    private final int[] sentences;

    /** The first word of each sentence. */
    private final List<Integer> openings = new ArrayList<>(List.of(0));

    Nearness(Words words) {
        this.words = words;
        this.sentences = new int[words.size()];
        for (int i = 1; i < words.size(); i++) {
            boolean opens = isEnd(words.gap(i - 1));
            sentences[i] = sentences[i - 1] + (opens ? 1 : 0);
            if (opens) {
                openings.add(i);
            }
        }
    }

    /** A stop with a blank behind it, or an empty line; U.S. and Mr. have their stop within the word or no capital. */
    private static boolean isEnd(String gap) {
        return gap.length() > 1
                && (gap.indexOf('\n') != gap.lastIndexOf('\n')
                        || END.matcher(gap).matches());
    }

    /** Those in the sentence of one of the towns or the next to it, or so few words from one that they may be attached. */
    List<Clue> near(CountryClues there, Mention[] towns) {
        List<Clue> near = new ArrayList<>();
        // Where the last town saw to; nothing outside the text is near.
        int done = 0;
        for (Mention town : towns) {
            int sentence = sentences[town.from()];
            int from = Math.min(openings.get(Math.max(0, sentence - 1)), town.from() - LONGEST - REACH);
            int to = sentence + 2 < openings.size() ? openings.get(sentence + 2) : words.size();
            // What was near the town before is not looked at again.
            there.between(Math.max(done, from), Math.max(to, town.to() + REACH + 1))
                    .forEach(near::addAll);
            done = Math.max(done, Math.max(to, town.to() + REACH + 1));
        }
        return near;
    }

    /** By the towns next to it, in the order of the text: no other can be nearer, however many there are. */
    double of(Clue clue, Mention[] towns) {
        int after = firstFrom(towns, clue.from());
        double nearest = ELSEWHERE;
        for (int i = Math.max(0, after - 1); i < towns.length; i++) {
            nearest = Math.max(nearest, of(clue, towns[i]));
            if (towns[i].from() - clue.to() > REACH) {
                break;
            }
        }
        for (int i = after - 2; i >= 0 && clue.from() - towns[i].to() <= REACH; i--) {
            nearest = Math.max(nearest, of(clue, towns[i]));
        }
        return nearest;
    }

    /** The first town that begins at word {@code from} or later. */
    private static int firstFrom(Mention[] towns, int from) {
        int low = 0;
        int high = towns.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (towns[middle].from() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private double of(Clue clue, Mention town) {
        if (clue.from() < 0) {
            return NEXT_SENTENCE;
        }
        if (isAttached(clue, town)) {
            return ATTACHED;
        }
        int apart = Math.abs(sentences[clue.from()] - sentences[town.from()]);
        return apart == 0 ? SAME_SENTENCE : apart == 1 ? NEXT_SENTENCE : ELSEWHERE;
    }

    /** The Lebanese port of Tripoli; Tripoli, the largest city in northern Lebanon; Concepcion in Paraguay. */
    private boolean isAttached(Clue clue, Mention town) {
        if (clue.to() <= town.from()) {
            return town.from() - clue.to() <= REACH
                    && (clue.to() == town.from()
                            || words.key(town.from() - 1).equals("of")
                            || words.gap(town.from() - 1).equals(", "))
                    && isSmall(clue.to(), town.from())
                    && isUnbroken(clue.to(), town.from() - 1);
        }
        return clue.from() >= town.to()
                && clue.from() - town.to() <= REACH
                && opens(town.to())
                && isSmall(town.to(), clue.from())
                && isUnbroken(town.to() + 1, clue.from());
    }

    /** Santa Cruz, and observers from Washington: a clause of its own says nothing of the town. */
    private boolean opens(int after) {
        return words.gap(after - 1).equals(", ") && !CLAUSE.contains(words.key(after))
                || words.gap(after - 1).equals(" ")
                        && (words.key(after).equals("in") || words.key(after).equals("of"));
    }

    private boolean isSmall(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.get(i).isCapital()) {
                return false;
            }
        }
        return true;
    }

    private boolean isUnbroken(int from, int to) {
        for (int i = from; i <= to; i++) {
            if (isBreak(words.gap(i - 1))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBreak(String gap) {
        return !gap.equals(" ") && gap.chars().anyMatch(character -> ".;:,\n".indexOf(character) >= 0);
    }
}
