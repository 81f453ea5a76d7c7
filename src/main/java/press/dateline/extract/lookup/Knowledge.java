package press.dateline.extract.lookup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import press.dateline.authority.file.AuthorityFile;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.Country;
import press.dateline.authority.file.Kind;
import press.dateline.authority.file.Metonym;
import press.dateline.authority.file.Person;
import press.dateline.extract.text.Words;

/** The authority file made ready for reading: one lexicon of everything that can be known by its words alone. */
public final class Knowledge {

    /** Capitals whose names are as often another town, a person or the country itself. */
    private static final Set<String> NOT_SPEAKING = Set.of(
            "san jose",
            "kingston",
            "georgetown",
            "victoria",
            "male",
            "sucre",
            "apia",
            "luxembourg",
            "monaco",
            "singapore",
            "san marino",
            "djibouti",
            "vatican city",
            "santiago",
            "bern",
            "praia",
            "city of san marino");

    private final AuthorityFile file;
    private final Lexicon<Known> lexicon = new Lexicon<>();
    private final Map<String, AuthorityRecord> capitals = new HashMap<>();
    private final Map<String, List<String>> demonyms = new HashMap<>();
    private final Map<String, List<Person>> surnames = new HashMap<>();
    /** Those whose surname the authority file lets stand alone: Obama is Barack, not Michelle. */
    private final Map<String, List<Person>> owners = new HashMap<>();

    private final Map<String, List<Person>> fullNames = new HashMap<>();
    private final Map<AuthorityRecord, Person> people = new IdentityHashMap<>();

    public Knowledge(AuthorityFile file) {
        this.file = file;
        // First come countries: of several meanings the first one decides how a name is read.
        file.countries().forEach(this::addCountry);
        Set<String> regions = new HashSet<>();
        file.records(Kind.PLACE)
                .filter(place -> file.places(place.name()).stream()
                        .anyMatch(other -> other.isRegion() && other.entity().equals(place)))
                .forEach(region -> addRegion(region, regions));
        file.metonyms().stream()
                .filter(metonym -> !regions.contains(metonym.text()))
                .forEach(this::addMetonym);
        file.people().forEach(this::addPerson);
        Set<String> people = new HashSet<>();
        file.people().forEach(person -> people.add(person.entity().id()));
        file.records(Kind.ACTOR)
                .filter(actor -> !people.contains(actor.id()))
                .forEach(group -> addNames(group, Known.Sort.GROUP));
        file.records(Kind.ORGANISATION).forEach(this::addOrganisation);
    }

    public AuthorityFile file() {
        return file;
    }

    public Optional<Lexicon.Match<Known>> longest(Words words, int from) {
        return lexicon.longest(words, from);
    }

    /** Where the town's name ends that begins as the name in {@code from} to {@code to}, but is longer: Santiago de Cuba. */
    public OptionalInt longerTown(Words words, int from, int to) {
        for (int end = Math.min(words.size(), to + 3); end > to; end--) {
            if (words.get(end - 1).isCapital()
                    && words.isOneName(from, end)
                    && !file.places(words.text(from, end)).isEmpty()) {
                return OptionalInt.of(end);
            }
        }
        return OptionalInt.empty();
    }

    /** The city that is the capital of {@code country}. */
    public Optional<AuthorityRecord> capital(String country) {
        return Optional.ofNullable(capitals.get(country));
    }

    public AuthorityRecord country(String id) {
        return file.find(Kind.COUNTRY, id).orElseThrow();
    }

    /** All who bear a surname, those first whom the authority file lets it mean alone. */
    public List<Person> bearers(String key) {
        List<Person> bearers = new ArrayList<>(owners.getOrDefault(key, List.of()));
        surnames.getOrDefault(key, List.of()).stream()
                .filter(person -> !bearers.contains(person))
                .forEach(bearers::add);
        return bearers;
    }

    /** People who may be meant by a surname alone, whatever the story. */
    public List<Person> bySurname(String key) {
        return owners.getOrDefault(key, surnames.getOrDefault(key, List.of()));
    }

    /** Whether the authority file lets {@code surname} mean somebody by itself. */
    public boolean standsAlone(String surname) {
        return owners.containsKey(surname);
    }

    /** Of people of one name the one in office in {@code year}, else the nearest to it: George Bush is father or son. */
    public AuthorityRecord inOffice(List<AuthorityRecord> bearers, int year) {
        return bearers.stream()
                .filter(people::containsKey)
                .min(Comparator.comparingInt(
                        bearer -> year == 0 ? 0 : people.get(bearer).yearsFrom(year)))
                .orElse(bearers.get(0));
    }

    public List<Person> byName(String key) {
        return fullNames.getOrDefault(key, List.of());
    }

    /** Whether the authority file knows {@code record} as a person of note. */
    public boolean isOfNote(AuthorityRecord record) {
        return people.containsKey(record);
    }

    public Optional<Person> person(AuthorityRecord record) {
        return Optional.ofNullable(people.get(record));
    }

    /** Whether {@code word} is a name or the adjective of {@code country}. */
    public boolean isOfCountry(String word, String country) {
        return demonyms(country).contains(word)
                || file.named(Kind.COUNTRY, word).stream()
                        .anyMatch(named -> named.id().equals(country));
    }

    public List<String> demonyms(String country) {
        return demonyms.getOrDefault(country, List.of());
    }

    /** Kazakh; the country's name where two countries share the adjective. */
    public String adjective(AuthorityRecord country) {
        if (country.id().equals("us")) {
            return "U.S.";
        }
        List<String> own = demonyms.getOrDefault(country.id(), List.of());
        boolean shared = own.isEmpty()
                || demonyms.values().stream()
                                .filter(others -> others.contains(own.get(0)))
                                .count()
                        > 1;
        return shared ? country.name() : own.get(0);
    }

    private void addNames(AuthorityRecord entity, Known.Sort sort) {
        lexicon.add(entity.name(), new Known(sort, entity));
        entity.aliases().forEach(alias -> lexicon.add(alias, new Known(sort, entity)));
    }

    /** Abbreviated states ({@code Mass., Wash.}) only follow a town; alone they are words. */
    private void addRegion(AuthorityRecord region, Set<String> names) {
        List<String> all = new ArrayList<>(region.aliases());
        all.add(region.name());
        for (String name : all) {
            names.add(name);
            if (!name.endsWith(".")) {
                lexicon.add(name, new Known(Known.Sort.REGION, region));
            }
        }
    }

    private void addCountry(Country country) {
        addNames(country.entity(), Known.Sort.COUNTRY);
        demonyms.put(country.entity().id(), country.demonyms());
        country.demonyms().forEach(demonym -> lexicon.add(demonym, new Known(Known.Sort.DEMONYM, country.entity())));
        if (country.demonyms().isEmpty()) {
            return;
        }
        for (String capital : country.capitals()) {
            file.places(capital).stream()
                    .filter(place -> !place.isRegion()
                            && place.entity().country().equals(country.entity().id()))
                    .findFirst()
                    .ifPresent(
                            place -> addCapital(place.entity(), country.entity().id()));
        }
    }

    private void addCapital(AuthorityRecord city, String country) {
        capitals.putIfAbsent(country, city);
        List<String> names = new ArrayList<>(city.aliases());
        names.add(city.name());
        for (String name : names) {
            if (!NOT_SPEAKING.contains(Words.of(name).key(0, Words.of(name).size()))) {
                lexicon.add(name, new Known(Known.Sort.CAPITAL, city));
            }
        }
    }

    private void addMetonym(Metonym metonym) {
        boolean nothing = metonym.country().isEmpty();
        lexicon.add(
                metonym.text(),
                nothing
                        ? new Known(Known.Sort.NOTHING, null)
                        : new Known(Known.Sort.METONYM, country(metonym.country())));
    }

    private void addPerson(Person person) {
        people.put(person.entity(), person);
        List<String> names = new ArrayList<>(person.entity().aliases());
        names.add(person.entity().name());
        for (String name : names) {
            PersonName parts = PersonName.of(name);
            if (parts.isFull()) {
                lexicon.add(name, new Known(Known.Sort.PERSON, person.entity()));
                add(fullNames, parts.wholeKey(), person);
            } else {
                add(owners, parts.last(), person);
            }
        }
        PersonName name = PersonName.of(person.entity().name());
        add(surnames, name.isFamilyFirst() ? name.first() : name.last(), person);
    }

    private static void add(Map<String, List<Person>> people, String key, Person person) {
        List<Person> bearers = people.computeIfAbsent(key, unused -> new ArrayList<>(1));
        if (!bearers.contains(person)) {
            bearers.add(person);
        }
    }

    private void addOrganisation(AuthorityRecord organisation) {
        boolean party = organisation.note().equals("party");
        lexicon.add(organisation.name(), new Known(Known.Sort.ORGANISATION, organisation));
        for (String alias : organisation.aliases()) {
            boolean acronym = alias.equals(alias.toUpperCase(java.util.Locale.ROOT));
            lexicon.add(alias, new Known(party && acronym ? Known.Sort.PARTY : Known.Sort.ORGANISATION, organisation));
        }
    }
}
