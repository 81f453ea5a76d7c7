package press.dateline.extract.senses;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.text.Words;

/** Whether a story is news of sport, by its words. */
public final class NewsOfSport {

    private static final Set<String> SPORT = WordList.of("sport");

    /** So many of its words, different ones, and such a share of all are in small letters in news of sport. */
    private static final int DIFFERENT = 5;

    private static final double SHARE = 0.01;

    private static final Set<String> FOOTBALL = WordList.of("football");

    private static final Set<String> LEAGUES = Set.of("nfl", "nba", "mlb", "nhl");
    private static final Set<String> OTHERS = Set.of("ncaa", "college", "colleges", "freshman", "sophomore", "wnba");

    private static final Set<String> GAMES = Set.of("football", "basketball", "baseball", "hockey", "soccer");

    /** Within so many words of a name a game speaks for sport. */
    private static final int NEAR = 15;

    private NewsOfSport() {}

    /** Whether a game is named near {@code word}. */
    public static boolean isNear(Words words, int word) {
        for (int i = Math.max(0, word - NEAR); i < Math.min(words.size(), word + NEAR); i++) {
            if (GAMES.contains(words.key(i))) {
                return true;
            }
        }
        return false;
    }

    public static boolean is(Words words) {
        Set<String> different = new HashSet<>();
        int all = 0;
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).isCapital() && SPORT.contains(words.key(i))) {
                different.add(words.key(i));
                all++;
            }
        }
        return different.size() >= DIFFERENT && all >= SHARE * words.size();
    }

    /**
     * What the clubs of such a story are, as their records say: football clubs, as Europe calls it, or teams of the league
     * that is named twice as often as all others, women’s and those of colleges among them.
     */
    static Optional<String> clubs(Words words) {
        Set<String> football = new HashSet<>();
        Map<String, Integer> leagues = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.key(i);
            if (FOOTBALL.contains(word)) {
                football.add(word);
            } else if (LEAGUES.contains(word)) {
                leagues.merge(word, 1, Integer::sum);
            } else if (OTHERS.contains(word)) {
                leagues.merge("others", 1, Integer::sum);
            }
        }
        if (football.size() > 1) {
            return Optional.of("football club");
        }
        int all = leagues.values().stream().mapToInt(count -> count).sum();
        return leagues.entrySet().stream()
                .filter(league -> LEAGUES.contains(league.getKey()) && 3 * league.getValue() >= 2 * all)
                .map(league -> league.getKey().toUpperCase(Locale.ROOT) + " team")
                .findFirst();
    }
}
