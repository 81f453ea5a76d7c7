package press.dateline.extract.places;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import press.dateline.authority.file.AuthorityFile;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.Place;
import press.dateline.extract.model.Mention;
import press.dateline.extract.text.Words;

/** What an article's words say about where it plays, and how near to a town they stand. */
final class Clues {

    /** What a country's own name weighs, and a dateline. */
    static final double NAMED = 1;

    static final double FILED = 1.2;

    /** From here on a country is spoken of. */
    static final double ENOUGH = 0.4;

    private static final double ATTACHED = 2.5;
    private static final double SAME_SENTENCE = 1;
    private static final double NEXT_SENTENCE = 0.6;
    private static final double ELSEWHERE = 0.35;

    private static final Pattern END = Pattern.compile("[.!?][”\"’')]* .*");

    private static final Set<String> CLAUSE =
            Set.of("and", "but", "or", "while", "as", "when", "after", "before", "because");

    /** How many small words may stand between a town and what says where it lies. */
    private static final int REACH = 7;

    /** Nothing that points to a country has more words. */
    private static final int LONGEST = 20;

    /**
     * Words that point to a country, and maybe to a state of it.
     *
     * @param key the words themselves: a name is no clue to itself
     * @param admin code of the state, or empty
     * @param from the first word; {@code to} the one after the last; both -1 for what stands outside the text
     */
    record Clue(String key, String country, String admin, int from, int to, double weight) {}

    private final Words words;
    private final int[] sentences;
    /** The first word of each sentence. */
    private final List<Integer> openings = new ArrayList<>(List.of(0));

    /** Under the country alone, and under the country with the state. */
    private final Map<String, CountryClues> clues = new HashMap<>();

    private int size;

    Clues(Words words) {
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

    /** How many there are so far. */
    int size() {
        return size;
    }

    void add(String key, String country, String admin, int from, int to, double weight) {
        if (!country.isEmpty()) {
            Clue clue = new Clue(key, country, admin, from, to, weight);
            size++;
            of(country).add(clue);
            if (!admin.isEmpty()) {
                of(country + "/" + admin).add(clue);
            }
        }
    }

    /** A state named by name. */
    void state(String key, AuthorityRecord state, AuthorityFile file, int from, int to) {
        String admin = file.places(state.name()).stream()
                .filter(place -> place.entity().equals(state))
                .map(Place::admin)
                .findFirst()
                .orElse("");
        add(key, state.country(), admin, from, to, NAMED);
    }

    /** How strongly other words than {@code name} itself point to {@code country} where it stands. */
    double country(String country, String name, List<Mention> at) {
        return sum(of(country), name, at);
    }

    /**
     * How other words point to a country, by where they stand.
     *
     * @param attached to the town: the Lebanese port of
     * @param near in its sentence, and half as much in the one before or after
     * @param all wherever they stand
     */
    record Pull(double attached, double near, double all) {}

    Pull pull(String country, String name, List<Mention> at) {
        CountryClues there = of(country);
        Mention[] towns = inOrder(at);
        double attached = 0;
        double near = 0;
        for (Clue clue : near(there, towns)) {
            if (!clue.key().equals(name)) {
                double nearness = nearness(clue, towns);
                attached += nearness == ATTACHED ? clue.weight() : 0;
                near += nearness == SAME_SENTENCE ? clue.weight() : nearness == NEXT_SENTENCE ? clue.weight() / 2 : 0;
            }
        }
        return new Pull(attached, near, there.weight(name));
    }

    double state(String country, String admin, String name, List<Mention> at) {
        return admin.isEmpty() ? 0 : sum(of(country + "/" + admin), name, at);
    }

    /** The strongest words for {@code country}, to say why. */
    List<String> spellings(String country, String name) {
        return of(country).all().stream()
                .filter(clue -> !clue.key().equals(name) && clue.from() >= 0)
                .map(clue -> words.text(clue.from(), clue.to()))
                .distinct()
                .limit(4)
                .toList();
    }

    private CountryClues of(String place) {
        return clues.computeIfAbsent(place, unused -> new CountryClues());
    }

    private static Mention[] inOrder(List<Mention> at) {
        Mention[] towns = at.toArray(Mention[]::new);
        Arrays.sort(towns, Comparator.comparingInt(Mention::from));
        return towns;
    }

    /** What stands far off counts the same wherever it is, so only what is near is looked at one by one. */
    private double sum(CountryClues there, String name, List<Mention> at) {
        Mention[] towns = inOrder(at);
        double sum = ELSEWHERE * there.weight(name);
        for (List<Clue> outside : there.between(-1, 0)) {
            for (Clue clue : outside) {
                sum += towns.length == 0 || clue.key().equals(name) ? 0 : clue.weight() * (NEXT_SENTENCE - ELSEWHERE);
            }
        }
        for (Clue clue : near(there, towns)) {
            sum += clue.key().equals(name) ? 0 : clue.weight() * (nearness(clue, towns) - ELSEWHERE);
        }
        return sum;
    }

    /** Those in the sentence of one of the towns or the next to it, or so few words from one that they may be attached. */
    private List<Clue> near(CountryClues there, Mention[] towns) {
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
    private double nearness(Clue clue, Mention[] towns) {
        int after = firstFrom(towns, clue.from());
        double nearest = ELSEWHERE;
        for (int i = Math.max(0, after - 1); i < towns.length; i++) {
            nearest = Math.max(nearest, nearness(clue, towns[i]));
            if (towns[i].from() - clue.to() > REACH) {
                break;
            }
        }
        for (int i = after - 2; i >= 0 && clue.from() - towns[i].to() <= REACH; i--) {
            nearest = Math.max(nearest, nearness(clue, towns[i]));
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

    private double nearness(Clue clue, Mention town) {
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
