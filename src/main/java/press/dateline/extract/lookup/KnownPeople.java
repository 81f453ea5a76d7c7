package press.dateline.extract.lookup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.Person;

/** The people of the authority file by full name and by surname. */
public final class KnownPeople {

    private final Map<String, List<Person>> surnames = new HashMap<>();
    /** Those whose surname the authority file lets stand alone: Obama is Barack, not Michelle. */
    private final Map<String, List<Person>> owners = new HashMap<>();

    private final Map<String, List<Person>> fullNames = new HashMap<>();
    private final Map<AuthorityRecord, Person> people = new IdentityHashMap<>();

    KnownPeople(Collection<Person> people) {
        people.forEach(this::add);
    }

    private void add(Person person) {
        people.put(person.entity(), person);
        for (String name : names(person)) {
            PersonName parts = PersonName.of(name);
            add(parts.isFull() ? fullNames : owners, parts.isFull() ? parts.wholeKey() : parts.last(), person);
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

    private static List<String> names(Person person) {
        List<String> names = new ArrayList<>(person.entity().aliases());
        names.add(person.entity().name());
        return names;
    }

    /** The names of {@code person} that have a first name, too, by which alone somebody is known. */
    static List<String> fullNames(Person person) {
        return names(person).stream()
                .filter(name -> PersonName.of(name).isFull())
                .toList();
    }

    /** Those of that full name. */
    public List<Person> byName(String key) {
        return fullNames.getOrDefault(key, List.of());
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

    /** Whom {@code record} stands for, if it is a person's. */
    public Optional<Person> of(AuthorityRecord record) {
        return Optional.ofNullable(people.get(record));
    }

    /** Of people of one name the one in office in {@code year}, else the nearest to it: George Bush is father or son. */
    public AuthorityRecord inOffice(List<AuthorityRecord> bearers, int year) {
        return bearers.stream()
                .filter(people::containsKey)
                .min(Comparator.comparingInt(
                        bearer -> year == 0 ? 0 : people.get(bearer).yearsFrom(year)))
                .orElse(bearers.get(0));
    }
}
