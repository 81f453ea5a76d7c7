package press.dateline.index.write;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.dateline.index.schema.StoryKey;

/**
 * That a story was withdrawn: by its sender, with all versions up to the one that says so, or by an editor, with all there
 * are and will be.
 *
 * @param upTo the newest version that is withdrawn; does not matter where {@code whole}
 * @param by who and why
 * @param whole whether newer versions are withdrawn, too
 */
record Withdrawal(StoryKey story, Age upTo, Instant at, WithdrawalNote by, boolean whole) {

    static final String KIND = "withdrawal";

    /** Whether a version of this age is withdrawn; one without a date is, since nothing says that it came later. */
    boolean covers(Age version) {
        if (whole) {
            return true;
        }
        if (upTo.numbered() && version.numbered()) {
            return Age.BY_NUMBER.compare(version, upTo) <= 0;
        }
        Instant until = upTo.moment() == null ? at : upTo.moment();
        return version.moment() == null || !version.moment().isAfter(until);
    }

    /** Whether it says more than {@code before}: an older notice that comes in again weakens nothing. */
    boolean adds(List<Withdrawal> before) {
        return whole || before.stream().noneMatch(other -> other.covers(upTo));
    }

    Map<String, Object> document(String version) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("kind", KIND);
        document.put("id", story.id());
        document.put("uri", story.uri());
        document.put("source", story.source());
        document.put("version", version);
        if (upTo.moment() != null) {
            document.put("published", upTo.moment().toString());
        }
        document.put("at", at.toString());
        by.put(document);
        document.put("whole", whole);
        return document;
    }

    static Withdrawal of(JsonNode source) {
        return new Withdrawal(
                StoryKey.of(source),
                Age.of(source),
                Instant.parse(source.path("at").asText()),
                WithdrawalNote.of(source),
                source.path("whole").asBoolean());
    }
}
