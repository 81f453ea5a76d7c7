package press.dateline.extract.senses;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import press.dateline.extract.lookup.Known;
import press.dateline.extract.lookup.Lexicon;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Words;

/** Names of countries and their people that are other words as well: Island, Pole, Diet, Jersey, Indian. */
public final class DoubtfulCountries {

    /** The country that a name may mean, and the words of which one must be in the story; of none another name must be. */
    private record Doubt(String country, Set<String> needed) {}

    private static final Map<String, Doubt> DOUBTS = load();

    /** What somebody of a people stands behind: the Pole won. */
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "fellow", "young");

    private final Story story;
    private final Words words;
    private final NativeAmericans natives;
    private final Set<String> spokenOf;

    public DoubtfulCountries(Story story, List<Lexicon.Match<Known>> sightings) {
        this.story = story;
        this.words = story.words();
        this.natives = new NativeAmericans(words);
        this.spokenOf = sightings.stream()
                .filter(sighting -> !DOUBTS.containsKey(words.key(sighting.from(), sighting.to())))
                .map(sighting -> sighting.meanings().get(0))
                .filter(known -> known.entity() != null)
                .map(known -> known.entity().country())
                .collect(Collectors.toSet());
    }

    /** Reads “no. 10 > gb : downing, minister”: what must be said of the country for its name to mean it. */
    private static Map<String, Doubt> load() {
        Map<String, Doubt> doubts = new HashMap<>();
        for (String line : WordList.of("doubtful-countries")) {
            String[] sides = line.split(" > ", 2);
            String[] right = sides[1].split(" : ", 2);
            Set<String> needed = right.length == 1
                    ? Set.of()
                    : Arrays.stream(right[1].split(", ")).collect(Collectors.toSet());
            doubts.put(Words.of(sides[0]).key(), new Doubt(right[0], needed));
        }
        return Map.copyOf(doubts);
    }

    /** Whether {@code sighting} is another word than the name of a country. */
    public boolean isOtherWord(Lexicon.Match<Known> sighting) {
        Doubt doubt = DOUBTS.get(words.key(sighting.from(), sighting.to()));
        if (doubt == null || !story.on(Rule.COUNTRY_BY_ANOTHER_WORD)) {
            return false;
        }
        if (doubt.country().equals("in")) {
            return !spokenOf.contains("in") && natives.are(sighting.from(), sighting.to());
        }
        boolean needed = doubt.needed().isEmpty()
                ? spokenOf.contains(doubt.country())
                : doubt.needed().stream().anyMatch(this::isSaid);
        boolean somebody = sighting.meanings().get(0).sense() == Known.Sense.DEMONYM
                && (ARTICLES.contains(words.key(sighting.from() - 1)) || isBeforeSomebody(sighting.to()));
        return isInLongerName(sighting.from(), sighting.to(), somebody) || !needed && !somebody;
    }

    private boolean isSaid(String phrase) {
        int length = phrase.split(" ").length;
        return words.places(phrase.split(" ")[0]).stream()
                .anyMatch(from -> from + length <= words.size()
                        && words.key(from, from + length).equals(phrase));
    }

    /** The Dane Caroline Wozniacki, not Dane County. */
    private boolean isBeforeSomebody(int to) {
        return isGoneOn(to) && isGoneOn(to + 1);
    }

    private boolean isGoneOn(int to) {
        return to < words.size() && words.joins(to - 1) && words.get(to).isCapital();
    }

    /** North Pole, Diet Coke, Big Island Burritos. */
    private boolean isInLongerName(int from, int to, boolean somebody) {
        boolean before = from > 0
                && words.joins(from - 1)
                && words.get(from - 1).isCapital()
                && !ARTICLES.contains(words.key(from - 1));
        return before || !somebody && isGoneOn(to);
    }
}
