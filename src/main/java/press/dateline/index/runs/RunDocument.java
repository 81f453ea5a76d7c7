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
        RunCounts counts = run.counts();
        document.put(
                "counts",
                List.of(
                        counts.bytes(),
                        counts.total(),
                        counts.read(),
                        counts.fresh(),
                        counts.unchanged(),
                        counts.kept(),
                        counts.failed(),
                        counts.warned()));
        document.put(
                "problems", run.problems().stream().map(RunDocument::problem).toList());
        return document;
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
        JsonNode counts = source.path("counts");
        return new Run(
                id,
                source.path("way").asText(),
                source.path("name").asText(),
                instant(source, "started"),
                instant(source, "seen"),
                source.has("finished") ? Optional.of(instant(source, "finished")) : Optional.empty(),
                new RunCounts(
                        counts.path(0).asLong(),
                        counts.path(1).asLong(),
                        counts.path(2).asLong(),
                        counts.path(3).asLong(),
                        counts.path(4).asLong(),
                        counts.path(5).asLong(),
                        counts.path(6).asLong(),
                        counts.path(7).asLong()),
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
