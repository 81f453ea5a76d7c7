package press.dateline.authority.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What companies, bodies and people of the carried authority file were called when: Thomson-CSF until December 2000, Thales
 * since. Names to be shown, not to be found by; one entity keeps one id under all of them.
 */
public final class FormerNames {

    /**
     * One row of the table.
     *
     * @param until the first day on which it was called otherwise; the last name has none, which is the latest day there is
     */
    record DatedName(String name, LocalDate until) {}

    private static final class Carried {
        static final FormerNames NAMES = new FormerNames(Table.table("renamed"));
    }

    /** The oldest first. */
    private final Map<EntityKey, List<DatedName>> names = new HashMap<>();

    FormerNames(List<Table.Row> rows) {
        for (Table.Row row : rows) {
            EntityKey entity = new EntityKey(kind(row), row.text(1));
            LocalDate until = row.text(3).isEmpty() ? LocalDate.MAX : LocalDate.parse(row.text(3));
            List<DatedName> known = names.computeIfAbsent(entity, none -> new ArrayList<>());
            if (!known.isEmpty() && !known.get(known.size() - 1).until().isBefore(until)) {
                throw new IllegalStateException(
                        row.origin() + ": " + row.text(2) + " is not later than the name before it");
            }
            known.add(new DatedName(row.text(2), until));
        }
    }

    private static Kind kind(Table.Row row) {
        return Kind.of(row.text(0))
                .orElseThrow(() -> new IllegalStateException(row.origin() + ": " + row.text(0) + " is no kind"));
    }

    /** Those that Dateline carries; read once. */
    public static FormerNames carried() {
        return Carried.NAMES;
    }

    /** What it is called now, where it was once called otherwise. */
    Optional<String> latest(EntityKey entity) {
        return Optional.ofNullable(names.get(entity))
                .map(known -> known.get(known.size() - 1).name());
    }

    /** The same entity under the name of that day; as it is where it was never renamed or bears a name of another file. */
    public AuthorityRecord on(LocalDate day, AuthorityRecord entity) {
        EntityKey key = new EntityKey(entity.kind(), entity.id());
        if (!latest(key).equals(Optional.of(entity.name()))) {
            return entity;
        }
        String then = names.get(key).stream()
                .filter(each -> day.isBefore(each.until()))
                .map(DatedName::name)
                .findFirst()
                .orElse(entity.name());
        return new AuthorityRecord(entity.kind(), entity.id(), then, entity.aliases(), entity.country(), entity.note());
    }
}
