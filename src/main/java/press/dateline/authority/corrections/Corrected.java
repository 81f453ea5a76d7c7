package press.dateline.authority.corrections;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import press.dateline.authority.file.AuthorityFile;
import press.dateline.authority.file.EntityKey;
import press.dateline.authority.file.Kind;
import press.dateline.authority.file.Spelling;

/**
 * What the corrections in force make of the entities that articles bear: articles keep what was found in them, and are
 * read through this.
 *
 * <p>Immutable. Nothing is ever written into an article, so a correction shows at once, an undo leaves no trace, and
 * articles that come later are read the same way.
 */
public final class Corrected {

    /** No correction at all. */
    public static final Corrected NOTHING = Corrected.of(List.of(), AuthorityFile.NOBODY);

    /**
     * A part of an entity: the articles in which {@code found} was found, and how they call it at their fullest.
     *
     * @param only these spellings, or any if empty
     * @param except not these spellings
     */
    public record Part(EntityKey found, Set<String> only, Set<String> except) {

        static Part whole(EntityKey found) {
            return new Part(found, Set.of(), Set.of());
        }
    }

    private final AuthorityFile file;
    private final Map<EntityKey, EntityKey> becomes;
    private final Map<EntityKey, Map<String, EntityKey>> splits;
    private final Map<EntityKey, String> names;
    private final Set<EntityKey> hidden;
    private final Map<EntityKey, Set<EntityKey>> different;
    private final Map<EntityKey, Map<String, String>> aliases;
    private final Map<EntityKey, Set<String>> notAliases;
    private final Map<EntityKey, List<Part>> parts = new TreeMap<>();
    private final Set<EntityKey> touched = new TreeSet<>();

    private Corrected(CorrectionState state, AuthorityFile file) {
        this.file = file;
        this.becomes = state.becomes;
        this.splits = state.splits;
        this.names = state.names;
        this.hidden = state.hidden;
        this.different = state.different;
        this.aliases = state.aliases;
        this.notAliases = state.notAliases;
        touched.addAll(becomes.keySet());
        touched.addAll(becomes.values());
        touched.addAll(splits.keySet());
        splits.values().forEach(those -> touched.addAll(those.values()));
        touched.addAll(hidden);
        touched.forEach(this::collect);
    }

    /** The state after {@code corrections}, all of which are in force, in the order they were entered. */
    static Corrected of(List<Correction> corrections, AuthorityFile file) {
        return new Corrected(new CorrectionState(corrections, file), file);
    }

    /** Whose mention {@code found} is in an article that calls it {@code spelling} at its fullest. */
    public EntityKey of(EntityKey found, String spelling) {
        EntityKey at = file.canonical(found);
        Set<EntityKey> been = new HashSet<>();
        while (been.add(at)) {
            EntityKey next = splits.getOrDefault(at, Map.of()).getOrDefault(spelling, becomes.get(at));
            if (next == null) {
                return at;
            }
            at = next;
        }
        return at;
    }

    /** The entity that goes under this id today: another one if it was merged or changed its kind. */
    public EntityKey now(EntityKey entity) {
        return of(entity, "");
    }

    public boolean hidden(EntityKey entity) {
        return hidden.contains(now(entity));
    }

    /** Where {@code entity} is found: itself, unless corrections say otherwise; nowhere once it was merged away. */
    public List<Part> parts(EntityKey entity) {
        return touched.contains(entity) ? parts.getOrDefault(entity, List.of()) : List.of(Part.whole(entity));
    }

    /** Ids that articles bear and that do not stand for just themselves. */
    public List<String> touched(Kind kind) {
        return touched.stream()
                .filter(key -> key.kind() == kind)
                .map(EntityKey::id)
                .toList();
    }

    /** The entities of this kind that do not consist of just themselves, but for hidden ones. */
    public List<EntityKey> composed(Kind kind) {
        return parts.keySet().stream()
                .filter(key -> key.kind() == kind && !hidden.contains(key))
                .toList();
    }

    /** The name an editor gave it. */
    public Optional<String> name(EntityKey entity) {
        return Optional.ofNullable(names.get(entity));
    }

    /** Those an editor said it is not. */
    public Set<EntityKey> different(EntityKey entity) {
        Set<EntityKey> others = new TreeSet<>();
        different.getOrDefault(entity, Set.of()).forEach(other -> others.add(now(other)));
        others.remove(entity);
        return others;
    }

    /** Those that were made part of it, nearest first by their key. */
    public List<EntityKey> absorbed(EntityKey entity) {
        return becomes.keySet().stream()
                .filter(key -> !key.equals(entity) && now(key).equals(entity))
                .sorted()
                .toList();
    }

    /** The aliases that editors gave it or those it absorbed, as they wrote them. */
    public List<String> aliases(EntityKey entity) {
        Map<String, String> all = new TreeMap<>();
        members(entity).forEach(member -> all.putAll(aliases.getOrDefault(member, Map.of())));
        return List.copyOf(all.values());
    }

    /** Whether an editor said that it does not go by this alias. */
    public boolean isNoAlias(EntityKey entity, String alias) {
        return members(entity)
                .anyMatch(member -> notAliases.getOrDefault(member, Set.of()).contains(Spelling.key(alias)));
    }

    private Stream<EntityKey> members(EntityKey entity) {
        return Stream.concat(Stream.of(entity), absorbed(entity).stream());
    }

    /** Adds what is found as {@code found} to those whose it is. */
    private void collect(EntityKey found) {
        EntityKey usual = now(found);
        Set<String> except = new TreeSet<>();
        Map<EntityKey, Set<String>> only = new HashMap<>();
        for (String spelling : spellingsOnTheWay(found)) {
            EntityKey owner = of(found, spelling);
            if (!owner.equals(usual)) {
                except.add(spelling);
                only.computeIfAbsent(owner, unused -> new TreeSet<>()).add(spelling);
            }
        }
        part(usual, new Part(found, Set.of(), except));
        only.forEach((owner, spellings) -> part(owner, new Part(found, spellings, Set.of())));
    }

    private void part(EntityKey owner, Part part) {
        parts.computeIfAbsent(owner, unused -> new ArrayList<>()).add(part);
    }

    private Set<String> spellingsOnTheWay(EntityKey found) {
        Set<String> spellings = new TreeSet<>();
        Set<EntityKey> been = new HashSet<>();
        for (EntityKey at = found; at != null && been.add(at); at = becomes.get(at)) {
            spellings.addAll(splits.getOrDefault(at, Map.of()).keySet());
        }
        return spellings;
    }
}
