package press.dateline.authority.corrections;

import java.util.List;

/** Somebody else changed the same entities between an editor's reading and writing; nothing was entered. */
public final class ConflictingCorrection extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<LoggedCorrection> meanwhile;

    ConflictingCorrection(List<LoggedCorrection> meanwhile) {
        super("Somebody else changed this meanwhile.");
        this.meanwhile = List.copyOf(meanwhile);
    }

    /** What was entered, oldest first. */
    public List<LoggedCorrection> meanwhile() {
        return meanwhile;
    }
}
