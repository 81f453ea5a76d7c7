package press.dateline.search.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How much each word of a long question tells, and which share of that together a story must have.
 *
 * @param each of the words that some story has, a small whole number: the rarer the higher
 * @param share of their sum, from 0 to 1
 */
public record WordWeights(Map<Clause, Integer> each, double share) {

    public static final WordWeights NONE = new WordWeights(Map.of(), 0);

    public WordWeights {
        each = Collections.unmodifiableMap(new LinkedHashMap<>(each));
    }

    public WordWeights sharing(double other) {
        return new WordWeights(each, other);
    }

    /** What a story must have together. */
    public int least() {
        return Math.max(1, (int) Math.ceil(share * sum()));
    }

    /** The lightest, which a story may lack all at once, in the order of the question. */
    public List<Clause> dispensable() {
        int left = sum() - least();
        List<Clause> lacking = new ArrayList<>();
        for (Map.Entry<Clause, Integer> word :
                each.entrySet().stream().sorted(Map.Entry.comparingByValue()).toList()) {
            left -= word.getValue();
            if (left >= 0) {
                lacking.add(word.getKey());
            }
        }
        return each.keySet().stream().filter(lacking::contains).toList();
    }

    private int sum() {
        return each.values().stream().mapToInt(Integer::intValue).sum();
    }
}
