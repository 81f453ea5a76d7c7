package press.dateline.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** An entry of the audit log as one line of JSON. */
public final class AuditLine {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 300;

    private AuditLine() {}

    static AuditEntry entry(Instant at, String who, AuditAction action, String about, String from) {
        return new AuditEntry(at, line(who), action, line(about), line(from));
    }

    private static String line(String text) {
        String one = text.replaceAll("\\p{Cntrl}", " ").strip();
        return one.substring(0, Math.min(LONGEST, one.length()));
    }

    public static String written(AuditEntry entry) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("at", entry.at().toString());
        fields.put("who", entry.who());
        fields.put("did", entry.action().word());
        fields.put("about", entry.about());
        fields.put("from", entry.from());
        try {
            return JSON.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts are always JSON", e);
        }
    }

    /** A line that was cut when the machine died says nothing. */
    static Optional<AuditEntry> read(String line) {
        try {
            JsonNode fields = JSON.readTree(line);
            return AuditAction.find(fields.path("did").asText())
                    .map(action -> new AuditEntry(
                            Instant.parse(fields.path("at").asText()),
                            fields.path("who").asText(),
                            action,
                            fields.path("about").asText(),
                            fields.path("from").asText()));
        } catch (JsonProcessingException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
