package press.dateline.ingest.erasure;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of many stories cut between them, byte for byte; where the cuts are right is found by reading it again.
 *
 * @param head what stands before the first and belongs to each
 * @param tail what stands after the last
 * @param glue what stands between two
 */
record FileParts(byte[] head, List<byte[]> parts, byte[] tail, byte[] glue) {

    private static final byte[] NOTHING = new byte[0];

    /** An element a story, in feeds and packages. */
    private static final Pattern ELEMENT =
            Pattern.compile("<((?:\\w+:)?(?:item|entry|newsItem|NewsItem|nitf))\\b[^>]*>.*?</\\1>", Pattern.DOTALL);

    /** How the stories of downloads begin. */
    private static final List<Pattern> OPENINGS = List.of(
            Pattern.compile("(?m)^[ \\t\\f]*\\d+ of \\d+ DOCUMENTS?[ \\t\\r]*$"),
            Pattern.compile("(?m)^HD(?=[ \\t\\r]|$)"));

    /** In the order in which they are tried: the first that cuts into more than one. */
    static Optional<FileParts> of(byte[] bytes) {
        // One character a byte, so that places in the text are places in the file.
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        String start = text.stripLeading();
        Optional<FileParts> cut = start.startsWith("{") || start.startsWith("[") ? json(bytes) : Optional.empty();
        if (cut.isEmpty() && start.startsWith("<")) {
            cut = elements(bytes, text);
        }
        for (Pattern opening : OPENINGS) {
            if (cut.isEmpty()) {
                cut = openings(bytes, text, opening);
            }
        }
        return cut.isPresent() ? cut : rows(bytes, text);
    }

    byte[] with(List<byte[]> some) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(head);
        for (int i = 0; i < some.size(); i++) {
            out.writeBytes(i == 0 ? NOTHING : glue);
            out.writeBytes(some.get(i));
        }
        out.writeBytes(tail);
        return out.toByteArray();
    }

    /** Objects in an array, or one after the other. */
    private static Optional<FileParts> json(byte[] bytes) {
        List<byte[]> parts = new ArrayList<>();
        boolean array = false;
        try (JsonParser parser = new JsonFactory().createParser(bytes)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    int from = (int) parser.currentTokenLocation().getByteOffset();
                    parser.skipChildren();
                    parts.add(Arrays.copyOfRange(
                            bytes, from, (int) parser.currentLocation().getByteOffset()));
                } else {
                    array |= token == JsonToken.START_ARRAY;
                }
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        return array
                ? several(latin("["), parts, latin("]\n"), latin(",\n"))
                : several(NOTHING, parts, latin("\n"), latin("\n"));
    }

    private static Optional<FileParts> elements(byte[] bytes, String text) {
        Matcher element = ELEMENT.matcher(text);
        List<byte[]> parts = new ArrayList<>();
        int first = -1;
        int last = 0;
        while (element.find()) {
            first = first < 0 ? element.start() : first;
            last = element.end();
            parts.add(Arrays.copyOfRange(bytes, element.start(), element.end()));
        }
        return first < 0
                ? Optional.empty()
                : several(
                        Arrays.copyOfRange(bytes, 0, first),
                        parts,
                        Arrays.copyOfRange(bytes, last, bytes.length),
                        latin("\n"));
    }

    private static Optional<FileParts> openings(byte[] bytes, String text, Pattern opening) {
        Matcher begins = opening.matcher(text);
        List<Integer> cuts = new ArrayList<>();
        while (begins.find()) {
            cuts.add(begins.start());
        }
        if (cuts.isEmpty()) {
            return Optional.empty();
        }
        return several(Arrays.copyOfRange(bytes, 0, cuts.get(0)), between(bytes, cuts), NOTHING, NOTHING);
    }

    /** Lines, those within quotation marks together; the first names the columns. */
    private static Optional<FileParts> rows(byte[] bytes, String text) {
        List<Integer> cuts = new ArrayList<>();
        boolean quoted = false;
        for (int i = 0; i < bytes.length; i++) {
            quoted ^= bytes[i] == '"';
            if (bytes[i] == '\n' && !quoted && i + 1 < bytes.length) {
                cuts.add(i + 1);
            }
        }
        boolean table = text.lines().findFirst().orElse("").matches(".*[,;\t|].*");
        return cuts.isEmpty() || !table
                ? Optional.empty()
                : several(Arrays.copyOfRange(bytes, 0, cuts.get(0)), between(bytes, cuts), NOTHING, NOTHING);
    }

    private static List<byte[]> between(byte[] bytes, List<Integer> cuts) {
        List<byte[]> parts = new ArrayList<>();
        for (int i = 0; i < cuts.size(); i++) {
            int end = i + 1 < cuts.size() ? cuts.get(i + 1) : bytes.length;
            parts.add(Arrays.copyOfRange(bytes, cuts.get(i), end));
        }
        return parts;
    }

    private static Optional<FileParts> several(byte[] head, List<byte[]> parts, byte[] tail, byte[] glue) {
        return parts.size() < 2 ? Optional.empty() : Optional.of(new FileParts(head, parts, tail, glue));
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
