package press.dateline.extract.organisations;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.dateline.authority.file.AuthorityFile;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.Kind;
import press.dateline.extract.findings.Findings;
import press.dateline.extract.findings.Reasons;
import press.dateline.extract.lookup.Knowledge;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.model.Label;
import press.dateline.extract.model.Mention;
import press.dateline.extract.names.Marks;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Words;

/** Institutions every state has, as the Supreme Court: which one is meant depends on the country at hand. */
public final class Institutions {

    private static final Set<String> MEMBERS = Set.of("member", "members");
    private static final Set<String> RANKS = Set.of("gen", "lt", "maj", "col", "capt", "sgt", "spc", "cpl", "adm");
    private static final Set<String> AMERICAN =
            Set.of("State Department", "Treasury Department", "Homeland Security Department");
    private static final Set<String> SERVED = Set.of("veteran", "veterans", "reserve", "reservist", "seal", "seals");

    private final Story story;
    private final Knowledge knowledge;
    private final Words words;
    private final Findings findings;
    private final Reasons reasons;
    private final Owners owners;
    private final SmallLetters small;
    private final StateAtHand states;
    private final ProvincialBodies provincial;
    private final LongerNames longer;

    /** The ids of bodies that were named with their countries so far. */
    private final Set<String> withCountry = new HashSet<>();

    public Institutions(Story story, Findings findings, Marks marks, List<Mention> names, Reasons reasons) {
        this.story = story;
        this.findings = findings;
        this.reasons = reasons;
        this.knowledge = story.knowledge();
        this.words = story.words();
        this.small = new SmallLetters(story);
        this.states = new StateAtHand(story, marks.known());
        this.provincial = new ProvincialBodies(story, states);
        this.owners = new Owners(story, findings, marks.known());
        this.longer = new LongerNames(story, owners, names, marks.known());
    }

    public Map<Mention, AuthorityRecord> find() {
        Map<Mention, AuthorityRecord> found = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); ) {
            Optional<StateBody> body = StateBody.at(story, i);
            body.ifPresent(seen -> place(seen, found));
            i = body.map(StateBody::to).orElse(i + 1);
        }
        small.removeMereSources(found);
        return found;
    }

    private void place(StateBody body, Map<Mention, AuthorityRecord> found) {
        if (isOffice(body)) {
            return;
        }
        Owners.Owned owned = owners.of(body.from(), body.to());
        Optional<Mention> committee = longer.committee(body);
        if (committee.isPresent()) {
            provincial
                    .committee(body, owned, committee.get())
                    .ifPresent(entity -> put(committee.get(), entity, "the state it is of", body, found));
            return;
        }
        if (longer.has(body.from(), body.to())) {
            provincial.isOfCountry(body);
        }
        Optional<AuthorityRecord> ofState = provincial.of(body, owned);
        Owners.Owner owner = owner(body, owned);
        if (owner.country().isEmpty()
                || owned.state().isPresent() && body.isMinistry() && isRunOfBoth(owned, body)
                || ofState.isEmpty() && provincial.isOfOne(body)
                || longer.isPartOf(owned.from(), owned.to())
                || body.isSmall(words) && !small.isMeant(body, owned, owner.country())) {
            return;
        }
        Mention mention = provincial.isSeat(body)
                ? new Mention(body.from(), body.to(), Label.ORGANISATION)
                : new Mention(owned.from(), owned.to(), Label.ORGANISATION);
        if (ofState.isPresent()) {
            if (!body.isSmall(words)) {
                put(mention, ofState.get(), "the state it is of", body, found);
            }
        } else if (isOfAnyState(body, owned, owner)) {
            put(mention, provincial.department(body), "one of the states", body, found);
        } else if (!body.name().equals("House") || owner.country().equals("us")) {
            AuthorityRecord own = entity(body.name(), owner.country());
            if (!owned.country().isEmpty()) {
                withCountry.add(own.id());
            }
            AuthorityRecord entity = council(body.name(), own).orElse(own);
            put(mention, entity, owner.why(), body, found);
            if (body.isSmall(words)) {
                small.add(entity, mention);
            }
        }
    }

    /** Only some departments are the United States'; others of the country at hand are one of its states'. */
    private boolean isOfAnyState(StateBody body, Owners.Owned owned, Owners.Owner owner) {
        return story.on(Rule.DEPARTMENT_OF_A_STATE)
                && owner.country().equals("us")
                && owned.country().isEmpty()
                && body.isMinistry()
                && !Ministries.isFederal(body.name());
    }

    /** Kansas Department of Revenue, whose name a model sees whole; not Kansas' Department of Revenue. */
    private static boolean isRunOfBoth(Owners.Owned owned, StateBody body) {
        return owned.from() < body.from() || owned.to() > body.to();
    }

    private void put(
            Mention mention, AuthorityRecord entity, String why, StateBody body, Map<Mention, AuthorityRecord> found) {
        found.put(mention, entity);
        reasons.because(
                mention,
                () -> "the pattern of a state’s body, " + body.name() + ", of " + why + ": "
                        + knowledge.file().origin(entity));
    }

    static String full(String body) {
        return body.equals("House") ? "House of Representatives" : body;
    }

    /** A Member of Parliament is a person. */
    private boolean isOffice(StateBody body) {
        return story.on(Rule.MEMBER_OF_A_BODY)
                && words.key(body.from() - 1).equals("of")
                && MEMBERS.contains(words.key(body.from() - 2));
    }

    /** Army Lt. Gen. Brown, a Navy SEAL: others' generals are spelled out. */
    private boolean isBeforeAmericanRank(int index) {
        return words.gap(index - 1).equals(" ")
                && (SERVED.contains(words.key(index))
                        || RANKS.contains(words.key(index)) && words.gap(index).startsWith(". "));
    }

    private Owners.Owner owner(StateBody body, Owners.Owned owned) {
        if (story.on(Rule.AMERICAN_BODY) && AMERICAN.contains(body.name())) {
            return new Owners.Owner("us", "the only country that has one of that name");
        }
        if (!owned.country().isEmpty()) {
            return new Owners.Owner(owned.country(), "the country named beside it");
        }
        if (isBeforeAmericanRank(body.to()) && findings.has(Kind.COUNTRY, "us")) {
            return new Owners.Owner("us", "how the ranks of its forces are written");
        }
        return owners.ofChamber(
                body.name(), body.isSmall(words) ? owners.clear() : owners.around(body.from(), body.name()));
    }

    /** The Security Council is the United Nations', the National one America's where that is spoken of and no other was named with its country. */
    private Optional<AuthorityRecord> council(String name, AuthorityRecord own) {
        return !name.endsWith(" Council") || withCountry.contains(own.id())
                ? Optional.empty()
                : knowledge.file().named(Kind.ORGANISATION, name).stream()
                        .filter(known -> known.country().isEmpty() || findings.has(Kind.COUNTRY, known.country()))
                        .findFirst();
    }

    private AuthorityRecord entity(String name, String country) {
        return name.equals("Congress") && country.equals("in")
                ? AuthorityFile.unknown(Kind.ORGANISATION, "Indian National Congress")
                : UnownedBodies.ofCountry(story, full(name), country);
    }

    /** To tell whose the other bodies of the story are. */
    UnownedBodies unowned() {
        return new UnownedBodies(story, owners, states);
    }
}
