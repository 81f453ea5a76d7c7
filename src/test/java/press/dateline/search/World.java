package press.dateline.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.dateline.authority.file.Kind;
import press.dateline.search.state.DateRange;
import press.dateline.search.state.Facet;
import press.dateline.search.state.Filter;
import press.dateline.search.state.Op;
import press.dateline.search.state.SearchQuery;
import press.dateline.search.state.Sort;

/** Articles, made up or real, and what every question about them must answer, worked out the plain way. */
final class World {

    /** Words that are their own stems. */
    private static final List<String> WORDS = List.of("war", "oil", "coup", "grain", "vote", "flood");

    private static final Map<Facet, List<String>> POOL = Map.of(
            Facet.COUNTRY, names("c", 14),
            Facet.PLACE, names("p", 30),
            Facet.ACTOR, names("a", 25),
            Facet.ORGANISATION, names("o", 6),
            Facet.SOURCE, List.of("ABC Audio", "Reuters", "The \"Times\" & Co", "IRIN [x]"));

    /** One of them, beside its document. */
    record Piece(
            String id,
            String story,
            Set<String> words,
            Map<Facet, Set<String>> named,
            Map<Facet, Set<String>> about,
            Optional<Instant> published,
            Instant received,
            Optional<Instant> superseded) {}

    private final List<Piece> pieces = new ArrayList<>();
    private final Map<String, String> stories = new HashMap<>();
    private final List<Map<String, Object>> documents = new ArrayList<>();
    private final Random random;
    private final List<String> words;
    private final Map<String, Demand> demands = new HashMap<>();
    private final Map<Facet, List<String>> pool;

    /** These articles, asked about by some of {@code words}, which are known for each, and by what they name. */
    World(List<Piece> real, List<String> words, long seed) {
        random = new Random(seed);
        pieces.addAll(real);
        real.forEach(piece -> stories.put(piece.id(), piece.story()));
        this.words = words;
        this.pool = new EnumMap<>(Facet.class);
        for (Facet facet : POOL.keySet()) {
            pool.put(facet, most(real, facet));
        }
    }

    /** The values that most articles have, and as many that few have. */
    private static List<String> most(List<Piece> real, Facet facet) {
        Map<String, Long> counts = real.stream()
                .flatMap(piece -> piece.named().get(facet).stream())
                .collect(Collectors.groupingBy(value -> value, Collectors.counting()));
        List<String> values = counts.keySet().stream()
                .sorted(Comparator.<String>comparingLong(value -> -counts.get(value))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        int half = Math.min(15, values.size() / 2);
        return Stream.concat(values.stream().limit(half + 1L), values.stream().skip(values.size() - half))
                .toList();
    }

    /** A few hundred made up. */
    World(int size, long seed) {
        random = new Random(seed);
        words = WORDS;
        pool = POOL;
        for (int i = 0; i < size; i++) {
            add("d%05d".formatted(i));
        }
    }

    List<Map<String, Object>> documents() {
        return documents;
    }

    /** A question about them. */
    SearchQuery question() {
        SearchQuery query = SearchQuery.EVERYTHING;
        if (random.nextInt(3) == 0) {
            query = query.withWords(one(words) + (random.nextBoolean() ? " " + one(words) : ""));
            if (random.nextInt(3) == 0) {
                List<String> many = new ArrayList<>(words);
                Collections.shuffle(many, random);
                query = query.withWords(String.join(" ", many.subList(0, 3 + random.nextInt(3)))
                        + (random.nextBoolean() ? " xyzzyq" : ""));
            }
            query = query.withMatch(Op.values()[random.nextInt(2)]);
        }
        int clicks = random.nextInt(5);
        for (int i = 0; i < clicks; i++) {
            query = click(query);
        }
        if (random.nextInt(3) == 0) {
            query = random.nextBoolean()
                    ? query.with(Facet.YEAR, Integer.toString(someDay().getYear()))
                    : query.withDates(new DateRange(Optional.of(someDay()), Optional.empty()));
        }
        if (random.nextInt(4) == 0) {
            query = query.asOf(
                    pieces.get(random.nextInt(pieces.size())).received().plusMillis(random.nextInt(3) - 1));
        }
        return query.withAbout(random.nextInt(4) == 0).withSort(Sort.values()[random.nextInt(3)]);
    }

    private LocalDate someDay() {
        return pieces.get(random.nextInt(pieces.size()))
                .published()
                .map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC))
                .orElse(LocalDate.of(2019, 3, 1));
    }

    private SearchQuery click(SearchQuery query) {
        Facet facet = Facet.values()[random.nextInt(5)];
        String value = random.nextInt(20) == 0 ? "nowhere" : one(pool.get(facet));
        return switch (random.nextInt(5)) {
            case 0 -> query.excluding(facet, value);
            case 1 -> query.withOp(facet, Op.ALL).with(facet, value);
            default -> query.with(facet, value);
        };
    }

    /** The ids that match, those published last first and the undated last of all. */
    List<String> newestFirst(SearchQuery query) {
        return pieces.stream()
                .filter(piece -> matches(piece, query))
                .sorted(Comparator.comparing((Piece piece) -> piece.published().orElse(Instant.MIN))
                        .reversed()
                        .thenComparing(Piece::id))
                .map(Piece::id)
                .toList();
    }

    /** The same folded: of those that tell one story the first. */
    List<String> storiesNewestFirst(SearchQuery query) {
        Set<String> told = new LinkedHashSet<>();
        return newestFirst(query).stream().filter(id -> told.add(story(id))).toList();
    }

    /** Two words that stories of this world are known to have or not to have. */
    String words() {
        return String.join(" ", words.subList(0, 2));
    }

    String story(String id) {
        return stories.get(id);
    }

    long total(SearchQuery query) {
        return pieces.stream().filter(piece -> matches(piece, query)).count();
    }

    private boolean matches(Piece piece, SearchQuery query) {
        return live(piece, query)
                && worded(piece, query)
                && dated(piece, query.dates())
                && query.filters().entrySet().stream()
                        .allMatch(filter -> kept(values(piece, filter.getKey(), query.about()), filter.getValue()));
    }

    private static boolean live(Piece piece, SearchQuery query) {
        if (query.asOf().isEmpty()) {
            return piece.superseded().isEmpty();
        }
        Instant then = query.asOf().get();
        return !piece.received().isAfter(then)
                && piece.superseded().filter(gone -> !gone.isAfter(then)).isEmpty();
    }

    private boolean worded(Piece piece, SearchQuery query) {
        if (query.words().isEmpty()) {
            return true;
        }
        List<String> asked = List.of(query.words().text().split(" "));
        return query.words().match() == Op.ALL
                ? demand(asked, query).isMet(piece)
                : asked.stream().anyMatch(piece.words()::contains);
    }

    /** What each word counts, and what a story must come to. */
    private record Demand(Map<String, Long> counting, long least) {

        boolean isMet(Piece piece) {
            return counting.keySet().stream()
                            .filter(piece.words()::contains)
                            .mapToLong(counting::get)
                            .sum()
                    >= least;
        }

        Demand sharing(double share) {
            long sum = counting.values().stream().mapToLong(Long::longValue).sum();
            return new Demand(counting, Math.max(1, (long) Math.ceil(share * sum)));
        }
    }

    private Demand demand(List<String> asked, SearchQuery query) {
        return demands.computeIfAbsent(asked + " " + query.asOf(), unused -> worked(asked, query));
    }

    /** All; of four or more, where nothing in the whole archive has all, half of their weight, else a quarter. */
    private Demand worked(List<String> asked, SearchQuery query) {
        List<Piece> alive = pieces.stream().filter(piece -> live(piece, query)).toList();
        Demand all = new Demand(asked.stream().distinct().collect(Collectors.toMap(word -> word, word -> 1L)), 0);
        Demand every = new Demand(all.counting(), all.counting().size());
        if (asked.size() < 4 || alive.stream().anyMatch(every::isMet)) {
            return every;
        }
        Map<String, Double> rarities = new HashMap<>();
        for (String word : asked) {
            long having =
                    alive.stream().filter(piece -> piece.words().contains(word)).count();
            if (having > 0) {
                rarities.put(word, Math.log(1 + (alive.size() - having + 0.5) / (having + 0.5)));
            }
        }
        double rarest = rarities.values().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
        Map<String, Long> weights = new HashMap<>();
        rarities.forEach((word, rarity) -> weights.put(word, Math.max(1, Math.round(4 * rarity / rarest))));
        Demand half = new Demand(weights, 0).sharing(0.5);
        return alive.stream().filter(half::isMet).count() >= 20 ? half : half.sharing(0.25);
    }

    private static boolean dated(Piece piece, DateRange dates) {
        if (dates.isEmpty()) {
            return true;
        }
        Optional<LocalDate> day = piece.published().map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC));
        return day.isPresent()
                && dates.from().filter(day.get()::isBefore).isEmpty()
                && dates.to().filter(day.get()::isAfter).isEmpty();
    }

    private static Set<String> values(Piece piece, Facet facet, boolean about) {
        return (about ? piece.about() : piece.named()).get(facet);
    }

    private static boolean kept(Set<String> values, Filter filter) {
        boolean wanted = filter.values().isEmpty()
                || (filter.op() == Op.ALL
                        ? values.containsAll(filter.values())
                        : filter.values().stream().anyMatch(values::contains));
        return wanted && filter.not().stream().noneMatch(values::contains);
    }

    private void add(String id) {
        Set<String> words = some(WORDS, 4);
        Map<String, Object> document = Documents.article(id, "", String.join(" ", words));
        Map<Facet, Set<String>> named = new EnumMap<>(Facet.class);
        Map<Facet, Set<String>> about = new EnumMap<>(Facet.class);
        for (Kind kind : Kind.values()) {
            List<String> ids = List.copyOf(some(POOL.get(Facet.of(kind)), 4));
            int first = random.nextInt(ids.size() + 1);
            named.put(Facet.of(kind), Set.copyOf(ids));
            about.put(Facet.of(kind), Set.copyOf(ids.subList(0, first)));
            Documents.name(document, kind, ids, first);
        }
        Set<String> source = some(POOL.get(Facet.SOURCE), 2);
        source.stream().findFirst().ifPresent(name -> document.put("source", name));
        source.stream().skip(1).toList().forEach(source::remove);
        named.put(Facet.SOURCE, source);
        about.put(Facet.SOURCE, source);
        Optional<Instant> published = random.nextInt(15) == 0 ? Optional.empty() : Optional.of(moment());
        published.ifPresent(at -> document.put("published", at.toString()));
        Instant received = Instant.parse("2024-01-01T00:00:00Z").plusSeconds(random.nextInt(100_000));
        document.put("received", received.toString());
        Optional<Instant> superseded =
                random.nextInt(6) == 0 ? Optional.of(received.plusSeconds(random.nextInt(50_000))) : Optional.empty();
        superseded.ifPresent(at -> document.put("superseded", at.toString()));
        // Every third tells the story of an earlier one.
        String story = pieces.size() % 3 == 1 ? pieces.get(pieces.size() / 2).story() : id;
        document.put("story", story);
        stories.put(id, story);
        documents.add(document);
        pieces.add(new Piece(id, story, words, named, about, published, received, superseded));
    }

    /** Often at the edges of days and years. */
    private Instant moment() {
        LocalDate day = LocalDate.of(2018 + random.nextInt(7), 1, 1).plusDays(random.nextInt(3) * 181L);
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().minusMillis(random.nextInt(2));
    }

    private Set<String> some(List<String> pool, int most) {
        List<String> shuffled = new ArrayList<>(pool);
        Collections.shuffle(shuffled, random);
        return new LinkedHashSet<>(shuffled.subList(0, random.nextInt(Math.min(most, pool.size()) + 1)));
    }

    /** What its articles may have as {@code facet}. */
    List<String> values(Facet facet) {
        return pool.get(facet);
    }

    private String one(List<String> pool) {
        return pool.get(random.nextInt(pool.size()));
    }

    private static List<String> names(String prefix, int count) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add(prefix + i);
        }
        return names;
    }
}
