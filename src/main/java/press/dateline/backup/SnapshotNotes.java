package press.dateline.backup;

import co.elastic.clients.elasticsearch.snapshot.SnapshotInfo;
import co.elastic.clients.json.JsonData;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/** What is noted in a snapshot of the engine: whose it is, since when, how much it holds, whether nobody asked for it. */
final class SnapshotNotes {

    private static final String PREFIX = "dateline-prefix";
    private static final String TAKEN = "taken";
    private static final String ARTICLES = "articles";
    private static final String SCHEDULED = "scheduled";

    private SnapshotNotes() {}

    static Map<String, JsonData> write(String prefix, Instant taken, long articles, boolean scheduled) {
        return Map.of(
                PREFIX, JsonData.of(prefix),
                TAKEN, JsonData.of(taken.toString()),
                ARTICLES, JsonData.of(articles),
                SCHEDULED, JsonData.of(scheduled));
    }

    /** Whether a Dateline made it. */
    static boolean ours(SnapshotInfo info) {
        return info.metadata().containsKey(PREFIX);
    }

    /** What stood before the names of its indices. */
    static String prefix(SnapshotInfo info) {
        return note(info, PREFIX).to(String.class);
    }

    /** {@code files} says whether its files are there, too. */
    static Snapshot read(SnapshotInfo info, boolean files) {
        return new Snapshot(
                info.snapshot(),
                Instant.parse(note(info, TAKEN).to(String.class)),
                note(info, ARTICLES).to(Long.class),
                state(info, files),
                note(info, SCHEDULED).to(Boolean.class));
    }

    private static Snapshot.State state(SnapshotInfo info, boolean files) {
        return switch (String.valueOf(info.state())) {
            case "SUCCESS" -> files ? Snapshot.State.WHOLE : Snapshot.State.UNFINISHED;
            case "IN_PROGRESS" -> Snapshot.State.UNFINISHED;
            default -> Snapshot.State.FAILED;
        };
    }

    private static JsonData note(SnapshotInfo info, String name) {
        return Objects.requireNonNull(info.metadata().get(name), () -> info.snapshot() + " has no note " + name);
    }
}
