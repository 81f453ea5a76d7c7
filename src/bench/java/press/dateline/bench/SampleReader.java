package press.dateline.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import press.dateline.article.WireText;

/** Reads articles as lines of ninjs. */
final class SampleReader {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SampleReader() {}

    /** The sample archive, its wire texts as ninjs, too. */
    static List<String> archive(Path folder) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(folder.resolve("dispatches.jsonl")));
        lines.removeIf(String::isBlank);
        try (Stream<Path> files = Files.list(folder.resolve("wire"))) {
            for (Path file : files.sorted().toList()) {
                lines.add(ninjs(file.getFileName().toString(), WireText.parse(Files.readString(file))));
            }
        }
        return lines;
    }

    private static String ninjs(String name, WireText wire) {
        ObjectNode item = JSON.createObjectNode();
        item.put("uri", "wire:" + name);
        item.put("headline", wire.headline());
        item.put("byline", wire.byline());
        item.put("source", wire.source());
        item.put("located", wire.dateline());
        if (wire.published() != null) {
            item.put("versioncreated", wire.published().toString());
        }
        item.put("body_text", wire.body());
        return item.toString();
    }

    /** So many articles of the corpora, or none. Each has the same chance; the tens of thousands need not be held to choose. */
    static List<String> corpora(Path folder, int wanted, Random random) throws IOException {
        List<String> chosen = new ArrayList<>();
        int seen = 0;
        for (Path file : articleFiles(folder)) {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(file), 1 << 16), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    int place = chosen.size() < wanted ? chosen.size() : random.nextInt(seen + 1);
                    seen++;
                    if (place == chosen.size() && place < wanted) {
                        chosen.add(line);
                    } else if (place < wanted) {
                        chosen.set(place, line);
                    }
                }
            }
        }
        return chosen;
    }

    private static List<Path> articleFiles(Path corpora) throws IOException {
        if (!Files.isDirectory(corpora)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(corpora)) {
            return folders.map(folder -> folder.resolve("articles.jsonl.gz"))
                    .filter(Files::exists)
                    .sorted()
                    .toList();
        }
    }
}
