package press.dateline.extract.organisations;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private final Story story;
    private final Words words;

    /** By the name of a body of which state it was where it last had an owner; of none where that was a country. */
    private final Map<String, Optional<AuthorityRecord>> lastNamed = new HashMap<>();

    /** The state that the story names most. */
    private final Optional<AuthorityRecord> atHand;

    ProvincialBodies(Story story, List<Lexicon.Match<Known>> known) {
        this.story = story;
        this.words = story.words();
        Map<AuthorityRecord, Integer> states = new LinkedHashMap<>();
        known.stream()
                .flatMap(match -> match.meanings().stream().limit(1))
                .filter(meaning -> meaning.sense() == Known.Sense.REGION && isState(meaning.entity()))
                .forEach(meaning -> states.merge(meaning.entity(), 1, Integer::sum));
        this.atHand =
                states.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
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
        Optional<AuthorityRecord> state = OF_A_STATE.contains(words.key(body.from() - 1))
                ? atHand
                : lastNamed.getOrDefault(body.name(), Optional.empty());
        return state.map(place -> entity(body.name(), place));
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
