package press.dateline.extract.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.extract.findings.Findings;
import press.dateline.extract.findings.Reasons;
import press.dateline.extract.lookup.Gender;
import press.dateline.extract.lookup.PersonName;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.model.Label;
import press.dateline.extract.model.Mention;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Words;

/** Works out which names in one article are one person, and whether the authority file knows that person. */
public final class People {

    private final Story story;
    private final Words words;
    private final Reasons reasons;
    private final Bearers bearers;
    private final ShortNames shortNames;

    /** Full names of this article and whom they mean. */
    private final FullNames full = new FullNames();

    public People(Story story, List<Mention> names, Findings countries, Reasons reasons) {
        this.story = story;
        this.words = story.words();
        this.reasons = reasons;
        this.bearers = new Bearers(story, reasons);
        BearerSigns signs = new BearerSigns(
                story.knowledge(), words, names, countries, story.copy().year());
        Set<Integer> ends = names.stream()
                .filter(name -> name.label() == Label.PERSON)
                .map(Mention::to)
                .collect(Collectors.toSet());
        this.shortNames = new ShortNames(
                story,
                full,
                bearers,
                new BareNames(new MayBeMeant(words, names, story.copy().year()), signs),
                new UnknownSurname(words, ends),
                reasons);
    }

    /** Whom a name of the authority file means here, where it is several people's. */
    public AuthorityRecord bearer(List<AuthorityRecord> bearers, Mention mention) {
        return this.bearers.of(bearers, mention);
    }

    /** Whom each mention means; a mention that may mean two people is left out. */
    public Map<Mention, AuthorityRecord> resolve(List<Mention> mentions, Map<Mention, AuthorityRecord> known) {
        known.forEach((mention, entity) -> {
            full.put(name(mention), entity);
            reasons.otherwise(
                    mention, () -> "a name of " + story.knowledge().file().origin(entity));
        });
        Map<PersonName, List<Mention>> byName = byName(mentions);
        List<PersonName> longestFirst = byName.keySet().stream()
                .filter(PersonName::isFull)
                .sorted(Comparator.comparingInt((PersonName name) -> -name.key().length()))
                .toList();
        longestFirst.forEach(name -> full.put(name, person(name, byName.get(name))));
        Map<Mention, AuthorityRecord> resolved = new LinkedHashMap<>(known);
        byName.forEach((name, all) -> {
            if (name.isFull()) {
                all.forEach(mention -> resolved.put(mention, full.get(name)));
            } else {
                single(name, all, resolved);
            }
        });
        resolved.keySet().removeIf(this::isOfHisWife);
        return resolved;
    }

    /** Mrs. John Kennedy. */
    private boolean isOfHisWife(Mention mention) {
        return story.on(Rule.COURTESY_TITLE)
                && words.key(mention.from() - 1).equals("mrs")
                && Gender.told(words, mention.from()).isPresent()
                && Gender.of(name(mention)).filter(Gender.MAN::equals).isPresent();
    }

    private void single(PersonName name, List<Mention> all, Map<Mention, AuthorityRecord> resolved) {
        List<Mention> ofPeople = shortNames.ofPeople(all);
        if (!ofPeople.isEmpty()) {
            shortNames.apart(name, ofPeople).forEach(same -> shortNames
                    .bearer(name, same, ofPeople.size() < all.size())
                    .ifPresent(person -> same.forEach(mention -> resolved.put(mention, person))));
        }
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
    public List<Lesson> lessons(List<Mention> mentions) {
        List<Lesson> lessons = new ArrayList<>();
        byName(mentions).forEach((name, all) -> {
            List<Mention> same = shortNames.ofPeople(all);
            if (!name.isFull() && !same.isEmpty()) {
                shortNames.lesson(name, same).ifPresent(lessons::add);
            }
        });
        return lessons;
    }

    private Map<PersonName, List<Mention>> byName(List<Mention> mentions) {
        Map<PersonName, List<Mention>> byName = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            byName.computeIfAbsent(name(mention), unused -> new ArrayList<>()).add(mention);
        }
        return byName;
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
        return bearers.of(name, mentions).orElseGet(() -> bearers.unknown(mentions));
    }
}
