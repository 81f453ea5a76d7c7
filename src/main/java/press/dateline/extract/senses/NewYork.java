package press.dateline.extract.senses;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.dateline.authority.file.Place;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.model.Mention;
import press.dateline.extract.text.Words;

/** What speaks for New York the state and what for the city: states, its towns and lawmakers against cities and mayors. */
final class NewYork {

    private static final Set<String> OF_THE_STATE = WordList.of("new-york-state");
    private static final Set<String> OF_THE_CITY = WordList.of("new-york-city");

    /** Larger ones stand beside the city as often as towns of the state stand beside the state. */
    private static final int LARGE = 450_000;

    /** So many different ones of a kind count. */
    private static final int MOST = 3;

    /** As many words as have one of a state's where it is the state that a story is about. */
    private static final double PARAGRAPH = 165;

    /** What stands beside the name, and how much each of its kind speaks for the state. */
    private enum Sign {
        STATE(0.95),
        TOWN_OF_THE_STATE(1.3),
        CITY(-1),
        WORD_OF_THE_STATE(0.77),
        WORD_OF_THE_CITY(-1.74),
        NEXT_SENTENCE(0.76);

        private final double weight;

        Sign(double weight) {
            this.weight = weight;
        }
    }

    private final Story story;
    private final Words words;
    private final int[] sentences;
    private final double state;

    NewYork(Story story) {
        this.story = story;
        this.words = story.words();
        this.sentences = words.places("york").isEmpty() ? new int[0] : Sentences.of(words);
        int all = 0;
        for (String word : OF_THE_STATE) {
            all += words.places(word).size();
        }
        this.state = Math.min(MOST, all / Math.max(1, words.size() / PARAGRAPH));
    }

    /** Whether {@code name} is the state’s where it stands. */
    boolean isState(Mention name) {
        Map<Sign, Set<String>> signs = signs(name);
        double weight = -1.9 + 0.56 * state;
        for (Map.Entry<Sign, Set<String>> each : signs.entrySet()) {
            weight += each.getKey().weight * Math.min(MOST, each.getValue().size());
        }
        String before = words.key(name.from() - 1);
        weight -= before.equals("in") ? 0.7 : 0;
        weight += before.equals("of") && isCapital(name.from() - 2) ? 0.9 : 0;
        return weight > 0;
    }

    private Map<Sign, Set<String>> signs(Mention name) {
        Map<Sign, Set<String>> signs = new EnumMap<>(Sign.class);
        int here = sentences[name.from()];
        int from = name.from();
        while (from > 0 && sentences[from - 1] >= here - 1) {
            from--;
        }
        for (int i = from; i < words.size() && sentences[i] <= here + 1; i++) {
            if (i >= name.from() && i < name.to()) {
                continue;
            }
            String key = words.key(i);
            if (sentences[i] != here) {
                note(signs, Sign.NEXT_SENTENCE, OF_THE_STATE.contains(key), key);
            } else {
                note(signs, Sign.WORD_OF_THE_STATE, OF_THE_STATE.contains(key), key);
                note(signs, Sign.WORD_OF_THE_CITY, OF_THE_CITY.contains(key), key);
                i = place(signs, i) - 1;
            }
        }
        return signs;
    }

    private static void note(Map<Sign, Set<String>> signs, Sign sign, boolean is, String key) {
        if (is) {
            signs.computeIfAbsent(sign, unused -> new HashSet<>()).add(key);
        }
    }

    /** Takes note of the place whose name begins at word {@code from}; the word after it. */
    private int place(Map<Sign, Set<String>> signs, int from) {
        for (int to = Math.min(words.size(), from + MOST); isCapital(from) && to > from; to--) {
            List<Place> places =
                    words.isOneName(from, to) ? story.knowledge().file().places(words.text(from, to)) : List.of();
            if (!places.isEmpty()) {
                Place first = places.get(0);
                boolean american = first.entity().country().equals("us");
                boolean own = american && first.admin().equals("NY");
                String key = words.key(from, to);
                note(signs, Sign.STATE, !own && isState(places), key);
                note(signs, Sign.TOWN_OF_THE_STATE, own && !first.isRegion() && first.population() < LARGE, key);
                note(signs, Sign.CITY, !own && first.population() >= LARGE, key);
                return to;
            }
        }
        return from + 1;
    }

    private static boolean isState(List<Place> places) {
        return places.stream()
                .anyMatch(place -> place.isRegion() && place.entity().country().equals("us"));
    }

    private boolean isCapital(int word) {
        return word >= 0 && words.get(word).isCapital();
    }
}
