package press.dateline.extract.organisations;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.Kind;
import press.dateline.extract.lookup.Knowledge;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.model.Mention;
import press.dateline.extract.names.LongNames;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Words;

/** Whose a body is that any state may have: the state Board of Education, Japan's Meteorological Agency, State Assembly. */
final class UnownedBodies {

    private static final Set<String> TOPICS = WordList.of("ministry-topics");

    /** Words that tell of a body what it does, not whose it is. */
    private static final Set<String> UNOWNED = WordList.of("unowned-words");

    private final Story story;
    private final Words words;
    private final Owners owners;
    private final StateAtHand states;

    UnownedBodies(Story story, Owners owners, StateAtHand states) {
        this.story = story;
        this.words = story.words();
        this.owners = owners;
        this.states = states;
    }

    /** The body that {@code mention} is with its owner, if something says who that is. */
    Optional<AuthorityRecord> of(Mention mention) {
        if (!story.on(Rule.UNOWNED_BODY)
                || mention.length() < 2
                || !LongNames.hasInstitution(words, mention.from(), mention.to())) {
            return Optional.empty();
        }
        Owners.Owned owned = owners.of(mention.from(), mention.to());
        String name = words.text(mention.from(), mention.to()).replaceAll("\\s+", " ");
        boolean whole = owned.from() == mention.from() && owned.to() == mention.to();
        if (!whole || isOfSomewhere(mention)) {
            return Optional.empty();
        }
        if (owned.country().isEmpty()) {
            return isOfAState(mention)
                    ? states.at(mention.from())
                            .filter(state ->
                                    state.country().equals(owners.most().country()) && !name.contains(state.name()))
                            .map(state -> ofState(state, name))
                    : known(name, owners.clear().country()).filter(unused -> isUnowned(mention));
        }
        Optional<AuthorityRecord> known =
                known(name, owned.country()).filter(unused -> owned.state().isEmpty());
        return known.isPresent() || !isUnowned(mention)
                ? known
                : Optional.of(owned.state()
                        .map(state -> ofState(state, name))
                        .orElseGet(() -> ofCountry(story, name, owned.country())));
    }

    /** The state Board of Education; the State Board of Education. */
    private boolean isOfAState(Mention mention) {
        return states.isSaid(mention.from())
                || words.key(mention.from()).equals("state")
                        && !words.key(mention.from() - 1).equals("of");
    }

    /** State Bank of India, State University of New York. */
    private boolean isOfSomewhere(Mention mention) {
        return IntStream.range(mention.from(), mention.to() - 1)
                .filter(word -> words.key(word).equals("of"))
                .anyMatch(of -> !story.knowledge()
                                .file()
                                .places(words.text(of + 1, mention.to()))
                                .isEmpty()
                        || story.knowledge()
                                .longest(words, of + 1)
                                .filter(match -> match.meanings().get(0).sense().isOfCountry())
                                .isPresent());
    }

    private boolean isUnowned(Mention mention) {
        return IntStream.range(mention.from(), mention.to())
                .mapToObj(words::key)
                .allMatch(key -> LongNames.isInstitution(key) || TOPICS.contains(key) || UNOWNED.contains(key));
    }

    private AuthorityRecord ofState(AuthorityRecord state, String name) {
        String of = name.startsWith("State ") ? state.name().replaceFirst(" State$", "") : state.name();
        return StateBody.owned(story, state, of + " " + name, List.of(name + " of " + of));
    }

    private Optional<AuthorityRecord> known(String name, String country) {
        return country.isEmpty()
                ? Optional.empty()
                : known(story.knowledge(), spellings(story.knowledge(), name, country));
    }

    private static Optional<AuthorityRecord> known(Knowledge knowledge, List<String> spellings) {
        return spellings.stream()
                .flatMap(spelling -> knowledge.file().named(Kind.ORGANISATION, spelling).stream())
                .findFirst();
    }

    private static List<String> spellings(Knowledge knowledge, String name, String country) {
        AuthorityRecord owner = knowledge.country(country);
        return List.of(
                knowledge.adjective(owner) + " " + name, owner.name() + " " + name, name + " of " + owner.name());
    }

    /** The body of a country, by one of its usual spellings if it is known by that. */
    static AuthorityRecord ofCountry(Story story, String name, String country) {
        List<String> spellings = spellings(story.knowledge(), name, country);
        AuthorityRecord owner = story.knowledge().country(country);
        return known(story.knowledge(), spellings)
                .orElseGet(() -> StateBody.owned(
                        story, owner, spellings.get(0), List.of(spellings.get(2), owner.name() + "’s " + name)));
    }
}
