package press.dateline.extract.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import press.dateline.authority.file.AuthorityFile;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.Kind;
import press.dateline.authority.file.Person;
import press.dateline.extract.findings.Findings;
import press.dateline.extract.findings.Reasons;
import press.dateline.extract.lookup.Knowledge;
import press.dateline.extract.lookup.PersonName;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.model.Mention;
import press.dateline.extract.names.Vouching;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Copy;
import press.dateline.extract.text.Words;

/** Works out which names in one article are one person, and whether the authority file knows that person. */
public final class People {

    private final Story story;
    private final Knowledge knowledge;
    private final Words words;
    private final int year;
    private final Reasons reasons;
    private final BareNames bareNames;

    /** Full names of this article and whom they mean. */
    private final FullNames full = new FullNames();

    public People(Story story, List<Mention> names, Findings countries, Reasons reasons) {
        this.story = story;
        this.knowledge = story.knowledge();
        this.words = story.words();
        this.year = story.copy().year();
        this.reasons = reasons;
        this.bareNames = new BareNames(new BearerSigns(knowledge, words, names, countries, year));
    }

    /** Whom a name of the authority file means here, where it is several people's. */
    public AuthorityRecord bearer(List<AuthorityRecord> bearers, Mention mention) {
        AuthorityRecord bearer =
                story.on(Rule.IN_OFFICE_THEN) ? knowledge.people().inOffice(bearers, year) : bearers.get(0);
        if (bearers.size() > 1) {
            reasons.because(
                    mention,
                    () -> "of " + bearers.size() + " people of that name the one whose years of note are nearest to "
                            + year + ": " + knowledge.file().origin(bearer));
        }
        return bearer;
    }

    /** Whom each mention means; a mention that may mean two people is left out. */
    public Map<Mention, AuthorityRecord> resolve(List<Mention> mentions, Map<Mention, AuthorityRecord> known) {
        known.forEach((mention, entity) -> {
            full.put(name(mention), entity);
            reasons.otherwise(mention, () -> "a name of " + knowledge.file().origin(entity));
        });
        Map<PersonName, List<Mention>> byName = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            byName.computeIfAbsent(name(mention), unused -> new ArrayList<>()).add(mention);
        }
        List<PersonName> longestFirst = byName.keySet().stream()
                .filter(PersonName::isFull)
                .sorted(Comparator.comparingInt((PersonName name) -> -name.key().length()))
                .toList();
        longestFirst.forEach(name -> full.put(name, person(name, byName.get(name))));
        Map<Mention, AuthorityRecord> resolved = new LinkedHashMap<>(known);
        byName.forEach((name, same) -> {
            Optional<AuthorityRecord> entity = name.isFull() ? Optional.of(full.get(name)) : shortName(name, same);
            entity.ifPresent(person -> same.forEach(mention -> resolved.put(mention, person)));
        });
        return resolved;
    }

    /** The short forms by which a repeat of somebody already named can be recognised, and whom they mean. */
    public Map<String, AuthorityRecord> shortNames() {
        Map<String, AuthorityRecord> names = new HashMap<>();
        Map<String, AuthorityRecord> owners = new HashMap<>();
        full.forEach((name, entity) -> {
            String shortName = name.isFamilyFirst() ? name.first() : name.last();
            AuthorityRecord other = owners.putIfAbsent(shortName, entity);
            if (other == null) {
                names.put(shortName, entity);
            } else if (!other.id().equals(entity.id())) {
                names.remove(shortName);
            }
        });
        return names;
    }

    /** To learn from, once all is resolved: how bare surnames look whose bearer the story tells, and all others. */
    public List<Lesson> lessons(List<Mention> mentions, Copy copy) {
        Map<PersonName, List<Mention>> byName = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            byName.computeIfAbsent(name(mention), unused -> new ArrayList<>()).add(mention);
        }
        List<Lesson> lessons = new ArrayList<>();
        byName.forEach((name, same) -> {
            List<AuthorityRecord> told = name.isFull() ? List.of() : matching(name, true);
            if (!name.isFull() && told.size() < 2) {
                List<AuthorityRecord> others = full.people().stream()
                        .filter(one -> !told.contains(one))
                        .toList();
                lessons.add(new Lesson(
                        name.last(),
                        same.stream()
                                .map(mention -> copy.position(words.start(mention.from())))
                                .toList(),
                        bareNames.candidates(knowledge.people().bearers(name.last()), name.last(), same, others),
                        told.stream().map(AuthorityRecord::id).findFirst(),
                        told.isEmpty()));
            }
        });
        return lessons;
    }

    private PersonName name(Mention mention) {
        return PersonName.of(words, mention.from(), mention.to());
    }

    private AuthorityRecord person(PersonName name, List<Mention> mentions) {
        AuthorityRecord same = full.get(name);
        if (same != null) {
            reasons.because(mentions, () -> "the same words as another mention of " + same.name());
            return same;
        }
        for (FullNames.Bearer other : full.like(name)) {
            if (story.on(Rule.GIVEN_NAMES_THAT_AGREE) && name.isVariantOf(other.name())) {
                reasons.because(
                        mentions,
                        () -> "given names that agree with those of "
                                + other.person().name() + " in the same story, and the same surname");
                return other.person();
            }
        }
        List<AuthorityRecord> longer = full.like(name).stream()
                .filter(other -> other.name().key().endsWith(" " + name.key())
                        || other.name().startsWith(name))
                .filter(other -> name.generation().isEmpty() || !name.isOtherGeneration(other.name()))
                .map(FullNames.Bearer::person)
                .distinct()
                .toList();
        if (story.on(Rule.PART_OF_A_LONGER_NAME) && longer.size() == 1) {
            reasons.because(
                    mentions, () -> "part of the longer name " + longer.get(0).name() + " in the same story");
            return longer.get(0);
        }
        return choose(knowledge.people().byName(name.wholeKey()), mentions, "a full name or alias of ")
                .or(() -> choose(withoutInitials(name), mentions, "a name with initials or Jr. of "))
                .or(() ->
                        choose(spelledAlike(name), mentions, "a known surname under a given name that begins alike: "))
                .orElseGet(() -> unknown(mentions));
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
                : knowledge.people().byName(name.first() + " " + name.last()).stream()
                        .filter(person -> Stream.concat(
                                        Stream.of(person.entity().name()), person.entity().aliases().stream())
                                .map(PersonName::of)
                                .filter(PersonName::isFull)
                                .allMatch(other -> (other.generation().isEmpty()
                                                || other.generation().equals(name.generation()))
                                        && other.agreesWith(name)))
                        .toList();
    }

    /** Kasym-Zhomart Tokaev: a known spelling of the surname under a given name that begins alike. */
    private List<Person> spelledAlike(PersonName name) {
        return knowledge.people().bySurname(name.last()).stream()
                .filter(unused -> story.on(Rule.NAME_SPELLED_ALIKE))
                .filter(person -> {
                    String given = PersonName.of(person.entity().name()).first();
                    return name.parts().size() == 2
                            && given.length() > 3
                            && name.first().length() > 3
                            && given.startsWith(name.first().substring(0, 3));
                })
                .toList();
    }

    private AuthorityRecord unknown(List<Mention> mentions) {
        Mention mention = mentions.get(0);
        reasons.because(mentions, () -> "the name model reads a person here, in no table; the id is made of the name");
        return AuthorityFile.unknown(
                Kind.ACTOR,
                words.text(mention.from(), mention.to()).replaceAll("\\s+", " ").replace(", Jr", " Jr"));
    }

    private Optional<AuthorityRecord> shortName(PersonName name, List<Mention> mentions) {
        List<AuthorityRecord> surnames = oneGeneration(name, matching(name, true));
        if (!surnames.isEmpty()) {
            return theOnly(surnames, mentions, "the surname of the only one of that surname in the story, ");
        }
        List<AuthorityRecord> given = story.on(Rule.FIRST_NAME_ALONE) ? matching(name, false) : List.of();
        if (given.size() == 1) {
            return theOnly(given, mentions, "the first name of the only one of that name in the story, ");
        }
        List<AuthorityRecord> middle = full.like(name).stream()
                .filter(other -> other.name().parts().contains(name.key()))
                .map(FullNames.Bearer::person)
                .distinct()
                .toList();
        if (story.on(Rule.MIDDLE_NAME_ALONE) && given.isEmpty() && middle.size() == 1) {
            return theOnly(middle, mentions, "one of the names of ");
        }
        return given.isEmpty() ? alone(name, mentions) : Optional.empty();
    }

    /** Trump Jr. is the son; Trump alone beside him the father. */
    private List<AuthorityRecord> oneGeneration(PersonName name, List<AuthorityRecord> bearers) {
        List<AuthorityRecord> same = full.like(name).stream()
                .filter(other -> other.name().endsWith(name) && !other.name().isOtherGeneration(name))
                .map(FullNames.Bearer::person)
                .distinct()
                .toList();
        return same.isEmpty() || !story.on(Rule.FATHER_AND_SON) ? bearers : same;
    }

    private Optional<AuthorityRecord> theOnly(List<AuthorityRecord> bearers, List<Mention> mentions, String why) {
        if (bearers.size() != 1) {
            return Optional.empty();
        }
        reasons.because(mentions, () -> why + bearers.get(0).name());
        return Optional.of(bearers.get(0));
    }

    /** A surname of nobody named in full: somebody known for whom the story speaks, or somebody unknown whom the words around vouch for. */
    private Optional<AuthorityRecord> alone(PersonName name, List<Mention> mentions) {
        Optional<BareNames.Verdict> verdict =
                bareNames.judge(knowledge.people().bearers(name.last()), name.last(), mentions, full.people());
        Optional<AuthorityRecord> bearer =
                verdict.filter(unused -> story.on(Rule.BARE_SURNAME)).flatMap(BareNames.Verdict::bearer);
        if (bearer.isPresent()) {
            reasons.because(
                    mentions,
                    () -> "a surname that in " + year + " meant "
                            + verdict.get().why(knowledge.file().origin(bearer.get())));
            return bearer;
        }
        return story.on(Rule.UNKNOWN_SURNAME)
                        && mentions.stream().anyMatch(mention -> Vouching.isPerson(words, mention))
                ? Optional.of(unknown(mentions, verdict))
                : Optional.empty();
    }

    private AuthorityRecord unknown(List<Mention> mentions, Optional<BareNames.Verdict> verdict) {
        AuthorityRecord unknown = unknown(mentions);
        verdict.ifPresent(against -> reasons.because(
                mentions,
                () -> "nobody known, for too little speaks for "
                        + against.why(
                                knowledge.file().origin(against.likeliest().entity()))));
        return unknown;
    }

    private List<AuthorityRecord> matching(PersonName name, boolean end) {
        return full.like(name).stream()
                .filter(other ->
                        end ? other.name().endsWith(name) : other.name().startsWith(name))
                .map(FullNames.Bearer::person)
                .distinct()
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
        reasons.because(mentions, () -> why + knowledge.file().origin(person));
        return Optional.of(person);
    }
}
