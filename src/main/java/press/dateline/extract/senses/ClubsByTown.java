package press.dateline.extract.senses;

import java.util.Set;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.model.Mention;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Words;

/** Towns that stand for their clubs in news of sport: Boston beat Miami; two seasons with Houston. */
public final class ClubsByTown {

    /** What stands before a club and hardly before a place, where all is sport. */
    private static final Set<String> BEFORE = WordList.of("before-clubs");

    /** What clubs do and have: Seattle signed, the Chicago bullpen. */
    private static final Set<String> BEHIND = WordList.of("behind-clubs");

    private static final Set<String> WHERE = Set.of("in", "near", "outside", "around", "downtown", "through");

    private static final Set<String> TRADES = Set.of("trade", "traded", "trades", "trading", "loaned", "transferred");

    /** How far before “to” somebody is traded. */
    private static final int TRADED = 5;

    private final Words words;
    private final boolean sport;

    public ClubsByTown(Story story) {
        this.words = story.words();
        this.sport = story.on(Rule.CLUB_BY_ITS_TOWN) && NewsOfSport.is(words);
    }

    /** Whether the town's name is its club's there, by what stands beside it or beside most others of the name. */
    public boolean isClub(Mention name) {
        if (!sport || isPlace(name.from(), name.to())) {
            return false;
        }
        int clubs = 0;
        for (int from : words.places(words.key(name.from()))) {
            int to = from + name.length();
            if (to <= words.size() && words.key(from, to).equals(words.key(name.from(), name.to()))) {
                clubs += isPlace(from, to) ? -1 : isBesideClubs(from, to) ? 1 : 0;
            }
        }
        return clubs > 0 || isBesideClubs(name.from(), name.to());
    }

    private boolean isPlace(int from, int to) {
        return words.gap(from - 1).equals(" ") && WHERE.contains(words.key(from - 1))
                || words.gap(to - 1).matches(", | \\(")
                        && to < words.size()
                        && words.get(to).isCapital();
    }

    private boolean isBesideClubs(int from, int to) {
        boolean before = words.gap(from - 1).equals(" ") || words.gap(from - 1).equals(". ");
        return before && (BEFORE.contains(words.key(from - 1)) || isTraded(from - 1))
                || words.gap(to - 1).equals(" ") && BEHIND.contains(words.key(to))
                // Boston (81-76)
                || words.gap(to - 1).equals(" (") && words.key(to).matches("\\d{1,3}(-\\d.*)?");
    }

    /** Pittsburgh chose to trade him to Houston. */
    private boolean isTraded(int to) {
        for (int i = to - 1; words.key(to).equals("to") && i >= Math.max(0, to - TRADED); i--) {
            if (TRADES.contains(words.key(i))) {
                return true;
            }
        }
        return false;
    }
}
