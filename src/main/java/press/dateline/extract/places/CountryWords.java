package press.dateline.extract.places;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.text.Words;

/** Words that one country's news alone has: crore, carabinieri, sheriff. */
final class CountryWords {

    @FunctionalInterface
    interface Sink {
        void seen(int from, int to, String country);
    }

    private final Map<String, String> countries = new HashMap<>();
    /** First words of pairs: few words of a text are one, so that hardly any pair has to be put together. */
    private final Set<String> firsts = new HashSet<>();

    private CountryWords() {}

    static CountryWords load() {
        CountryWords list = new CountryWords();
        for (String line : WordList.of("country-words")) {
            int last = line.lastIndexOf(' ');
            String words = line.substring(0, last);
            list.countries.put(words, line.substring(last + 1));
            if (words.indexOf(' ') > 0) {
                list.firsts.add(words.substring(0, words.indexOf(' ')));
            }
        }
        return list;
    }

    /** Hands over every such word, or pair of words, in {@code words}. */
    void in(Words words, Sink sink) {
        for (int i = 0; i < words.size(); i++) {
            String one = countries.get(words.key(i));
            String two = firsts.contains(words.key(i)) && words.joins(i) ? countries.get(words.key(i, i + 2)) : null;
            if (two != null || one != null) {
                sink.seen(i, two != null ? i + 2 : i + 1, two != null ? two : one);
            }
        }
    }
}
