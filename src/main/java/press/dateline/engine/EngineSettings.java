package press.dateline.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Where the carried engine lives.
 *
 * @param home the unpacked Elasticsearch server, with Dateline's analysis plugin in it
 * @param data Dateline's data folder; the engine keeps to its sub-folder {@code engine}
 * @param heap the engine's heap in the Java notation, such as {@code 1g}
 * @param java more options of the engine's Java, such as {@code -XX:+UseSerialGC}
 * @param snapshots the folder of snapshots; the engine keeps to its sub-folder {@code engine}
 */
public record EngineSettings(Path home, Path data, String heap, List<String> java, Path snapshots) {

    public EngineSettings {
        Objects.requireNonNull(home, "home");
        data = data.toAbsolutePath().normalize();
        snapshots = snapshots.toAbsolutePath().normalize();
        if (!heap.matches("[1-9][0-9]*[mMgG]")) {
            throw new IllegalArgumentException("The engine's heap is given as \"" + heap
                    + "\"; write a number and m or g, such as 1g or 1500m (dateline.engine.heap).");
        }
        java = List.copyOf(java);
        java.stream().filter(option -> !option.matches("-[!-~]+")).findFirst().ifPresent(wrong -> {
            throw new IllegalArgumentException("“" + wrong + "” is no option of Java; options begin with - and are"
                    + " separated by blanks, such as -XX:+UseSerialGC (dateline.engine.java).");
        });
    }

    /** With Java as Dateline sets it up, and snapshots in the data folder. */
    public EngineSettings(Path home, Path data, String heap) {
        this(home, data, heap, List.of(), snapshotsIn(data));
    }

    /** Where snapshots of a data folder are unless another place is named. */
    public static Path snapshotsIn(Path data) {
        return data.resolve("snapshots");
    }
}
