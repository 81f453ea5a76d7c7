package press.dateline.extract.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.Person;
import press.dateline.extract.findings.Reasons;
import press.dateline.extract.lookup.Gender;
import press.dateline.extract.lookup.PersonName;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.model.Mention;
import press.dateline.extract.names.Vouching;
import press.dateline.extract.rules.Rule;

/** Whom a single name means: the only one of that name whom the story names in full, else whom its evidence speaks for. */
final class ShortNames {

    private final Story story;
    private final FullNames full;
    private final Bearers bearers;
    private final BareNames bareNames;
    private final UnknownSurname unknownSurname;
    private final PlaceOrThing placeOrThing;
    private final Reasons reasons;
    private final Namesakes namesakes;

    ShortNames(
            Story story,
            FullNames full,
            Bearers bearers,
            BareNames bareNames,
            UnknownSurname unknownSurname,
            Reasons reasons) {
        this.unknownSurname = unknownSurname;
        this.story = story;
        this.full = full;
        this.namesakes = new Namesakes(story, full);
        this.bearers = bearers;
        this.bareNames = bareNames;
        this.placeOrThing = new PlaceOrThing(story.words(), story.knowledge().file());
        this.reasons = reasons;
    }

    /**
     * Empty where it may be two people's, or is no person's name as far as the story says.
     *
     * @param alsoPlace whether a place or a thing bears it elsewhere in the story
     */
    Optional<AuthorityRecord> bearer(PersonName name, List<Mention> mentions, boolean alsoPlace) {
        List<AuthorityRecord> surnames = oneGeneration(name, mentions, ending(name, mentions));
        if (!surnames.isEmpty()) {
            return theOnly(surnames, mentions, "the surname of the only one of that surname in the story, ");
        }
        List<AuthorityRecord> given =
                story.on(Rule.FIRST_NAME_ALONE) ? bearers(name, mentions, other -> other.startsWith(name)) : List.of();
        if (given.size() == 1) {
            return theOnly(given, mentions, "the first name of the only one of that name in the story, ");
        }
        List<AuthorityRecord> middle =
                bearers(name, mentions, other -> other.parts().contains(name.key()));
        if (story.on(Rule.MIDDLE_NAME_ALONE) && given.isEmpty() && middle.size() == 1) {
            return theOnly(middle, mentions, "one of the names of ");
        }
        return given.isEmpty() && !(alsoPlace && mentions.stream().noneMatch(this::isVouchedFor))
                ? alone(name, mentions)
                : Optional.empty();
    }

    /** {@code mentions}, those told apart that cannot be one person's. */
    Collection<List<Mention>> apart(PersonName name, List<Mention> mentions) {
        return namesakes.apart(name, mentions);
    }

    private Optional<Gender> told(List<Mention> mentions) {
        return story.on(Rule.COURTESY_TITLE) ? MayBeMeant.told(story.words(), mentions) : Optional.empty();
    }

    /** Mayor Branson, Branson said: what a town's name has not beside it. */
    private boolean isVouchedFor(Mention mention) {
        return Vouching.isTitled(story.words(), mention) || BehindSurname.isSaying(story.words(), mention);
    }

    /** Those of {@code mentions} that may mean a person: St. Elizabeth, Sullivan County and Branson, Mo., do not. */
    List<Mention> ofPeople(List<Mention> mentions) {
        return story.on(Rule.SURNAME_OF_A_PLACE) ? placeOrThing.ofPeople(mentions) : mentions;
    }

    /** What a single name teaches about bare surnames; nothing where it may be two people's. */
    Optional<Lesson> lesson(PersonName name, List<Mention> mentions) {
        List<AuthorityRecord> told = ending(name, mentions);
        if (told.size() > 1) {
            return Optional.empty();
        }
        List<AuthorityRecord> others =
                full.people().stream().filter(one -> !told.contains(one)).toList();
        return Optional.of(new Lesson(
                name.last(),
                mentions.stream()
                        .map(mention -> story.copy().position(story.words().start(mention.from())))
                        .toList(),
                bareNames.candidates(known(name, mentions), name.last(), mentions, others),
                told.stream().map(AuthorityRecord::id).findFirst(),
                told.isEmpty()));
    }

    /** Those named in full whose surname it is. */
    private List<AuthorityRecord> ending(PersonName name, List<Mention> mentions) {
        return bearers(name, mentions, other -> other.endsWith(name));
    }

    private List<AuthorityRecord> bearers(PersonName name, List<Mention> mentions, Predicate<PersonName> fits) {
        return full.like(name).stream()
                .filter(other -> fits.test(other.name())
                        && mentions.stream().allMatch(mention -> namesakes.mayBe(other, mention)))
                .map(FullNames.Bearer::person)
                .distinct()
                .toList();
    }

    /** Trump Jr. is the son; Trump alone beside him the father. */
    private List<AuthorityRecord> oneGeneration(PersonName name, List<Mention> mentions, List<AuthorityRecord> all) {
        List<AuthorityRecord> same =
                bearers(name, mentions, other -> other.endsWith(name) && !other.isOtherGeneration(name));
        return same.isEmpty() || !story.on(Rule.FATHER_AND_SON) ? all : same;
    }

    private Optional<AuthorityRecord> theOnly(List<AuthorityRecord> people, List<Mention> mentions, String why) {
        if (people.size() != 1) {
            return Optional.empty();
        }
        reasons.because(mentions, () -> why + people.get(0).name());
        return Optional.of(people.get(0));
    }

    /** A surname of nobody named in full: somebody known for whom the story speaks, or somebody unknown whom the words around vouch for. */
    private Optional<AuthorityRecord> alone(PersonName name, List<Mention> mentions) {
        if (mentions.stream().allMatch(unknownSurname::isFamily)) {
            return Optional.empty();
        }
        Optional<BareNames.Verdict> verdict =
                bareNames.judge(known(name, mentions), name.last(), mentions, full.people());
        Optional<AuthorityRecord> bearer =
                verdict.filter(unused -> story.on(Rule.BARE_SURNAME)).flatMap(BareNames.Verdict::bearer);
        if (bearer.isPresent()) {
            reasons.because(
                    mentions,
                    () -> "a surname that in " + story.copy().year() + " meant "
                            + verdict.get().why(origin(bearer.get())));
            return bearer;
        }
        return story.on(Rule.UNKNOWN_SURNAME) && unknownSurname.isPerson(mentions)
                ? Optional.of(unknown(mentions, verdict))
                : Optional.empty();
    }

    private AuthorityRecord unknown(List<Mention> mentions, Optional<BareNames.Verdict> verdict) {
        AuthorityRecord unknown = bearers.unknown(mentions);
        verdict.ifPresent(against -> reasons.because(
                mentions,
                () -> "nobody known, for too little speaks for "
                        + against.why(origin(against.likeliest().entity()))));
        return unknown;
    }

    private List<Person> known(PersonName name, List<Mention> mentions) {
        Optional<Gender> told = told(mentions);
        List<Person> fitting = story.knowledge().people().bearers(name.last()).stream()
                .filter(person ->
                        Gender.agree(told, PersonName.of(person.entity().name())))
                .toList();
        // Mrs. Trump is the president's wife before she is his daughter.
        List<Person> wives = fitting.stream()
                .filter(person -> mentions.stream()
                        .anyMatch(
                                mention -> story.words().key(mention.from() - 1).equals("mrs")
                                        && Office.of(person).has("mrs")))
                .toList();
        return wives.isEmpty() ? fitting : wives;
    }

    private String origin(AuthorityRecord person) {
        return story.knowledge().file().origin(person);
    }
}
