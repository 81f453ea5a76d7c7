package press.dateline.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Small archives that releases made: a data folder each, with a snapshot in it, and what that release said of it. */
final class KeptArchive {

    private static final Path KEPT = Path.of("src/test/resources/upgrade");
    private static final String DATA = "data/";

    private KeptArchive() {}

    /** Their names. */
    static List<String> all() throws IOException {
        try (Stream<Path> files = Files.list(KEPT)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".zip"))
                    .sorted()
                    .toList();
        }
    }

    /** Puts the data folder there; answers what the release said, by name. */
    static Map<String, byte[]> unpack(String release, Path data) throws IOException {
        Map<String, byte[]> said = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(KEPT.resolve(release)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                if (!entry.getName().startsWith(DATA)) {
                    said.put(entry.getName(), zip.readAllBytes());
                    continue;
                }
                Path file = data.resolve(entry.getName().substring(DATA.length()));
                Files.createDirectories(file.getParent());
                Files.write(file, zip.readAllBytes());
            }
        }
        return said;
    }
}
