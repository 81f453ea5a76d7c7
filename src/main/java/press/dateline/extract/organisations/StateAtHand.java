package press.dateline.extract.organisations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.Place;
import press.dateline.extract.areas.StateHeadings;
import press.dateline.extract.lookup.Known;
import press.dateline.extract.lookup.Lexicon;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.text.Words;

/** Which state or province a story speaks of where it names a body that any of them has. */
final class StateAtHand {

    /** What stands before a body of the state or province at hand: the state Supreme Court. */
    private static final Set<String> OF_A_STATE = Set.of("state", "provincial");

    private static final Set<String> CHAMBERS = Set.of("house", "senate", "assembly");

    /** Words of the news of the country's own chambers. */
    private static final Set<String> NATIONAL = WordList.of("national-words");

    private final Story story;
    private final Words words;
    private final StateHeadings headings;

    /** The states that the story names, in the order of the text. */
    private final NavigableMap<Integer, AuthorityRecord> named = new TreeMap<>();

    private final Optional<AuthorityRecord> mostNamed;

    StateAtHand(Story story, List<Lexicon.Match<Known>> known) {
        this.story = story;
        this.words = story.words();
        this.headings = new StateHeadings(story);
        for (Lexicon.Match<Known> match : known) {
            Known meaning = match.meanings().get(0);
            if (meaning.sense() == Known.Sense.REGION && isState(meaning.entity())) {
                named.put(match.from(), meaning.entity());
            }
        }
        this.mostNamed = mostNamed();
    }

    /** The state that is named more often than any other. */
    private Optional<AuthorityRecord> mostNamed() {
        Map<AuthorityRecord, Integer> times = new HashMap<>();
        named.values().forEach(state -> times.merge(state, 1, Integer::sum));
        int most = times.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<AuthorityRecord> first = times.keySet().stream()
                .filter(state -> times.get(state) == most)
                .toList();
        return first.size() == 1 ? Optional.of(first.get(0)) : Optional.empty();
    }

    /** The state in whose section of a story of sections, each of a state, word {@code word} stands. */
    Optional<AuthorityRecord> section(int word) {
        return headings.over(word).map(Place::entity);
    }

    /** The state of the section or, where there are none, the one that is named most. */
    Optional<AuthorityRecord> clear(int word) {
        return headings.areSeveral() ? section(word) : mostNamed;
    }

    /** The same; where several are named as often, the last before the word. */
    Optional<AuthorityRecord> at(int word) {
        return clear(word).or(() -> Optional.ofNullable(named.floorEntry(word)).map(Map.Entry::getValue));
    }

    /** Whether the paragraph around {@code word} speaks of the country's own chambers. */
    boolean isOfNation(int word) {
        return NATIONAL.stream()
                .flatMap(key -> words.places(key).stream())
                .anyMatch(at -> (words.get(at).isCapital() || !words.key(at).equals("us"))
                        && IntStream.range(Math.min(at, word), Math.max(at, word))
                                .noneMatch(between -> words.gap(between).contains("\n")));
    }

    /** Whether the story says that what begins at word {@code from} is of a state, which need not be named: the state House and Senate. */
    boolean isSaid(int from) {
        int before = from - 1;
        boolean second = words.key(before).equals("and") && CHAMBERS.contains(words.key(before - 1));
        int owner = second ? before - 2 : before;
        return OF_A_STATE.contains(words.key(owner)) && !words.gap(before).contains(".");
    }

    /** Not a part of a city, as Brooklyn. */
    boolean isState(AuthorityRecord region) {
        return story.knowledge().file().places(region.name()).stream()
                .anyMatch(
                        place -> place.entity().equals(region) && !place.admin().isEmpty());
    }
}
