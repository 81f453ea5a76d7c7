package press.dateline.authority.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Everybody and everywhere Dateline knows by name before it reads the first article; immutable. */
public final class AuthorityFile {

    /** Knows nobody and nowhere. */
    public static final AuthorityFile NOBODY =
            new AuthorityFile(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Map.of(), Map.of());

    private static final class Carried {
        static final AuthorityFile FILE = AuthorityTables.load();
    }

    private final Map<Kind, Map<String, AuthorityRecord>> byId = new EnumMap<>(Kind.class);
    private final Map<Kind, Map<String, List<AuthorityRecord>>> byName = new EnumMap<>(Kind.class);
    private final List<Country> countries;
    private final Map<String, List<Place>> places;
    private final List<AuthorityRecord> regions;
    /** By country and code of the state. */
    private final Map<String, Long> townspeople = new HashMap<>();

    private final List<Person> people;
    private final List<Metonym> metonyms;
    private final Map<AuthorityRecord, TableRow> origins;
    /** Id in links by GeoNames id. */
    private final Map<String, String> geoNames;

    AuthorityFile(
            List<Country> countries,
            List<Place> places,
            List<Person> people,
            List<AuthorityRecord> groups,
            List<AuthorityRecord> organisations,
            List<Metonym> metonyms,
            Map<AuthorityRecord, TableRow> origins,
            Map<String, String> geoNames) {
        this.origins = origins;
        this.geoNames = Map.copyOf(geoNames);
        this.countries = List.copyOf(countries);
        this.people = List.copyOf(people);
        this.metonyms = List.copyOf(metonyms);
        this.places = room(places.size());
        this.regions =
                places.stream().filter(Place::isRegion).map(Place::entity).toList();
        for (Kind kind : Kind.values()) {
            int most = kind == Kind.PLACE ? places.size() : people.size();
            byId.put(kind, new LinkedHashMap<>(2 * most));
            byName.put(kind, room(most));
        }
        countries.forEach(country -> add(country.entity()));
        places.forEach(this::add);
        people.forEach(person -> add(person.entity()));
        groups.forEach(this::add);
        organisations.forEach(this::add);
    }

    /** The file that Dateline carries; read once. */
    public static AuthorityFile carried() {
        return Carried.FILE;
    }

    /** A stable record for a name that no file knows: the same name gives the same record in every article. */
    public static AuthorityRecord unknown(Kind kind, String name) {
        return new AuthorityRecord(kind, Spelling.slug(name), name, List.of(), "", "");
    }

    public Optional<AuthorityRecord> find(Kind kind, String id) {
        return Optional.ofNullable(byId.get(kind).get(id));
    }

    /** The same entity under the id that links bear: a place may also be asked for by its GeoNames id. */
    public EntityKey canonical(EntityKey asked) {
        String id = asked.kind() == Kind.PLACE ? geoNames.get(asked.id()) : null;
        return id == null ? asked : new EntityKey(Kind.PLACE, id);
    }

    /** Everyone of {@code kind} who bears {@code name} as name or alias, however it is spelt; best known first. */
    public List<AuthorityRecord> named(Kind kind, String name) {
        return byName.get(kind).getOrDefault(Spelling.key(name), List.of());
    }

    public Stream<AuthorityRecord> records() {
        return byId.values().stream().map(Map::values).flatMap(Collection::stream);
    }

    public Stream<AuthorityRecord> records(Kind kind) {
        return byId.get(kind).values().stream();
    }

    /** Which line of which table of the file {@code entity} is, in words; made-up records are in none. */
    public String origin(AuthorityRecord entity) {
        TableRow origin = origins.get(entity);
        return entity.name() + " (" + entity.id() + "), " + (origin == null ? "in no table" : origin.toString());
    }

    public List<Country> countries() {
        return countries;
    }

    public List<Person> people() {
        return people;
    }

    /** Words that stand for a country, and words that only look as if they did. */
    public List<Metonym> metonyms() {
        return metonyms;
    }

    /** States, provinces and other stretches of land. */
    public List<AuthorityRecord> regions() {
        return regions;
    }

    /** Cities and regions called {@code name}, regions first, then by population. */
    public List<Place> places(String name) {
        return places.getOrDefault(placeKey(name), List.of());
    }

    /** How many people live in the towns of a state, by its code; 0 where no town says that it lies in it. */
    public long townspeople(String country, String admin) {
        return admin.isEmpty() ? 0 : townspeople.getOrDefault(country + " " + admin, 0L);
    }

    /** A map that so many do not make anew at twice its size, again and again. */
    private static <T> Map<String, T> room(int most) {
        return new HashMap<>(2 * most);
    }

    private void add(Place place) {
        townspeople.merge(place.entity().country() + " " + place.admin(), (long) place.population(), Long::sum);
        List<String> keys = keys(place.entity());
        add(place.entity(), keys);
        List<String> before = new ArrayList<>(keys.size());
        for (String key : keys) {
            String called = saint(key);
            if (!before.contains(called)) {
                before.add(called);
                places.computeIfAbsent(called, unused -> new ArrayList<>(1)).add(place);
            }
        }
    }

    private void add(AuthorityRecord entity) {
        add(entity, keys(entity));
    }

    private void add(AuthorityRecord entity, List<String> keys) {
        if (byId.get(entity.kind()).putIfAbsent(entity.id(), entity) == null) {
            Map<String, List<AuthorityRecord>> names = byName.get(entity.kind());
            for (String key : keys) {
                names.computeIfAbsent(key, unused -> new ArrayList<>(1)).add(entity);
            }
        }
    }

    /** What it is found by, each once. Plain loops: every start makes more than fifty thousand of these, none of them compiled yet. */
    private static List<String> keys(AuthorityRecord entity) {
        List<String> keys = new ArrayList<>(1 + entity.aliases().size());
        keys.add(Spelling.key(entity.name()));
        for (String alias : entity.aliases()) {
            String key = Spelling.key(alias);
            if (!keys.contains(key)) {
                keys.add(key);
            }
        }
        return keys;
    }

    private static String placeKey(String name) {
        return saint(Spelling.key(name));
    }

    private static String saint(String key) {
        return key.startsWith("st ") ? "saint " + key.substring(3) : key;
    }
}
