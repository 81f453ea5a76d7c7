package press.dateline.authority.corrections;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import press.dateline.authority.file.EntityKey;

/** Somebody else changed the same entities between an editor's reading and writing; nothing was entered. */
public final class ConflictingCorrection extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<LoggedCorrection> meanwhile;

    ConflictingCorrection(List<LoggedCorrection> meanwhile) {
        super("Somebody else changed this meanwhile.");
        this.meanwhile = List.copyOf(meanwhile);
    }

    /** Throws it if entries after {@code seen} are about the entities of {@code correction}, under any of their ids. */
    static void check(Correction correction, long seen, List<LoggedCorrection> log, Corrected now) {
        Set<EntityKey> mine = new HashSet<>();
        correction.entities().forEach(key -> {
            mine.add(key);
            mine.add(now.now(key));
        });
        List<LoggedCorrection> meanwhile = log.stream()
                .filter(entry -> entry.number() > seen)
                .filter(entry -> entry.correction().entities().stream()
                        .anyMatch(key -> mine.contains(key) || mine.contains(now.now(key))))
                .toList();
        if (!meanwhile.isEmpty()) {
            throw new ConflictingCorrection(meanwhile);
        }
    }

    /** What was entered, oldest first. */
    public List<LoggedCorrection> meanwhile() {
        return meanwhile;
    }
}
