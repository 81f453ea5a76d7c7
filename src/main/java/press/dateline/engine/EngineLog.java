package press.dateline.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the engine wrote about itself, as far as it tells an operator what went wrong. */
final class EngineLog {

    private static final int MOST_LINES = 5;

    /** Of a long log only the end tells of the last trouble. */
    private static final int TAIL = 200;

    /** Where in the engine something failed tells an operator nothing. */
    private static final Pattern TRACE = Pattern.compile("\\s+(at |\\.\\.\\. ).*");

    private final EngineFolder folder;

    EngineLog(EngineFolder folder) {
        this.folder = folder;
    }

    /** What it says while it starts, until its own log is open. */
    Path start() {
        return folder.logs().resolve("start.log");
    }

    /** The lines that say what went wrong, or else the last ones. */
    String lastWords() {
        List<String> lines = new ArrayList<>(tail(folder.logs().resolve(folder.clusterName() + ".log")));
        lines.addAll(tail(start()));
        List<String> errors = lines.stream()
                .filter(line -> line.contains("ERROR") || line.contains("Exception") || line.contains("rror:"))
                .distinct()
                .toList();
        List<String> telling = errors.isEmpty() ? lines : errors;
        return telling.isEmpty()
                ? "  (nothing)"
                : "  " + String.join("\n  ", telling.subList(Math.max(0, telling.size() - MOST_LINES), telling.size()));
    }

    private static List<String> tail(Path file) {
        // Whatever was being written when the engine died may end in half a letter.
        try (Stream<String> lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines()) {
            List<String> all =
                    lines.filter(line -> !TRACE.matcher(line).matches()).toList();
            return all.subList(Math.max(0, all.size() - TAIL), all.size());
        } catch (IOException e) {
            return List.of();
        }
    }
}
