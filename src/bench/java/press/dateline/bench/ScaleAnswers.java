package press.dateline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a Dateline answers, kept in a file so that another can be held against it: totals, counts and order. */
final class ScaleAnswers {

    private final Path file;

    ScaleAnswers(Path file) {
        this.file = file;
    }

    /** Keeps the answers where there are none yet; else says which are other ones now. */
    String compare(Program program, List<String> paths) throws IOException, InterruptedException {
        Map<String, String> now = new LinkedHashMap<>();
        for (String path : paths) {
            now.put(path, answered(program, path));
        }
        if (!Files.exists(file)) {
            List<String> lines = new ArrayList<>();
            now.forEach((path, answer) -> lines.add(path + "\t" + answer));
            Files.write(file, lines);
            return "%,d answers kept in %s".formatted(now.size(), file);
        }
        List<String> other = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] columns = line.split("\t", 2);
            // What was refused then has nothing to be compared with.
            boolean comparable = now.containsKey(columns[0]) && !columns[1].equals("refused");
            if (comparable && !columns[1].equals(now.get(columns[0]))) {
                other.add(columns[0] + "\n  was " + columns[1] + "\n  is  " + now.get(columns[0]));
            }
        }
        Files.write(Path.of(file + ".other"), other);
        return "%,d answers compared with %s, %,d of them other ones%s"
                .formatted(now.size(), file, other.size(), other.isEmpty() ? "" : " (" + file + ".other)");
    }

    private static String answered(Program program, String path) throws IOException, InterruptedException {
        try {
            return answer(program, path);
        } catch (IllegalStateException e) {
            return "refused";
        }
    }

    private static String answer(Program program, String path) throws IOException, InterruptedException {
        if (!path.startsWith("/api/")) {
            // Of a page what a reader sees; what stands in its form is new each time.
            return new String(program.get(path), StandardCharsets.UTF_8)
                    .replaceAll("(?s)<head>.*?</head>|<script.*?</script>|<input[^>]*>|<[^>]*>", " ")
                    .replaceAll("\\s+", " ");
        }
        JsonNode answer = program.json(path);
        if (answer instanceof ObjectNode object) {
            object.remove("took");
        }
        return answer.toString();
    }
}
