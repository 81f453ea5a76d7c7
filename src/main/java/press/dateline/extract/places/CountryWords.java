package press.dateline.extract.places;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.text.Words;

/** Words that one country's news has and others hardly do: crore, carabinieri, sheriff. */
final class CountryWords {

    /** From here on a word may stand for its country where it stands; below, it only adds to the others. */
    private static final double ALONE = 1;

    /** A word, or more in a row, and the country they speak for. */
    private record CountryWord(String country, double weight) {}

    @FunctionalInterface
    interface Sink {
        void seen(int from, int to, String country);
    }

    private final Map<String, CountryWord> countries = new HashMap<>();
    /** First words of longer ones, with the most words: few of a text are one, so that hardly any have to be put together. */
    private final Map<String, Integer> firsts = new HashMap<>();

    private CountryWords() {}

    static CountryWords load() {
        CountryWords list = new CountryWords();
        WordList.of("country-words").forEach(list::add);
        return list;
    }

    /** Reads “police chief us 0.5”, or “sheriff us”, which weighs 1. */
    private void add(String line) {
        int last = line.lastIndexOf(' ');
        boolean weighed = Character.isDigit(line.charAt(last + 1));
        double weight = weighed ? Double.parseDouble(line.substring(last + 1)) : ALONE;
        String named = weighed ? line.substring(0, last) : line;
        int country = named.lastIndexOf(' ');
        String words = Words.of(named.substring(0, country)).key();
        countries.put(words, new CountryWord(named.substring(country + 1), weight));
        if (words.indexOf(' ') > 0) {
            firsts.merge(words.substring(0, words.indexOf(' ')), words.split(" ").length, Math::max);
        }
    }

    /** Hands over all that speak for a country where they stand, the longest of those at one place. */
    void in(Words words, Sink sink) {
        for (int i = 0; i < words.size(); i++) {
            for (int to = longest(words, i); to > i; to--) {
                CountryWord word = countries.get(words.key(i, to));
                if (word != null && word.weight() >= ALONE) {
                    sink.seen(i, to, word.country());
                    break;
                }
            }
        }
    }

    /** What the different words of {@code words} weigh for each country. */
    Map<String, Double> weights(Words words) {
        Map<String, Double> weights = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            for (int to = longest(words, i); to > i; to--) {
                String key = words.key(i, to);
                CountryWord word = countries.get(key);
                if (word != null && seen.add(key)) {
                    weights.merge(word.country(), word.weight(), Double::sum);
                }
            }
        }
        return weights;
    }

    /** The word after the last of those that may be one with that at {@code from}. */
    private int longest(Words words, int from) {
        int most = firsts.getOrDefault(words.key(from), 1);
        int to = from + 1;
        while (to < words.size() && to < from + most && words.joins(to - 1)) {
            to++;
        }
        return to;
    }
}
