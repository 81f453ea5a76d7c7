package press.dateline.extract.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.Person;
import press.dateline.extract.lookup.Gender;
import press.dateline.extract.lookup.PersonName;
import press.dateline.extract.model.Mention;
import press.dateline.extract.text.Words;

/** Who may be meant by a bare surname at all, before any evidence is weighed. */
final class MayBeMeant {

    /** Without which Dos Santos and Van Hollen are hardly named. */
    private static final Set<String> LOST_PARTICLES =
            Set.of("dos", "das", "do", "da", "de", "di", "van", "von", "le", "la", "du", "ben", "bin");

    private final Words words;
    private final SurnameOwners owners;
    private final int year;

    MayBeMeant(Words words, List<Mention> names, int year) {
        this.words = words;
        this.owners = new SurnameOwners(words, names);
        this.year = year;
    }

    /**
     * Whether {@code person} may be meant in copy of the year: past heads live on in the name of their time in office, in
     * their title, and beside their family: Mr. Clinton, where Hillary Clinton is named. Whoever has the surname under
     * another first name in the story owns it, but for a title that fits.
     */
    boolean is(Person person, String key, List<Mention> mentions) {
        Optional<Gender> told = told(words, mentions);
        boolean beside = told.isPresent() && owners.isAnothers(key, person, Optional.empty());
        boolean then = year == 0
                || person.isInTheNews(year)
                || person.from() <= year
                        && Office.isHead(person)
                        && (beside
                                || mentions.stream()
                                        .anyMatch(mention ->
                                                Office.isGovernment(words, mention) || isTitledHead(person, mention)));
        return then
                && !isWithoutParticle(person.entity(), key, mentions)
                && (!owners.isAnothers(key, person, told)
                        || mentions.stream().anyMatch(mention -> isTitledAs(person, mention.from() - 1)));
    }

    /** Whether the story has a name of {@code person} in full, be it a thing's, or his initials: the John F. Kennedy Library. */
    boolean isBorne(Person person) {
        return Stream.concat(Stream.of(person.entity().name()), person.entity().aliases().stream())
                .filter(name -> name.contains(" ") || name.matches("\\p{Lu}{3,}"))
                .map(Words::of)
                .anyMatch(name -> words.places(name.key(0)).stream()
                        .anyMatch(from -> words.get(from).isCapital()
                                && from + name.size() <= words.size()
                                && !words.key(from + name.size()).matches("jr|sr")
                                && words.key(from, from + name.size()).equals(name.key())));
    }

    /** What the first courtesy title before any of {@code mentions} says. */
    static Optional<Gender> told(Words words, List<Mention> mentions) {
        return mentions.stream()
                .flatMap(mention -> Gender.told(words, mention.from()).stream())
                .findFirst();
    }

    private boolean isTitledHead(Person person, Mention mention) {
        return Office.isOfHead(words.key(mention.from() - 1)) && isTitledAs(person, mention.from() - 1);
    }

    private boolean isTitledAs(Person person, int before) {
        return (words.gap(before).equals(" ") || words.gap(before).equals(". "))
                && Office.of(person).has(Office.title(words.key(before)));
    }

    /** Santos for Dos Santos, at each mention. */
    private boolean isWithoutParticle(AuthorityRecord person, String key, List<Mention> mentions) {
        String last = PersonName.of(person.name()).parts().stream()
                .reduce((first, second) -> second)
                .orElse("");
        return last.endsWith(" " + key)
                && LOST_PARTICLES.contains(last.substring(0, last.indexOf(' ')))
                && mentions.stream()
                        .noneMatch(mention -> LOST_PARTICLES.contains(words.key(mention.from()))
                                || LOST_PARTICLES.contains(words.key(mention.from() - 1)));
    }

    /** Whether {@code signs} contradict that {@code bearer} is meant. */
    static boolean isRefuted(Person bearer, Map<String, Double> signs) {
        return isTitledAsAnotherHead(bearer, signs) || isAnotherOfThatGivenName(signs);
    }

    /** President Clinton is not Hillary Clinton, nor is King James Letitia James. */
    private static boolean isTitledAsAnotherHead(Person bearer, Map<String, Double> signs) {
        return signs.containsKey("title of a head") && !signs.containsKey("title fits") && !Office.isHead(bearer);
    }

    /** The prime minister's husband Philip, William the Conqueror. */
    private static boolean isAnotherOfThatGivenName(Map<String, Double> signs) {
        return signs.containsKey("known by a given name")
                && (signs.containsKey("kin before it") || signs.containsKey("an epithet behind it"));
    }
}
