package press.dateline.authority.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts the carried authority file together from its tables. */
final class AuthorityTables {

    /** A person without years in the table is one of today's. */
    private static final int LATEST = 9999;

    /** By identity: two records may be equal in all they say and stand in different lines. */
    private final Map<AuthorityRecord, TableRow> origins = new IdentityHashMap<>();

    /** Id in links by GeoNames id. */
    private final Map<String, String> geoNames = new HashMap<>();

    private AuthorityTables() {}

    static AuthorityFile load() {
        AuthorityTables carrier = new AuthorityTables();
        return new AuthorityFile(
                carrier.countries(),
                carrier.places(),
                carrier.people(),
                carrier.groups(),
                carrier.organisations(),
                metonyms(),
                carrier.origins,
                carrier.geoNames);
    }

    private AuthorityRecord from(Table.Row row, AuthorityRecord entity) {
        origins.put(entity, row.origin());
        return entity;
    }

    private List<Country> countries() {
        Map<String, Table.Row> written = new HashMap<>();
        Table.table("country-names").forEach(row -> written.put(row.text(0), row));
        List<Country> countries = new ArrayList<>();
        for (Table.Row row : Table.table("countries")) {
            Table.Row more = written.getOrDefault(row.text(0), new Table.Row(new String[0], null));
            String name = more.text(1).isEmpty() ? row.text(1) : more.text(1);
            Set<String> aliases = union(row.list(2), more.list(2));
            aliases.add(row.text(1));
            aliases.remove(name);
            countries.add(new Country(
                    from(
                            row,
                            new AuthorityRecord(
                                    Kind.COUNTRY, row.text(0), name, List.copyOf(aliases), row.text(0), "")),
                    List.copyOf(union(row.list(3), more.list(3))),
                    List.copyOf(union(more.list(4), row.list(4)))));
        }
        return countries;
    }

    private static Set<String> union(List<String> some, List<String> others) {
        Set<String> union = new java.util.LinkedHashSet<>(some);
        union.addAll(others);
        return union;
    }

    /** Regions first: of one name, the state outranks the town only in this order, never in meaning. */
    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Table.Row row : Table.table("regions")) {
            places.add(place(row, row.list(1), 0, taken));
        }
        Map<String, List<String>> aliases = new HashMap<>();
        Table.table("place-names").forEach(row -> aliases.put(row.text(0), row.list(1)));
        for (Table.Row row : Table.table("cities")) {
            places.add(town(row, joined(row.list(1), aliases.getOrDefault(row.text(5), List.of())), taken));
        }
        smallCapitals(places, taken);
        return places;
    }

    private static List<String> joined(List<String> some, List<String> others) {
        if (others.isEmpty()) {
            return some;
        }
        List<String> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    /** Hamilton of Bermuda and other seats of governments that are too small for the table of cities. */
    private void smallCapitals(List<Place> places, Set<String> taken) {
        Set<String> countries = new HashSet<>();
        places.forEach(place -> countries.add(place.entity().country()));
        for (Table.Row row : Table.table("countries")) {
            for (String capital : countries.contains(row.text(0)) ? List.<String>of() : row.list(4)) {
                Table.Row city = new Table.Row(new String[] {capital, "", row.text(0), ""}, row.origin());
                places.add(place(city, List.of(), 1, taken));
            }
        }
    }

    /** A town keeps the id it was first given, whatever its population and its name are in a later GeoNames. */
    private Place town(Table.Row row, List<String> aliases, Set<String> taken) {
        String id = row.text(5);
        geoNames.put(row.text(6), id);
        String plain = row.list(1).isEmpty() ? "" : row.list(1).get(0);
        String name = LocalNames.carried().english(id, row.text(0), plain, row.text(2));
        return place(row, id, name, called(row, name, aliases), row.number(4, 1), taken);
    }

    /** What else it is found by: also by its name in the table, where it is shown by another. */
    private static List<String> called(Table.Row row, String name, List<String> aliases) {
        if (name.equals(row.text(0))) {
            return aliases;
        }
        List<String> called = new ArrayList<>(aliases);
        called.remove(name);
        called.add(row.text(0));
        return called;
    }

    private Place place(Table.Row row, List<String> aliases, int population, Set<String> taken) {
        String name = row.text(0);
        return place(row, Spelling.slug(name) + "-" + row.text(2), name, aliases, population, taken);
    }

    private Place place(
            Table.Row row, String id, String name, List<String> aliases, int population, Set<String> taken) {
        if (id.isEmpty() || !taken.add(id)) {
            throw new IllegalStateException(row.origin() + ": " + row.text(0)
                    + (id.isEmpty() ? " has no id" : " has the id " + id + ", which is another place's"));
        }
        String country = row.text(2);
        AuthorityRecord entity = from(row, new AuthorityRecord(Kind.PLACE, id, name, aliases, country, ""));
        return new Place(entity, row.text(3), population);
    }

    private List<Person> people() {
        List<Person> people = new ArrayList<>();
        for (Table.Row row : Table.table("people")) {
            people.add(new Person(record(Kind.ACTOR, row), row.number(4, 1945), row.number(5, LATEST)));
        }
        return people;
    }

    private List<AuthorityRecord> groups() {
        return Table.table("groups").stream()
                .map(row -> record(Kind.ACTOR, row))
                .toList();
    }

    private List<AuthorityRecord> organisations() {
        List<AuthorityRecord> organisations = new ArrayList<>();
        for (String table : List.of("organisations", "clubs", "teams", "parties")) {
            Table.table(table).forEach(row -> organisations.add(record(Kind.ORGANISATION, row)));
        }
        return organisations;
    }

    private AuthorityRecord record(Kind kind, Table.Row row) {
        String id = Spelling.slug(row.text(0));
        String name = FormerNames.carried().latest(new EntityKey(kind, id)).orElse(row.text(0));
        Set<String> aliases = union(List.of(row.text(0)), row.list(1));
        aliases.remove(name);
        return from(row, new AuthorityRecord(kind, id, name, List.copyOf(aliases), row.text(2), row.text(3)));
    }

    private static List<Metonym> metonyms() {
        return Table.table("metonyms").stream()
                .map(row -> new Metonym(row.text(0), row.text(1)))
                .toList();
    }
}
