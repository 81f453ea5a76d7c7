package press.dateline.extract.senses;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.dateline.authority.file.AuthorityFile;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.ClubTowns;
import press.dateline.authority.file.Kind;
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

    /** Whom one is traded to is a club, and whom one loses to. */
    private static final Set<String> TRADES = Set.of(
            "trade", "traded", "trades", "trading", "loaned", "transferred", "loss", "lost", "losing", "loses", "fell");

    /** How far before “to” somebody is traded. */
    private static final int TRADED = 5;

    /** Where so many towns are clubs by what stands beside them, and hardly one is a place, results are told of all. */
    private static final int ROUND_UP = 3;

    private final Words words;
    private final AuthorityFile file;
    private final boolean sport;
    /** What the clubs of the story are, where that is known. */
    private final Optional<String> clubs;

    private final boolean roundUp;

    public ClubsByTown(Story story) {
        this.words = story.words();
        this.file = story.knowledge().file();
        this.sport = story.on(Rule.CLUB_BY_ITS_TOWN) && NewsOfSport.is(words);
        this.clubs = sport && story.on(Rule.CLUB_OF_A_TOWN) ? NewsOfSport.clubs(words) : Optional.empty();
        this.roundUp = clubs.isPresent() && isRoundUp();
    }

    /** The club that is meant by the name of its town, where the story says which game is played. */
    public Optional<AuthorityRecord> club(Mention name) {
        return clubs.isPresent() && isClub(name) ? clubOf(name.from(), name.to()) : Optional.empty();
    }

    /** Whether the town's name is its club's there, by what stands beside it or beside most others of the name. */
    public boolean isClub(Mention name) {
        if (!sport || isPlace(name.from(), name.to())) {
            return false;
        }
        int signs = signs(name.from(), name.to());
        return signs > 0
                || isBesideClubs(name.from(), name.to())
                || signs == 0 && roundUp && clubOf(name.from(), name.to()).isPresent();
    }

    /** How many more of the name's mentions stand beside what clubs do than where places stand. */
    private int signs(int first, int end) {
        int signs = 0;
        for (int from : words.places(words.key(first))) {
            int to = from + end - first;
            if (to <= words.size() && words.key(from, to).equals(words.key(first, end))) {
                signs += isPlace(from, to) ? -1 : isBesideClubs(from, to) ? 1 : 0;
            }
        }
        return signs;
    }

    private boolean isRoundUp() {
        Map<String, Integer> signs = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).isCapital()
                    && !signs.containsKey(words.key(i))
                    && clubOf(i, i + 1).isPresent()) {
                signs.put(words.key(i), signs(i, i + 1));
            }
        }
        long ofClubs = signs.values().stream().filter(each -> each > 0).count();
        long ofPlaces = signs.values().stream().filter(each -> each < 0).count();
        return ofClubs >= ROUND_UP && ofClubs > 2 * ofPlaces;
    }

    /** Of several towns of the name the largest is meant, or none. */
    private Optional<AuthorityRecord> clubOf(int from, int to) {
        return file.places(words.text(from, to)).stream()
                .filter(place -> !place.isRegion())
                .findFirst()
                .flatMap(town -> clubs.flatMap(
                        game -> ClubTowns.carried().club(game, town.entity().id())))
                .flatMap(club -> file.find(Kind.ORGANISATION, club));
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
                || (words.gap(to - 1).equals(" ") || words.owns(to - 1)) && BEHIND.contains(words.key(to))
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
