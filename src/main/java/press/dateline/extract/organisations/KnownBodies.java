package press.dateline.extract.organisations;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.dateline.authority.file.AuthorityFile;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.Kind;
import press.dateline.authority.file.Spelling;
import press.dateline.extract.findings.Findings;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.model.Mention;
import press.dateline.extract.names.LongNames;
import press.dateline.extract.names.NameEndings;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Words;

/** Which body of the authority file a name means in a story, and whether the story speaks for it. */
public final class KnownBodies {

    private static final Set<String> CONTESTED = WordList.of("contested-acronyms");

    private static final Set<String> THINGS = Set.of(
            "charter",
            "convention",
            "protocol",
            "treaty",
            "cup",
            "championship",
            "championships",
            "award",
            "awards",
            "prize",
            "games",
            "tournament",
            "trophy");

    private final Story story;
    private final AuthorityFile file;
    private final Words words;
    private final Findings countries;

    public KnownBodies(Story story, Findings countries) {
        this.story = story;
        this.file = story.knowledge().file();
        this.words = story.words();
        this.countries = countries;
    }

    /** The body that {@code mention} is a name of. */
    Optional<AuthorityRecord> of(Mention mention) {
        List<AuthorityRecord> named = file.named(Kind.ORGANISATION, words.text(mention.from(), mention.to())).stream()
                .filter(entity -> !entity.note().equals("party") || weight(entity) > 0)
                .toList();
        return named.isEmpty()
                ? Optional.empty()
                : Optional.of(choose(named)).filter(body -> isSpokenFor(body, mention));
    }

    /** Of several, the one whose country is spoken of most; an international one stands above no country. */
    public AuthorityRecord choose(List<AuthorityRecord> named) {
        AuthorityRecord best = named.get(0);
        for (AuthorityRecord other : named) {
            if (weight(other) > weight(best)) {
                best = other;
            }
        }
        return best;
    }

    private int weight(AuthorityRecord entity) {
        return entity.country().isEmpty() ? 1 : 2 * countries.count(Kind.COUNTRY, entity.country());
    }

    /** Whether a name is contested, so that it is nobody's where the story speaks for none of its bodies. */
    boolean isContested(Mention mention) {
        return story.on(Rule.CONTESTED_LETTERS) && CONTESTED.contains(words.key(mention.from(), mention.to()));
    }

    /** Whether the story says by another word, or its country, that a contested name or letters are this body's. */
    public boolean isSpokenFor(AuthorityRecord body, Mention mention) {
        if (!isContested(mention)) {
            return true;
        }
        boolean here = !body.country().isEmpty() && countries.has(Kind.COUNTRY, body.country());
        // What was fought over Northern Ireland is told from Britain, too.
        boolean over = body.country().equals("ie") && countries.has(Kind.COUNTRY, "gb");
        return here || over || isNamed(body);
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

    /** The Food and Agricultural Organisation (FAO): most of its long words begin as in one of the names known. */
    static boolean isNearly(String key, AuthorityRecord entity) {
        Set<String> stems = Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                .flatMap(name -> stems(Spelling.key(name)))
                .collect(Collectors.toSet());
        List<String> wanted = stems(key).toList();
        return wanted.stream().filter(stems::contains).count() * 2 > wanted.size();
    }

    private static Stream<String> stems(String key) {
        return Arrays.stream(key.split(" ")).filter(word -> word.length() > 3).map(word -> word.substring(0, 4));
    }
}
