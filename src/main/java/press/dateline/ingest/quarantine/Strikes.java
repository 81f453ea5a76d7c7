package press.dateline.ingest.quarantine;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;

/** How often the program died at which article: a small file that several programs may change, one at a time. */
final class Strikes {

    /** Locks of files are the whole program's; its threads wait for each other here. */
    private static final Object TURN = new Object();

    private final Path folder;

    Strikes(Path folder) {
        this.folder = folder;
    }

    /** What is done with the counts before they are written again. */
    @FunctionalInterface
    interface Change {
        void to(Map<String, Integer> strikes) throws IOException;
    }

    /** Answers the counts as they are after the change. */
    Map<String, Integer> change(Change change) throws IOException {
        synchronized (TURN) {
            Files.createDirectories(folder);
            try (FileChannel guard = FileChannel.open(
                            folder.resolve("guard"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = guard.lock()) {
                Map<String, Integer> strikes = read();
                Map<String, Integer> before = Map.copyOf(strikes);
                change.to(strikes);
                if (lock.isValid() && !strikes.equals(before)) {
                    write(strikes);
                }
                return strikes;
            }
        }
    }

    private Path file() {
        return folder.resolve("strikes.txt");
    }

    private Map<String, Integer> read() throws IOException {
        Map<String, Integer> read = new TreeMap<>();
        if (Files.exists(file())) {
            for (String line : Files.readAllLines(file())) {
                int blank = line.indexOf(' ');
                if (blank > 0) {
                    read.put(line.substring(blank + 1), Integer.parseInt(line.substring(0, blank)));
                }
            }
        }
        return read;
    }

    private void write(Map<String, Integer> strikes) throws IOException {
        StringBuilder lines = new StringBuilder();
        strikes.forEach((article, count) ->
                lines.append(count).append(' ').append(article).append('\n'));
        Path fresh = folder.resolve("strikes.new");
        Files.writeString(fresh, lines);
        Files.move(fresh, file(), StandardCopyOption.REPLACE_EXISTING);
    }
}
