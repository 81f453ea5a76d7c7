package press.dateline.cli.program;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Finds the Elasticsearch that the build or a release unpacked. */
public final class EngineHome {

    /** Below the folder that {@code bin} stands in: of a release, of a build. */
    private static final List<String> FOLDERS = List.of("engine", "target/engine");

    private EngineHome() {}

    /** The folder that is named or, where none is, the last of those that lie here; says what to do where there is none. */
    public static Path of(String named) {
        if (!named.isBlank()) {
            Path home = Path.of(named);
            if (!Files.isDirectory(home.resolve("lib"))) {
                throw new IllegalArgumentException("There is no Elasticsearch in " + home + " (--engine-home).");
            }
            return home;
        }
        List<Path> found = new ArrayList<>();
        for (String folder : FOLDERS) {
            found.addAll(unpacked(Path.of(folder)));
        }
        if (found.isEmpty()) {
            throw new IllegalArgumentException(
                    "No Elasticsearch lies in engine or target/engine here; start bin/dateline,"
                            + " which knows where it is, or name its folder with --engine-home.");
        }
        return found.get(found.size() - 1);
    }

    private static List<Path> unpacked(Path folder) {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> homes = Files.newDirectoryStream(folder, "elasticsearch-*")) {
                homes.forEach(found::add);
            } catch (IOException e) {
                return List.of();
            }
        }
        Collections.sort(found);
        return found;
    }
}
