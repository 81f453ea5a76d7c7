package press.dateline.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import press.dateline.authority.AuthorityRecord;
import press.dateline.authority.Kind;

/** What has been found in an article so far: entities and the words that name them. */
final class Findings {

    /** One entity and where it is named, as stretches of the article's {@link Copy}. */
    static final class Tally {
        final AuthorityRecord entity;
        final TreeSet<Span> spans = new TreeSet<>((a, b) ->
                a.start() != b.start() ? Integer.compare(a.start(), b.start()) : Integer.compare(a.end(), b.end()));
        final List<String> datelineNames = new ArrayList<>();
        boolean inDateline;

        Tally(AuthorityRecord entity) {
            this.entity = entity;
        }
    }

    private final Map<Kind, Map<String, Tally>> tallies = new EnumMap<>(Kind.class);

    Findings() {
        for (Kind kind : Kind.values()) {
            tallies.put(kind, new LinkedHashMap<>());
        }
    }

    Tally of(AuthorityRecord entity) {
        return tallies.get(entity.kind()).computeIfAbsent(entity.id(), unused -> new Tally(entity));
    }

    void add(AuthorityRecord entity, int start, int end) {
        of(entity).spans.add(new Span(start, end));
    }

    Collection<Tally> all(Kind kind) {
        return tallies.get(kind).values();
    }

    boolean has(Kind kind, String id) {
        return tallies.get(kind).containsKey(id);
    }

    /** The id of the one named most often. */
    Optional<String> mostNamed(Kind kind) {
        return tallies.get(kind).keySet().stream()
                .max(Comparator.comparingInt((String id) -> count(kind, id)).thenComparing(Comparator.reverseOrder()));
    }

    int count(Kind kind, String id) {
        Tally tally = tallies.get(kind).get(id);
        return tally == null ? 0 : tally.spans.size() + (tally.inDateline ? 2 : 0);
    }
}
