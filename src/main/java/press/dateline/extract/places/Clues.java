package press.dateline.extract.places;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /**
     * Words that point to a country, and maybe to a state of it.
     *
     * @param key the words themselves: a name is no clue to itself
     * @param admin code of the state, or empty
     * @param from the first word; {@code to} the one after the last; both -1 for what stands outside the text
     */
    record Clue(String key, String country, String admin, int from, int to, double weight) {}

    private final Words words;
    private final Nearness nearness;
    /** Under the country alone, and under the country with the state. */
    private final Map<String, CountryClues> clues = new HashMap<>();

    private int size;

    Clues(Words words) {
        this.words = words;
        this.nearness = new Nearness(words);
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
        for (Clue clue : nearness.near(there, towns)) {
            if (!clue.key().equals(name)) {
                double close = nearness.of(clue, towns);
                attached += close == Nearness.ATTACHED ? clue.weight() : 0;
                near += close == Nearness.SAME_SENTENCE
                        ? clue.weight()
                        : close == Nearness.NEXT_SENTENCE ? clue.weight() / 2 : 0;
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
        double sum = Nearness.ELSEWHERE * there.weight(name);
        for (List<Clue> outside : there.between(-1, 0)) {
            for (Clue clue : outside) {
                sum += towns.length == 0 || clue.key().equals(name)
                        ? 0
                        : clue.weight() * (Nearness.NEXT_SENTENCE - Nearness.ELSEWHERE);
            }
        }
        for (Clue clue : nearness.near(there, towns)) {
            sum += clue.key().equals(name) ? 0 : clue.weight() * (nearness.of(clue, towns) - Nearness.ELSEWHERE);
        }
        return sum;
    }
}
