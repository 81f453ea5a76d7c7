package press.dateline.extract.organisations;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import press.dateline.authority.file.AuthorityFile;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.Kind;
import press.dateline.authority.file.Spelling;
import press.dateline.extract.findings.Findings;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.model.Label;
import press.dateline.extract.model.Mention;
import press.dateline.extract.names.LongNames;
import press.dateline.extract.names.NameEndings;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.senses.ClubsByTown;
import press.dateline.extract.senses.NewsOfSport;
import press.dateline.extract.text.Word;
import press.dateline.extract.text.Words;

/** Which body of the authority file a name means in a story, and whether the story speaks for it. */
public final class KnownBodies {

    private static final Set<String> CONTESTED = WordList.of("contested-acronyms");

    private static final Set<String> THINGS = WordList.of("things-of-bodies");

    /** What only one country's bodies are. */
    private static final Set<String> OF_STATES = Set.of(
            "agency",
            "armed forces",
            "central bank",
            "intelligence service",
            "ministry",
            "parliament",
            "police",
            "security service",
            "union");

    /** A body of sport in news of it counts for so much more. */
    private static final int FITTING = 1000;

    private final Story story;
    private final AuthorityFile file;
    private final Words words;
    private final Findings countries;
    private final boolean sport;

    public KnownBodies(Story story, Findings countries) {
        this.story = story;
        this.file = story.knowledge().file();
        this.words = story.words();
        this.countries = countries;
        this.sport = NewsOfSport.is(words);
    }

    /** The body that {@code mention} is a name of. */
    Optional<AuthorityRecord> of(Mention mention) {
        List<AuthorityRecord> named = file.named(Kind.ORGANISATION, words.text(mention.from(), mention.to()));
        return named.isEmpty()
                ? Optional.empty()
                : Optional.of(choose(named, mention)).filter(body -> isSpokenFor(body, mention));
    }

    /**
     * Of several, the one whose country is spoken of most; an international one stands above no country, and where countries of
     * none of the others are spoken of more. In news of sport it is the one of sport, elsewhere another.
     */
    public AuthorityRecord choose(List<AuthorityRecord> named, Mention mention) {
        boolean sport = isSport(mention);
        AuthorityRecord best = named.get(0);
        for (AuthorityRecord other : named) {
            if (rank(other, named, sport) > rank(best, named, sport)) {
                best = other;
            }
        }
        return best;
    }

    private boolean isSport(Mention mention) {
        return sport || NewsOfSport.isNear(words, mention.from());
    }

    private int rank(AuthorityRecord entity, List<AuthorityRecord> named, boolean sport) {
        boolean fits = named.size() == 1 || isOfSport(entity) == sport;
        return weight(entity, named) * (fits ? FITTING : 1);
    }

    private int weight(AuthorityRecord entity, List<AuthorityRecord> named) {
        Set<String> theirs = named.stream().map(AuthorityRecord::country).collect(Collectors.toSet());
        return entity.country().isEmpty()
                ? 1
                        + 2
                                * countries.countries().stream()
                                        .filter(country -> !theirs.contains(country))
                                        .mapToInt(country -> countries.count(Kind.COUNTRY, country))
                                        .sum()
                : weight(entity);
    }

    private int weight(AuthorityRecord entity) {
        return entity.country().isEmpty() ? 1 : 2 * countries.ofCountry(entity);
    }

    private static boolean isOfSport(AuthorityRecord entity) {
        return entity.note().matches("sport.*|.* (club|team)");
    }

    /** The clubs that are meant by the names of their towns. */
    public Map<Mention, AuthorityRecord> clubs(List<Mention> names) {
        ClubsByTown byTown = new ClubsByTown(story);
        Map<Mention, AuthorityRecord> clubs = new LinkedHashMap<>();
        names.stream().filter(name -> name.label() != Label.PERSON).forEach(name -> byTown.club(name)
                .ifPresent(club -> clubs.put(name, club)));
        return clubs;
    }

    /** Whether a name is contested, so that it is nobody's where the story speaks for none of its bodies. */
    boolean isContested(Mention mention) {
        return story.on(Rule.CONTESTED_LETTERS) && CONTESTED.contains(words.key(mention.from(), mention.to()));
    }

    /** Whether the story says by another word, or its country, that a contested name or letters are this body's. */
    public boolean isSpokenFor(AuthorityRecord body, Mention mention) {
        boolean foreign = story.on(Rule.PARTY_OF_A_COUNTRY)
                && body.note().equals("party")
                && !body.country().equals("us")
                && weight(body) == 0;
        if (foreign || !isContested(mention) && !(areLetters(mention) && isOfState(body))) {
            return !foreign;
        }
        if (isSport(mention) && !isOfSport(body) && areLetters(mention)) {
            return isNamed(body);
        }
        boolean here = !body.country().isEmpty() && countries.has(Kind.COUNTRY, body.country());
        // What was fought over Northern Ireland is told from Britain, too.
        boolean over = body.country().equals("ie") && countries.has(Kind.COUNTRY, "gb");
        return here || over || isNamed(body);
    }

    private boolean areLetters(Mention mention) {
        return mention.length() == 1 && words.get(mention.from()).shape() == Word.Shape.CAPITALS;
    }

    /** A body that is named by its letters alone only in news of its country; America's are everywhere. */
    private static boolean isOfState(AuthorityRecord body) {
        return OF_STATES.contains(body.note())
                && !body.country().isEmpty()
                && !body.country().equals("us");
    }

    /** The UN Charter, the FIFA World Cup. */
    public boolean isInNameOfThing(Mention mention) {
        int to = mention.to();
        boolean thing = false;
        while (story.on(Rule.THING_OF_A_BODY)
                && to < words.size()
                && words.gap(to - 1).equals(" ")
                && words.get(to).isCapital()) {
            thing |= THINGS.contains(words.key(to));
            to++;
        }
        return thing;
    }

    /** In Toyota, Japan. */
    public boolean isTown(Mention mention) {
        return story.on(Rule.PLACE_NOT_BODY)
                && words.key(mention.from() - 1).equals("in")
                && words.gap(mention.to() - 1).equals(", ")
                && story.knowledge()
                        .longest(words, mention.to())
                        .filter(match -> match.meanings().get(0).sense().isOfCountry())
                        .isPresent();
    }

    private boolean isNamed(AuthorityRecord body) {
        Set<String> names = Arrays.stream(Spelling.key(body.name()).split(" "))
                .filter(word -> word.length() > 4
                        && !word.startsWith("republican")
                        && !NameEndings.isOrganisation(word)
                        && !LongNames.isInstitution(word))
                .collect(Collectors.toSet());
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).isCapital() && names.contains(words.key(i))) {
                return true;
            }
        }
        return false;
    }
}
