package press.dateline.backup;

import java.time.Instant;

/**
 * The archive as it was at a moment.
 *
 * @param name by which it is restored: {@code 2026-11-29-101530}
 * @param taken when it was begun
 * @param articles how many it holds, every version counted
 * @param state what can be done with it
 * @param scheduled whether it was made because its time had come
 */
public record Snapshot(String name, Instant taken, long articles, State state, boolean scheduled) {

    /** Whether a snapshot can be restored. */
    public enum State {
        WHOLE,
        /** It is being made, or whoever made it was killed. */
        UNFINISHED,
        /** The engine could not read all of the archive, or not write all of the snapshot. */
        FAILED
    }
}
