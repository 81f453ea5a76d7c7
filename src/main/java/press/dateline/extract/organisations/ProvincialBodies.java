package press.dateline.extract.organisations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.dateline.authority.file.AuthorityFile;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.Kind;
import press.dateline.authority.file.Place;
import press.dateline.extract.areas.StateHeadings;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.model.Mention;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Words;

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

    /** What states send to the country's chamber. */
    private static final Set<String> SEATS = Set.of(
            "seat",
            "race",
            "races",
            "runoff",
            "runoffs",
            "contest",
            "contests",
            "candidate",
            "candidates",
            "nominee",
            "nominees",
            "primary",
            "primaries",
            "hopeful",
            "hopefuls");

    private static final Set<String> LEGISLATORS = Set.of("sen", "senator", "rep", "representative");

    /** So many words before a committee its chairman may stand. */
    private static final int LEGISLATOR = 12;

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
        return state(body, owned).map(place -> entity(body, place));
    }

    /** The state's Senate seat is one in the country's, unless it is said to be the state Senate's. */
    boolean isSeat(StateBody body) {
        return story.on(Rule.SEAT_OF_A_STATE)
                && body.name().equals("Senate")
                && SEATS.contains(story.words().key(body.to()))
                && !isOfOne(body);
    }

    private Optional<AuthorityRecord> state(StateBody body, Owners.Owned owned) {
        boolean had = STATES_HAVE.contains(body.name()) || isDepartment(body, owned);
        if (!story.on(Rule.BODY_OF_A_STATE) || !had || isSeat(body)) {
            return Optional.empty();
        }
        Optional<AuthorityRecord> owner = owned.state().filter(states::isState).or(() -> ofCity(body));
        if (!owned.country().isEmpty() || owner.isPresent()) {
            lastNamed.put(key(body), owner);
        }
        return isOfOne(body)
                ? states.at(body.from())
                : lastNamed.getOrDefault(
                        key(body),
                        isChamber(body)
                                ? states.section(body.from()).filter(unused -> !states.isOfNation(body.from()))
                                : Optional.empty());
    }

    /** New York's National Guard: no city has such bodies. */
    private Optional<AuthorityRecord> ofCity(StateBody body) {
        Words words = story.words();
        int to = body.from();
        return STATES_HAVE.contains(body.name()) && to > 1 && Words.isPossessive(words.gap(to - 1))
                ? StateHeadings.state(story, words.text(to - 2, to)).map(Place::entity)
                : Optional.empty();
    }

    /** The committee of a state's chamber, if the chamber named there is one. */
    Optional<AuthorityRecord> committee(StateBody body, Owners.Owned owned, Mention name) {
        Words words = story.words();
        Optional<AuthorityRecord> state = isBesideLegislator(name) ? states.at(body.from()) : state(body, owned);
        return state.filter(unused -> !states.isOfNation(body.from()))
                .map(of -> StateBody.owned(
                        story,
                        of,
                        of.name() + " " + words.text(body.from(), name.to()).replaceAll("\\s+", " "),
                        List.of()));
    }

    /** State Sen. Brown, who chairs the Senate Finance Committee. */
    private boolean isBesideLegislator(Mention name) {
        Words words = story.words();
        for (int i = name.from() - 1;
                i > 0 && name.from() - i < LEGISLATOR && !words.gap(i).contains("\n");
                i--) {
            if (LEGISLATORS.contains(words.key(i))
                    && words.key(i - 1).equals("state")
                    && words.gap(i - 1).equals(" ")) {
                return true;
            }
        }
        return false;
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
