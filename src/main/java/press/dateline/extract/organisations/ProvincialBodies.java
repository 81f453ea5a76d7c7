package press.dateline.extract.organisations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import press.dateline.authority.file.AuthorityFile;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.Kind;
import press.dateline.extract.lookup.Known;
import press.dateline.extract.lookup.Lexicon;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Words;

/** Bodies of one state or province that have the names of a country's: the Texas Supreme Court, the Ohio Senate. */
final class ProvincialBodies {

    /** What stands before a body of the state or province at hand: the state Supreme Court. */
    private static final Set<String> OF_A_STATE = Set.of("state", "state's", "states", "provincial", "county");

    /** Bodies that states and provinces have of their own. */
    private static final Set<String> STATES_HAVE = Set.of(
            "Supreme Court",
            "High Court",
            "Court of Appeal",
            "Senate",
            "House",
            "House of Representatives",
            "Parliament",
            "Cabinet",
            "National Guard",
            "Election Commission");

    private static final Set<String> CHAMBERS = Set.of("house", "senate", "assembly");

    private final Story story;
    private final Words words;

    /** By the name of a body of which state it was where it last had an owner; of none where that was a country. */
    private final Map<String, Optional<AuthorityRecord>> lastNamed = new HashMap<>();

    /** The states that the story names, in the order of the text. */
    private final NavigableMap<Integer, AuthorityRecord> named = new TreeMap<>();

    private final Optional<AuthorityRecord> mostNamed;

    ProvincialBodies(Story story, List<Lexicon.Match<Known>> known) {
        this.story = story;
        this.words = story.words();
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

    /** Where several states are named as often, as in news from around them, the last before the body. */
    private Optional<AuthorityRecord> atHand(StateBody body) {
        return mostNamed.or(
                () -> Optional.ofNullable(named.floorEntry(body.from())).map(Map.Entry::getValue));
    }

    /** Not a part of a city, as Brooklyn. */
    private boolean isState(AuthorityRecord region) {
        return story.knowledge().file().places(region.name()).stream()
                .anyMatch(
                        place -> place.entity().equals(region) && !place.admin().isEmpty());
    }

    /** The country's body of this name has been named in full. */
    void isOfCountry(StateBody body) {
        lastNamed.remove(body.name());
    }

    /** Texas Supreme Court, Florida's Supreme Court; and the Supreme Court alone after it, until the country's is named. */
    Optional<AuthorityRecord> of(StateBody body, Owners.Owned owned) {
        if (!story.on(Rule.BODY_OF_A_STATE) || !STATES_HAVE.contains(body.name())) {
            return Optional.empty();
        }
        if (!owned.country().isEmpty()) {
            lastNamed.put(body.name(), owned.state().filter(this::isState));
        }
        Optional<AuthorityRecord> state =
                isOfOne(body) ? atHand(body) : lastNamed.getOrDefault(body.name(), Optional.empty());
        return state.map(place -> entity(body.name(), place));
    }

    /** Whether the story says that it is of a state, which need not be named: the state House and Senate. */
    boolean isOfOne(StateBody body) {
        int before = body.from() - 1;
        boolean second = words.key(before).equals("and") && CHAMBERS.contains(words.key(before - 1));
        return story.on(Rule.BODY_OF_A_STATE)
                && STATES_HAVE.contains(body.name())
                && OF_A_STATE.contains(words.key(second ? before - 2 : before));
    }

    private AuthorityRecord entity(String body, AuthorityRecord state) {
        String name = state.name() + " " + (body.equals("House of Representatives") ? "House" : body);
        return story.knowledge().file().named(Kind.ORGANISATION, name).stream()
                .findFirst()
                .orElseGet(() -> {
                    AuthorityRecord made = AuthorityFile.unknown(Kind.ORGANISATION, name);
                    List<String> aliases = List.of(
                            state.name() + " " + Institutions.full(body),
                            Institutions.full(body) + " of " + state.name());
                    return new AuthorityRecord(made.kind(), made.id(), made.name(), aliases, state.country(), "");
                });
    }
}
