package press.dateline.ingest.formats;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;
import press.dateline.ingest.copy.Characters;
import press.dateline.ingest.copy.Failure;
import press.dateline.ingest.copy.Intake;
import press.dateline.ingest.copy.Origin;
import press.dateline.ingest.copy.Start;
import press.dateline.ingest.copy.UnfitArticle;

/** ninjs objects: JSON Lines, one after another over several lines, or an array of them. */
public final class JsonArticles {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();

    /** JSON Lines have a whole object on the first line. */
    private static final Pattern DOCUMENT_START = Pattern.compile("\\[|\\{\\s*\\n");

    /** An object or an array of objects; a wire story may well begin with a bracket and a word. */
    private static final Pattern START = Pattern.compile("\\{\\s*[\"}]|\\[\\s*[{\\]]");

    private final Intake intake;

    public JsonArticles(Intake intake) {
        this.intake = intake;
    }

    /** Whether a file that begins so is JSON. */
    public static boolean is(Start start) {
        return START.matcher(start.text()).lookingAt();
    }

    /** Whether it is with an object a line. */
    public static boolean isLines(Start start) {
        return is(start) && !DOCUMENT_START.matcher(start.text()).lookingAt();
    }

    public void read(InputStream in, String name, Start start) throws IOException {
        if (DOCUMENT_START.matcher(start.text()).lookingAt()) {
            readDocument(in, name);
        } else {
            readLines(in, name);
        }
    }

    private void readLines(InputStream in, String name) throws IOException {
        BoundedLines lines = new BoundedLines(in);
        while (lines.next()) {
            Origin origin = new Origin(name, lines.number());
            if (lines.tooLong()) {
                intake.failure(
                        new Failure(origin, "is longer than " + (BoundedLines.LONGEST >> 20) + " MB, the most taken"));
            } else {
                readLine(lines.bytes(), origin);
            }
        }
    }

    private void readLine(byte[] bytes, Origin origin) {
        try {
            String line = Characters.of(bytes);
            if (!line.isBlank()) {
                take(JSON.readTree(line), origin);
            }
        } catch (JsonProcessingException e) {
            intake.failure(new Failure(origin, "is not JSON: " + e.getOriginalMessage()));
        }
    }

    /** JSON over several lines: one article, several in a row, or an array of them. */
    private void readDocument(InputStream in, String name) throws IOException {
        try (MappingIterator<JsonNode> items = JSON.readerFor(JsonNode.class).readValues(in)) {
            while (items.hasNextValue()) {
                Origin origin = new Origin(name, items.getCurrentLocation().getLineNr());
                take(items.nextValue(), origin);
            }
        } catch (JsonProcessingException e) {
            long line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            intake.failure(new Failure(new Origin(name, line), "is not JSON: " + e.getOriginalMessage()));
        }
    }

    private void take(JsonNode item, Origin origin) {
        Optional<JsonNode> wrapped = Ninjs.wrapped(item);
        if (wrapped.isPresent()) {
            wrapped.get().forEach(each -> take(each, origin));
            return;
        }
        try {
            intake.article(origin, Ninjs.incoming(item));
        } catch (UnfitArticle e) {
            intake.failure(new Failure(origin, e.getMessage()));
        }
    }
}
