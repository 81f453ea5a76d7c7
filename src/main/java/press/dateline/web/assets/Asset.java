package press.dateline.web.assets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * A file that pages bring along, put together from parts: a browser asks for it once, who writes it finds each matter by itself.
 *
 * @param version changes with its words
 */
public record Asset(String path, String text, String version) {

    /** Tokens first: all others say what they mean by them. */
    public static final Asset STYLE = of(
            "/dateline.css",
            "styles/",
            ".css",
            List.of(
                    "tokens",
                    "frame",
                    "forms",
                    "result",
                    "facets",
                    "story",
                    "pictures",
                    "front",
                    "desk",
                    "design",
                    "print"));

    /** What every page may need. */
    public static final Asset SCRIPT = of(
            "/dateline.js",
            "scripts/",
            ".js",
            List.of("parts", "copy", "keys", "menus", "typing", "incoming", "facets", "swap", "strip", "arrivals"));

    /** What keeps saved searches in the browser. */
    public static final Asset SAVED_SCRIPT = of("/saved.js", "scripts/", ".js", List.of("saved"));

    /** The address for pages: with its version, so that it may be kept for good. */
    public String address() {
        return path + "?v=" + version;
    }

    private static Asset of(String path, String folder, String ending, List<String> parts) {
        String text = parts.stream().map(part -> read(folder + part + ending)).collect(Collectors.joining("\n"));
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return new Asset(path, text, Long.toHexString(sum.getValue()));
    }

    private static String read(String file) {
        try (InputStream in = Asset.class.getResourceAsStream("/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its file " + file + ".");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
