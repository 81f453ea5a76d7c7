package press.dateline.extract.people;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.dateline.authority.file.AuthorityFile;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.Kind;
import press.dateline.authority.file.Person;
import press.dateline.extract.findings.Reasons;
import press.dateline.extract.lookup.GivenName;
import press.dateline.extract.lookup.KnownPeople;
import press.dateline.extract.lookup.Nickname;
import press.dateline.extract.lookup.PersonName;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.model.Mention;
import press.dateline.extract.rules.Rule;

/** Who bears a name as a story spells it: somebody of the authority file, or somebody in no table. */
final class Bearers {

    private final Story story;
    private final KnownPeople people;
    private final int year;
    private final Reasons reasons;

    Bearers(Story story, Reasons reasons) {
        this.story = story;
        this.people = story.knowledge().people();
        this.year = story.copy().year();
        this.reasons = reasons;
    }

    /** Of several people of one name of the authority file the one who is meant here. */
    AuthorityRecord of(List<AuthorityRecord> bearers, Mention mention) {
        AuthorityRecord bearer = story.on(Rule.IN_OFFICE_THEN) ? people.inOffice(bearers, year) : bearers.get(0);
        if (bearers.size() > 1) {
            reasons.because(
                    mention,
                    () -> "of " + bearers.size() + " people of that name the one whose years of note are nearest to "
                            + year + ": " + origin(bearer));
        }
        return bearer;
    }

    /** The one of the authority file whose full name {@code name} is, or a spelling of it. */
    Optional<AuthorityRecord> of(PersonName name, List<Mention> mentions) {
        return name.nicknameKey()
                .flatMap(key -> choose(people.byName(key), mentions, "the nickname in quotes and surname of "))
                .or(() -> choose(people.byName(name.wholeKey()), mentions, "a full name or alias of "))
                .or(() -> choose(withoutInitials(name), mentions, "a name with initials or Jr. of "))
                .or(() ->
                        choose(spelledAlike(name), mentions, "a known surname under a given name that sounds alike: "));
    }

    /** Samuel A. Alito Jr. is Samuel Alito, where no name of his has another initial. */
    private List<Person> withoutInitials(PersonName name) {
        if (!story.on(Rule.NAME_WITHOUT_INITIALS)
                || name.first().length() == 1
                || name.parts().size() < 3 && name.generation().isEmpty()) {
            return List.of();
        }
        boolean initials =
                name.parts().subList(1, name.parts().size() - 1).stream().allMatch(part -> part.length() == 1);
        return !initials
                ? List.of()
                : people.byName(name.first() + " " + name.last()).stream()
                        .filter(person -> agree(person, name))
                        .toList();
    }

    private static boolean agree(Person person, PersonName name) {
        return Stream.concat(Stream.of(person.entity().name()), person.entity().aliases().stream())
                .map(PersonName::of)
                .filter(PersonName::isFull)
                .allMatch(other ->
                        (other.generation().isEmpty() || other.generation().equals(name.generation()))
                                && other.agreesWith(name));
    }

    /** Kasym-Zhomart Tokaev: a known spelling of the surname under a given name that sounds alike. */
    private List<Person> spelledAlike(PersonName name) {
        return people.bySurname(name.last()).stream()
                .filter(unused -> story.on(Rule.NAME_SPELLED_ALIKE))
                .filter(person -> {
                    PersonName other = PersonName.of(person.entity().name());
                    return name.parts().size() == 2
                            && (name.generation().isEmpty() || name.generation().equals(other.generation()))
                            && GivenName.soundsLike(name.first(), other.first());
                })
                .toList();
    }

    /** The only one of {@code people} who was in the news then. */
    private Optional<AuthorityRecord> choose(List<Person> people, List<Mention> mentions, String why) {
        List<Person> candidates = year == 0
                ? people
                : people.stream().filter(person -> person.isInTheNews(year)).toList();
        List<Person> holders = candidates.stream()
                .filter(person -> year > 0 && person.yearsFrom(year) == 0)
                .toList();
        candidates =
                story.on(Rule.IN_OFFICE_THEN) && candidates.size() > 1 && holders.size() == 1 ? holders : candidates;
        if (candidates.size() != 1) {
            return Optional.empty();
        }
        AuthorityRecord person = candidates.get(0).entity();
        reasons.because(mentions, () -> why + origin(person));
        return Optional.of(person);
    }

    /** Somebody in no table, by the name as it stands. */
    AuthorityRecord unknown(List<Mention> mentions) {
        Mention mention = mentions.get(0);
        reasons.because(mentions, () -> "the name model reads a person here, in no table; the id is made of the name");
        String name = Nickname.without(story.words(), mention.from(), mention.to())
                .replaceAll("\\s+", " ")
                .replace(", Jr", " Jr");
        return AuthorityFile.unknown(Kind.ACTOR, LoudName.quiet(name));
    }

    private String origin(AuthorityRecord person) {
        return story.knowledge().file().origin(person);
    }
}
