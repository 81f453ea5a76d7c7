package press.dateline.extract.organisations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.dateline.authority.file.AuthorityFile;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.Kind;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.rules.Rule;

/** Bodies of one state or province that have the names of a country's: the Texas Supreme Court, the Ohio Senate. */
final class ProvincialBodies {

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

    /** What stands before a body that is no state's. */
    private static final Set<String> LOCAL = Set.of("county", "county's", "city", "city's", "federal");

    private final Story story;
    private final StateAtHand states;

    /** By the name of a body of which state it was where it last had an owner; of none where that was a country. */
    private final Map<String, Optional<AuthorityRecord>> lastNamed = new HashMap<>();

    ProvincialBodies(Story story, StateAtHand states) {
        this.story = story;
        this.states = states;
    }

    /** The country's body of this name has been named in full. */
    void isOfCountry(StateBody body) {
        lastNamed.remove(key(body));
    }

    /** What is said in one state's section says nothing of another's. */
    private String key(StateBody body) {
        return body.name()
                + states.section(body.from()).map(AuthorityRecord::id).orElse("");
    }

    /** Texas Supreme Court, Florida's Supreme Court; and the Supreme Court alone after it, until the country's is named. */
    Optional<AuthorityRecord> of(StateBody body, Owners.Owned owned) {
        boolean had = STATES_HAVE.contains(body.name()) || isDepartment(body, owned);
        if (!story.on(Rule.BODY_OF_A_STATE) || !had) {
            return Optional.empty();
        }
        if (!owned.country().isEmpty()) {
            lastNamed.put(key(body), owned.state().filter(states::isState));
        }
        Optional<AuthorityRecord> state = isOfOne(body)
                ? states.at(body.from())
                : lastNamed.getOrDefault(
                        key(body),
                        isChamber(body)
                                ? states.section(body.from()).filter(unused -> !states.isOfNation(body.from()))
                                : Optional.empty());
        return state.map(place -> entity(body, place));
    }

    private static boolean isChamber(StateBody body) {
        return body.name().equals("House") || body.name().equals("Senate");
    }

    /** A department that the country has, too, is a state's only where the story says so. */
    private boolean isDepartment(StateBody body, Owners.Owned owned) {
        return story.on(Rule.DEPARTMENT_OF_A_STATE)
                && body.name().endsWith("Department")
                && !body.isSmall(story.words())
                && (owned.state().isPresent()
                        || states.isSaid(body.from())
                        || !Ministries.isFederal(body.name()) && owned.country().isEmpty());
    }

    /** A department that the United States do not have, where it has no owner, of the state at hand. */
    AuthorityRecord department(StateBody body) {
        boolean local = LOCAL.contains(story.words().key(body.from() - 1));
        return states.clear(body.from())
                .filter(state ->
                        !local && story.on(Rule.BODY_OF_A_STATE) && !text(body).contains(state.name()))
                .map(state -> entity(body, state))
                .orElseGet(() -> AuthorityFile.unknown(Kind.ORGANISATION, text(body)));
    }

    /** Whether the story says that it is of a state, which need not be named: the state House and Senate. */
    boolean isOfOne(StateBody body) {
        return story.on(Rule.BODY_OF_A_STATE)
                && (STATES_HAVE.contains(body.name()) || body.name().endsWith("Department"))
                && states.isSaid(body.from());
    }

    private String text(StateBody body) {
        return story.words().text(body.from(), body.to()).replaceAll("\\s+", " ");
    }

    private AuthorityRecord entity(StateBody body, AuthorityRecord state) {
        String full = body.isMinistry() ? text(body) : Institutions.full(body.name());
        String name = state.name() + " " + (full.equals("House of Representatives") ? "House" : full);
        return StateBody.owned(story, state, name, List.of(state.name() + " " + full, full + " of " + state.name()));
    }
}
