package press.dateline.index.write;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * Who withdrew a story and why.
 *
 * @param who an editor, or the sender; kept, and shown to editors only
 * @param why kept, and shown to editors only
 * @param said what readers are told who come to its address, or empty
 * @param erased whether what was received is not kept
 */
public record WithdrawalNote(String who, String why, String said, boolean erased) {

    void put(Map<String, Object> document) {
        document.put("who", who);
        document.put("why", why);
        document.put("said", said);
        document.put("erased", erased);
    }

    static WithdrawalNote of(JsonNode source) {
        return new WithdrawalNote(
                source.path("who").asText(""),
                source.path("why").asText(""),
                source.path("said").asText(""),
                source.path("erased").asBoolean());
    }
}
