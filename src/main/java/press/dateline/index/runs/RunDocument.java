package press.dateline.index.runs;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the record of what came in looks like in the index. */
final class RunDocument {

    static final String RUN = "run";
    static final String DELIVERY = "delivery";
    static final String LINK = "link";
    static final String FILE = "file";

    private RunDocument() {}

    static Map<String, Object> of(Run run) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("kind", RUN);
        document.put("way", run.way());
        document.put("name", run.name());
        document.put("started", run.started().toString());
        document.put("seen", run.seen().toString());
        run.finished().ifPresent(at -> document.put("finished", at.toString()));
        document.put("counts", counts(run.counts()));
        document.put(
                "problems", run.problems().stream().map(RunDocument::problem).toList());
        return document;
    }

    /** By name: whoever counts one more thing one day still reads what was written before. */
    private static Map<String, Object> counts(RunCounts counts) {
        return Map.of(
                "bytes", counts.bytes(),
                "total", counts.total(),
                "read", counts.read(),
                "fresh", counts.fresh(),
                "unchanged", counts.unchanged(),
                "kept", counts.kept(),
                "failed", counts.failed(),
                "warned", counts.warned());
    }

    private static RunCounts counts(JsonNode counts) {
        return new RunCounts(
                counts.path("bytes").asLong(),
                counts.path("total").asLong(),
                counts.path("read").asLong(),
                counts.path("fresh").asLong(),
                counts.path("unchanged").asLong(),
                counts.path("kept").asLong(),
                counts.path("failed").asLong(),
                counts.path("warned").asLong());
    }

    private static Map<String, Object> problem(Problem problem) {
        return Map.of(
                "where", problem.where(),
                "reason", problem.reason(),
                "digest", problem.digest(),
                "warning", problem.warning());
    }

    static Run run(String id, JsonNode source) {
        List<Problem> problems = new ArrayList<>();
        source.path("problems")
                .forEach(each -> problems.add(new Problem(
                        each.path("where").asText(),
                        each.path("reason").asText(),
                        each.path("digest").asText(),
                        each.path("warning").asBoolean())));
        return new Run(
                id,
                source.path("way").asText(),
                source.path("name").asText(),
                instant(source, "started"),
                instant(source, "seen"),
                source.has("finished") ? Optional.of(instant(source, "finished")) : Optional.empty(),
                counts(source.path("counts")),
                problems);
    }

    static Map<String, Object> of(Delivery delivery) {
        return Map.of(
                "kind", DELIVERY,
                "digest", delivery.digest(),
                "name", delivery.name(),
                "size", delivery.size(),
                "stored", delivery.stored(),
                "received", delivery.received().toString());
    }

    static Delivery delivery(JsonNode source) {
        return new Delivery(
                source.path("digest").asText(),
                source.path("name").asText(),
                source.path("size").asLong(),
                source.path("stored").asLong(),
                instant(source, "received"));
    }

    static Map<String, Object> of(FileRead file) {
        return Map.of("kind", FILE, "name", file.path(), "stamp", file.stamp(), "count", file.count());
    }

    static FileRead file(String path, JsonNode source) {
        return new FileRead(
                path, source.path("stamp").asText(), source.path("count").asLong());
    }

    private static Instant instant(JsonNode source, String field) {
        return Instant.parse(source.path(field).asText(Instant.EPOCH.toString()));
    }
}
