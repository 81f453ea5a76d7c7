package press.dateline.follow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import press.dateline.follow.Alert.FailingSince;
import press.dateline.follow.Alert.Outgoing;
import press.dateline.follow.Alert.Seen;

/** An alert as it is stored, and back. */
final class AlertDocument {

    private AlertDocument() {}

    static ObjectNode of(Alert alert) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("address", alert.wish().address());
        document.put("name", alert.wish().name());
        document.put("search", alert.wish().search());
        document.put("rhythm", alert.wish().rhythm().word());
        document.put("asked", alert.asked().toString());
        document.put("key", alert.key());
        document.put("due", alert.due().toString());
        seen(alert.seen(), document.putObject("seen"));
        ObjectNode trouble =
                document.putObject("trouble").put("told", alert.trouble().told());
        alert.trouble().since().ifPresent(since -> trouble.put("since", since.toString()));
        outgoing(alert.outgoing(), document.putObject("outgoing"));
        return document;
    }

    static Alert read(String id, JsonNode document) {
        return new Alert(
                id,
                new Wish(
                        document.path("address").asText(),
                        document.path("name").asText(),
                        document.path("search").asText(),
                        Rhythm.of(document.path("rhythm").asText()).orElse(Rhythm.AT_ONCE)),
                instant(document.path("asked")),
                document.path("key").asText(),
                seen(document.path("seen")),
                new FailingSince(
                        document.at("/trouble/told").asText(),
                        Optional.of(document.at("/trouble/since"))
                                .filter(JsonNode::isTextual)
                                .map(AlertDocument::instant)),
                outgoing(document.path("outgoing")),
                instant(document.path("due")));
    }

    private static void seen(Seen seen, ObjectNode node) {
        node.put("since", seen.since().toString());
        node.put("through", seen.through().toString());
        ObjectNode recent = node.putObject("recent");
        seen.recent().forEach((id, received) -> recent.put(id, received.toEpochMilli()));
    }

    private static Seen seen(JsonNode node) {
        Map<String, Instant> recent = new HashMap<>();
        node.path("recent")
                .properties()
                .forEach(each -> recent.put(
                        each.getKey(), Instant.ofEpochMilli(each.getValue().asLong())));
        return new Seen(instant(node.path("since")), instant(node.path("through")), recent);
    }

    private static void outgoing(Outgoing outgoing, ObjectNode node) {
        node.put("number", outgoing.number());
        node.put("attempts", outgoing.attempts());
        node.put("then", outgoing.then().toString());
        outgoing.letter().ifPresent(letter -> node.putObject("letter")
                .put("subject", letter.subject())
                .put("text", letter.text())
                .put("html", letter.html()));
    }

    private static Outgoing outgoing(JsonNode node) {
        JsonNode letter = node.path("letter");
        return new Outgoing(
                node.path("number").asInt(),
                letter.isObject()
                        ? Optional.of(new Letter(
                                letter.path("subject").asText(),
                                letter.path("text").asText(),
                                letter.path("html").asText()))
                        : Optional.empty(),
                node.path("attempts").asInt(),
                instant(node.path("then")));
    }

    private static Instant instant(JsonNode node) {
        return Instant.parse(node.asText());
    }
}
