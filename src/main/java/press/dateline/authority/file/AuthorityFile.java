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
    private final Map<String, List<Place>> places = new HashMap<>();
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
        for (Kind kind : Kind.values()) {
            byId.put(kind, new LinkedHashMap<>());
            byName.put(kind, new HashMap<>());
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

    /** Cities and regions called {@code name}, regions first, then by population. */
    public List<Place> places(String name) {
        return places.getOrDefault(placeKey(name), List.of());
    }

    /** How many people live in the towns of a state, by its code; 0 where no town says that it lies in it. */
    public long townspeople(String country, String admin) {
        return admin.isEmpty() ? 0 : townspeople.getOrDefault(country + " " + admin, 0L);
    }

    private void add(Place place) {
        townspeople.merge(place.entity().country() + " " + place.admin(), (long) place.population(), Long::sum);
        add(place.entity());
        names(place.entity()).map(AuthorityFile::placeKey).distinct().forEach(key -> places.computeIfAbsent(
                        key, unused -> new ArrayList<>(1))
                .add(place));
    }

    private void add(AuthorityRecord entity) {
        AuthorityRecord earlier = byId.get(entity.kind()).putIfAbsent(entity.id(), entity);
        if (earlier == null) {
            names(entity).map(Spelling::key).distinct().forEach(key -> byName.get(entity.kind())
                    .computeIfAbsent(key, unused -> new ArrayList<>(1))
                    .add(entity));
        }
    }

    private static Stream<String> names(AuthorityRecord entity) {
        return Stream.concat(Stream.of(entity.name()), entity.aliases().stream());
    }

    private static String placeKey(String name) {
        String key = Spelling.key(name);
        return key.startsWith("st ") ? "saint " + key.substring(3) : key;
    }
}
