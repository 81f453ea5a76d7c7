package press.dateline.authority.corrections;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import press.dateline.authority.file.EntityKey;

/**
 * Corrections as text: one JSON object a line, in the order they were entered, parts that do not apply left out.
 *
 * <p>{@code {"id":…,"what":"merge","entity":"actor:tokaev","other":"actor:kassym-jomart-tokayev","name":…,
 * "spellings":[…],"country":…,"who":…,"when":ISO instant,"why":…}}; an undo has {@code "undoes"}, the id it takes back.
 */
public final class CorrectionLines {

    private static final ObjectMapper JSON = new ObjectMapper();

    private CorrectionLines() {}

    public static String write(Correction correction) {
        return json(correction).toString();
    }

    /**
     * The corrections of a file, in its order.
     *
     * @throws IllegalArgumentException if any line is no correction, naming {@code source}, the line and what is wrong
     */
    public static List<Correction> read(String source, Reader text) throws IOException {
        List<Correction> corrections = new ArrayList<>();
        BufferedReader lines = new BufferedReader(text);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                try {
                    corrections.add(correction(JSON.readTree(line)));
                } catch (JsonProcessingException e) {
                    throw wrong(source, number, "it is no JSON object");
                } catch (IllegalArgumentException | DateTimeException e) {
                    throw wrong(source, number, Objects.requireNonNullElse(e.getMessage(), "it is no correction"));
                }
            }
        }
        return corrections;
    }

    static ObjectNode json(Correction correction) {
        ObjectNode line = JSON.createObjectNode();
        line.put("id", correction.id());
        line.put("what", correction.what().name().toLowerCase(Locale.ROOT));
        line.put("entity", correction.subject().toString());
        correction.other().ifPresent(other -> line.put("other", other.toString()));
        putIfSaid(line, said(correction.what()), correction.text());
        if (!correction.names().isEmpty()) {
            correction.names().forEach(line.putArray("spellings")::add);
        }
        putIfSaid(line, "country", correction.country());
        line.put("who", correction.who());
        line.put("when", correction.when().toString());
        putIfSaid(line, "why", correction.why());
        return line;
    }

    static Correction correction(JsonNode line) {
        List<String> spellings = new ArrayList<>();
        line.path("spellings").forEach(spelling -> spellings.add(spelling.asText()));
        Correction.What what = what(line.path("what").asText());
        Correction correction = new Correction(
                what,
                entity(line, "entity").orElseThrow(() -> missing("entity")),
                entity(line, "other"),
                line.path(said(what)).asText(""),
                spellings,
                line.path("country").asText(""),
                new Correction.Hand(
                        line.path("who").asText(""),
                        Instant.parse(line.path("when").asText()),
                        line.path("why").asText("")));
        complete(correction);
        return correction;
    }

    /** A log with a part missing could not be read again, by anybody. */
    private static void complete(Correction correction) {
        switch (correction.what()) {
            case MERGE, DIFFERENT -> require(correction.other().isPresent(), "other");
            case KIND -> {
                require(correction.other().isPresent(), "other");
                require(!correction.text().isBlank(), "name");
            }
            case SPLIT -> {
                require(correction.other().isPresent(), "other");
                require(!correction.text().isBlank(), "name");
                require(!correction.names().isEmpty(), "spellings");
            }
            case RENAME, ALIAS, UNALIAS, UNDO -> require(!correction.text().isBlank(), said(correction.what()));
            case HIDE -> {}
        }
        require(!correction.who().isBlank(), "who");
    }

    /** Where a correction's text stands. */
    private static String said(Correction.What what) {
        return what == Correction.What.UNDO ? "undoes" : "name";
    }

    private static void require(boolean there, String field) {
        if (!there) {
            throw missing(field);
        }
    }

    private static IllegalArgumentException missing(String field) {
        return new IllegalArgumentException("it has no \"" + field + "\"");
    }

    private static Correction.What what(String word) {
        for (Correction.What what : Correction.What.values()) {
            if (what.name().equalsIgnoreCase(word)) {
                return what;
            }
        }
        throw new IllegalArgumentException("\"what\" is \"" + word
                + "\"; it must be merge, different, rename, alias, unalias, kind, hide, split or undo");
    }

    private static Optional<EntityKey> entity(JsonNode line, String field) {
        if (!line.hasNonNull(field)) {
            return Optional.empty();
        }
        String text = line.path(field).asText();
        return Optional.of(EntityKey.parse(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"" + field + "\" is \"" + text + "\"; it must be like actor:vladimir-putin")));
    }

    private static IllegalArgumentException wrong(String source, int number, String what) {
        return new IllegalArgumentException(source + ", line " + number + ": " + what + ".");
    }

    private static void putIfSaid(ObjectNode line, String field, String text) {
        if (!text.isEmpty()) {
            line.put(field, text);
        }
    }
}
