package press.dateline.extract.findings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.Kind;
import press.dateline.extract.text.Copy;
import press.dateline.extract.text.Span;

/** What has been found in an article so far: entities and the words that name them. */
public final class Findings {

    /** One entity and where it is named, as stretches of the article's {@link Copy}. */
    public static final class NamedEntity {
        public final AuthorityRecord entity;
        public final TreeSet<Span> spans = new TreeSet<>((a, b) ->
                a.start() != b.start() ? Integer.compare(a.start(), b.start()) : Integer.compare(a.end(), b.end()));
        public final List<String> datelineNames = new ArrayList<>();
        public final Set<String> why = new LinkedHashSet<>();
        public boolean inDateline;

        NamedEntity(AuthorityRecord entity) {
            this.entity = entity;
        }
    }

    private final boolean explaining;
    private final Map<Kind, Map<String, NamedEntity>> entities = new EnumMap<>(Kind.class);

    /** @param explaining whether to keep the reasons, which cost time */
    public Findings(boolean explaining) {
        this.explaining = explaining;
        for (Kind kind : Kind.values()) {
            entities.put(kind, new LinkedHashMap<>());
        }
    }

    NamedEntity of(AuthorityRecord entity) {
        return entities.get(entity.kind()).computeIfAbsent(entity.id(), unused -> new NamedEntity(entity));
    }

    /** Counts one mention; {@code why} is the rule that is adding it, in words. */
    public void add(AuthorityRecord entity, int start, int end, Supplier<String> why) {
        NamedEntity named = of(entity);
        named.spans.add(new Span(start, end));
        explain(named, why);
    }

    /** Counts one mention of a place, and with it of its country. */
    public void addPlace(AuthorityRecord place, AuthorityRecord country, int start, int end, Supplier<String> why) {
        add(place, start, end, why);
        add(country, start, end, () -> place.name() + " lies in it: " + why.get());
    }

    public void filedFrom(AuthorityRecord entity, String name, Supplier<String> why) {
        NamedEntity named = of(entity);
        named.inDateline = true;
        if (!named.datelineNames.contains(name)) {
            named.datelineNames.add(name);
        }
        explain(named, why);
    }

    private void explain(NamedEntity named, Supplier<String> why) {
        if (explaining) {
            named.why.add(why.get());
        }
    }

    /** The ids of the countries found so far. */
    public Set<String> countries() {
        return Set.copyOf(entities.get(Kind.COUNTRY).keySet());
    }

    public Collection<NamedEntity> all(Kind kind) {
        return entities.get(kind).values();
    }

    public boolean has(Kind kind, String id) {
        return entities.get(kind).containsKey(id);
    }

    /** The id of the one named most often. */
    public Optional<String> mostNamed(Kind kind) {
        return entities.get(kind).keySet().stream()
                .max(Comparator.comparingInt((String id) -> count(kind, id)).thenComparing(Comparator.reverseOrder()));
    }

    public int count(Kind kind, String id) {
        NamedEntity named = entities.get(kind).get(id);
        return named == null ? 0 : named.spans.size() + (named.inDateline ? 2 : 0);
    }

    /** How often the country of {@code entity} is spoken of. */
    public int ofCountry(AuthorityRecord entity) {
        return count(Kind.COUNTRY, entity.country());
    }
}
