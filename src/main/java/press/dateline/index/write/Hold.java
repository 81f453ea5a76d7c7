package press.dateline.index.write;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import press.dateline.index.schema.StoryKey;

/** That an editor hides a story until a time, in all its versions: those to come, too, whatever their sender says. */
record Hold(StoryKey story, Instant until, Instant at, WithdrawalNote by) {

    static final String KIND = "hold";

    static String id(StoryKey story) {
        return "hold-" + story.id();
    }

    boolean covers(StoryKey other, Instant now) {
        return story.equals(other) && until.isAfter(now);
    }

    Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("kind", KIND);
        document.put("id", id(story));
        document.put("uri", story.uri());
        document.put("source", story.source());
        document.put("until", until.toString());
        document.put("at", at.toString());
        by.put(document);
        return document;
    }

    static Hold of(JsonNode source) {
        return new Hold(
                StoryKey.of(source),
                Instant.parse(source.path("until").asText()),
                Instant.parse(source.path("at").asText()),
                WithdrawalNote.of(source));
    }
}
