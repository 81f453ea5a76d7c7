package press.dateline.extract.lookup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
    private final KnownPeople people;

    public Knowledge(AuthorityFile file) {
        this.file = file;
        // First come countries: of several meanings the first one decides how a name is read.
        file.countries().forEach(this::addCountry);
        Set<String> regions = new HashSet<>();
        file.regions().forEach(region -> addRegion(region, regions));
        file.metonyms().stream()
                .filter(metonym -> !regions.contains(metonym.text()))
                .forEach(this::addMetonym);
        this.people = new KnownPeople(file.people());
        Set<String> persons = new HashSet<>();
        for (Person person : file.people()) {
            persons.add(person.entity().id());
            KnownPeople.fullNames(person)
                    .forEach(name -> lexicon.add(name, new Known(Known.Sense.PERSON, person.entity())));
        }
        file.records(Kind.ACTOR)
                .filter(actor -> !persons.contains(actor.id()))
                .forEach(group -> addNames(group, Known.Sense.GROUP));
        file.records(Kind.ORGANISATION).forEach(this::addOrganisation);
    }

    public AuthorityFile file() {
        return file;
    }

    /** Whether a body of the tables has that name. */
    public boolean isBody(String name) {
        return !file.named(Kind.ORGANISATION, name).isEmpty();
    }

    public KnownPeople people() {
        return people;
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

    private void addNames(AuthorityRecord entity, Known.Sense sense) {
        lexicon.add(entity.name(), new Known(sense, entity));
        entity.aliases().forEach(alias -> lexicon.add(alias, new Known(sense, entity)));
    }

    /** Abbreviated states ({@code Mass., Wash.}) only follow a town; alone they are words. */
    private void addRegion(AuthorityRecord region, Set<String> names) {
        List<String> all = new ArrayList<>(region.aliases());
        all.add(region.name());
        for (String name : all) {
            names.add(name);
            if (!name.endsWith(".")) {
                lexicon.add(name, new Known(Known.Sense.REGION, region));
            }
        }
    }

    private void addCountry(Country country) {
        addNames(country.entity(), Known.Sense.COUNTRY);
        demonyms.put(country.entity().id(), country.demonyms());
        country.demonyms().forEach(demonym -> lexicon.add(demonym, new Known(Known.Sense.DEMONYM, country.entity())));
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
                lexicon.add(name, new Known(Known.Sense.CAPITAL, city));
            }
        }
    }

    private void addMetonym(Metonym metonym) {
        boolean nothing = metonym.country().isEmpty();
        lexicon.add(
                metonym.text(),
                nothing
                        ? new Known(Known.Sense.NOTHING, null)
                        : new Known(Known.Sense.METONYM, country(metonym.country())));
    }

    private void addOrganisation(AuthorityRecord organisation) {
        boolean party = organisation.note().equals("party");
        lexicon.add(organisation.name(), new Known(Known.Sense.ORGANISATION, organisation));
        for (String alias : organisation.aliases()) {
            boolean acronym = alias.equals(alias.toUpperCase(Locale.ROOT));
            lexicon.add(
                    alias, new Known(party && acronym ? Known.Sense.PARTY : Known.Sense.ORGANISATION, organisation));
        }
    }
}
