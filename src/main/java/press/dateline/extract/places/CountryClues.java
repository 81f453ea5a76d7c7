package press.dateline.extract.places;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import press.dateline.extract.places.Clues.Clue;

/** The words of a story that point to one country, or to one state of it, by where they stand. */
final class CountryClues {

    private final List<Clue> all = new ArrayList<>();
    private final TreeMap<Integer, List<Clue>> places = new TreeMap<>();
    private final Map<String, Double> weights = new HashMap<>();
    private double weight;

    void add(Clue clue) {
        all.add(clue);
        places.computeIfAbsent(clue.from(), unused -> new ArrayList<>(1)).add(clue);
        weights.merge(clue.key(), clue.weight(), Double::sum);
        weight += clue.weight();
    }

    /** In the order they were found. */
    List<Clue> all() {
        return all;
    }

    /** What all but {@code name} itself weigh together, wherever they stand. */
    double weight(String name) {
        return weight - weights.getOrDefault(name, 0.0);
    }

    /** Those that begin at one of the words from {@code from} to {@code to}, exclusive. */
    Collection<List<Clue>> between(int from, int to) {
        return places.subMap(from, Math.max(from, to)).values();
    }
}
