package press.dateline.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.dateline.audit.AuditLog;
import press.dateline.backup.Snapshots;
import press.dateline.engine.CarriedEngine;
import press.dateline.engine.EngineForTests;
import press.dateline.index.schema.IndexNames;

/**
 * What earlier releases kept is opened, brought back and rebuilt by today's program, and all of it is there: small archives
 * in {@code upgrade}, each made by its own release ({@code bin/keep-release}).
 */
class UpgradeIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What a rebuild works out anew; all else of an article is what came in, and stays. */
    private static final List<String> WORKED_OUT = List.of(
            "about",
            "actor",
            "country",
            "place",
            "organisation",
            "entities",
            "spelled",
            "named",
            "lead",
            "length",
            "sketch",
            "shared_story");

    /** Nobody listens there: letters wait. */
    private final Program program = new Program(
            "-Ddateline.mail.host=127.0.0.1",
            "-Ddateline.mail.port=9",
            "-Ddateline.mail.security=none",
            "-Ddateline.mail.from=archive@example.org");

    @AfterEach
    void close() {
        program.close();
    }

    static List<String> releases() throws IOException {
        return KeptArchive.all();
    }

    @ParameterizedTest
    @MethodSource("releases")
    void dataFolderIsOpenedAsItIsAndRebuilt(String release) throws IOException {
        Map<String, byte[]> kept = KeptArchive.unpack(release, program.data());
        Map<String, JsonNode> before = documents(JSON.readTree(kept.get("expected/documents.json")), "");
        assertThat(before).hasSizeGreaterThan(40);
        program.serve("--no-sample");

        // A letter that nobody takes is tried again and again, and that is noted of the alert.
        assertThat(withoutAlerts(asked(""))).isEqualTo(withoutAlerts(before));
        searchesAnswerAs(kept);
        othersAreThere(kept, before);

        Program.Ran rebuilt = program.run("rebuild");
        assertThat(rebuilt.code()).as(rebuilt.err()).isZero();
        assertThat(received(asked(""))).isEqualTo(received(before));
        searchesAnswerAs(kept);
        comesIn(text(kept, "expected/token").strip());
    }

    /** Into an archive of its own on the tests' engine. */
    @ParameterizedTest
    @MethodSource("releases")
    void snapshotIsBroughtBackDocumentByDocument(String release) throws IOException {
        Path folder = EngineForTests.snapshots().resolve(EngineForTests.randomName());
        Map<String, byte[]> kept = KeptArchive.unpack(release, folder);
        giveToEngine(folder);
        IndexNames names = new IndexNames(EngineForTests.randomName() + "-");
        Snapshots snapshots = new Snapshots(
                EngineForTests.client(),
                names,
                program.data(),
                folder.resolve("snapshots"),
                Optional.empty(),
                Clock.systemUTC());
        try {
            String name = text(kept, "expected/snapshot").strip();
            assertThat(snapshots.restore(name, false).name()).isEqualTo(name);
            Map<String, JsonNode> before = documents(JSON.readTree(kept.get("expected/documents.json")), "");
            assertThat(asked(EngineForTests.host(), EngineForTests.password(), names.prefix()))
                    .isEqualTo(before);
            assertThat(files(program.data().resolve("received")))
                    .containsExactlyElementsOf(
                            text(kept, "expected/received").lines().toList());
            assertThat(program.data().resolve("editors")).exists();
            assertThat(program.data().resolve("tokens")).exists();
        } finally {
            EngineForTests.deleteIndices(names.prefix());
        }
    }

    private void searchesAnswerAs(Map<String, byte[]> kept) throws IOException {
        for (String line : text(kept, "expected/searches.jsonl").lines().toList()) {
            JsonNode then = JSON.readTree(line);
            JsonNode now = JSON.readTree(
                    program.get("/api/search?" + then.path("search").asText()).body());
            assertThat(said(now)).as(line).isEqualTo(said(then.path("answer")));
        }
    }

    /** How many, which, and whom and where they name. */
    private static String said(JsonNode answer) {
        Set<String> hits = new TreeSet<>();
        answer.path("hits").forEach(hit -> hits.add(hit.path("id").asText()));
        Set<String> values = new TreeSet<>();
        answer.path("facets").properties().forEach(facet -> facet.getValue()
                .forEach(value -> values.add(facet.getKey() + " "
                        + value.path("id").asText() + " " + value.path("name").asText() + " "
                        + value.path("count").asLong())));
        return answer.path("total").asLong() + " " + hits + " " + values;
    }

    private void othersAreThere(Map<String, byte[]> kept, Map<String, JsonNode> before) {
        assertThat(files(program.data().resolve("received")))
                .containsExactlyElementsOf(
                        text(kept, "expected/received").lines().toList());
        String copper = idOf(before, "article ", "up:copper");
        String received = as("ada", "/articles/" + copper + "/received").body();
        String file = received.replaceFirst("(?s).*href=\"(/incoming/received/[^\"]+)\".*", "$1");
        assertThat(as("ada", file).body()).contains("\"up:copper\"", "“$250 a ton”", "\"embargoed\"");

        HttpResponse<String> withdrawn = program.get(
                "/articles/" + idOf(before, "withheld ", "up:withdrawn").replaceFirst("^story-", ""));
        assertThat(withdrawn.statusCode()).isEqualTo(410);
        assertThat(withdrawn.body()).contains("A court ordered it.");
        assertThat(as("ada", "/withheld").body()).contains("a court said so", "A story that a court took back");
        assertThat(as("ada", "/corrections").body()).contains("as the desk writes it", "a private man");

        String alert = before.keySet().stream()
                .filter(key -> key.startsWith("alerts "))
                .map(key -> key.substring("alerts ".length()))
                .collect(Collectors.joining());
        assertThat(program.get("/alerts/" + alert).body()).contains("Stories containing", "bridge");
        assertThat(new AuditLog(program.data(), 24, Clock.systemUTC()).list(any -> true, 0, 100))
                .extracting(entry -> entry.about())
                .anyMatch(about -> about.contains("up:withdrawn"))
                .anyMatch(about -> about.contains("ada"));
        assertThat(program.run("token", "list").out()).contains("desk");
    }

    /** A newer version of a story that came in then, by a token made then. */
    private void comesIn(String token) {
        String line =
                "{\"uri\": \"up:tram\", \"source\": \"Harbour Example Post\", \"headline\": \"Trams of Lisbon stop again\","
                        + " \"versioncreated\": \"" + Instant.parse("2022-09-02T22:00:00Z")
                        + "\", \"body_text\": \"LISBON - No night trams.\"}\n";
        HttpResponse<String> answer = program.send(HttpRequest.newBuilder(URI.create(program.url("/api/articles")))
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofString(line))
                .build());
        assertThat(answer.body()).contains("new");
        assertThat(program.get("/api/search?q=Lisbon").body())
                .contains("Trams of Lisbon stop again", "\"total\":1")
                .doesNotContain("run at night");
    }

    private HttpResponse<String> as(String name, String path) {
        String password = Base64.getEncoder()
                .encodeToString((name + ":a pass phrase for tests").getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer = program.send(HttpRequest.newBuilder(URI.create(program.url(path)))
                .header("Authorization", "Basic " + password)
                .build());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer;
    }

    private static String idOf(Map<String, JsonNode> documents, String index, String uri) {
        return documents.entrySet().stream()
                .filter(each -> each.getKey().startsWith(index)
                        && each.getValue().path("uri").asText().equals(uri)
                        && !each.getKey().startsWith(index + "story-"))
                .map(each -> each.getKey().substring(index.length()))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, JsonNode> withoutAlerts(Map<String, JsonNode> documents) {
        Map<String, JsonNode> others = new TreeMap<>(documents);
        assertThat(others.keySet().removeIf(key -> key.startsWith("alerts "))).isTrue();
        return others;
    }

    private static Map<String, JsonNode> received(Map<String, JsonNode> documents) {
        Map<String, JsonNode> received = new TreeMap<>();
        documents.forEach((key, document) -> {
            if (key.startsWith("article ")) {
                received.put(key, ((ObjectNode) document.deepCopy()).remove(WORKED_OUT));
            }
        });
        return received;
    }

    /** What the engine of the program holds. */
    private Map<String, JsonNode> asked(String prefix) throws IOException {
        Path engine = program.data().resolve("engine");
        Properties state = new Properties();
        try (var in = Files.newInputStream(engine.resolve("engine.properties"))) {
            state.load(in);
        }
        String password = Files.readString(engine.resolve("password")).strip();
        return asked("127.0.0.1:" + state.getProperty("port"), password, prefix);
    }

    private Map<String, JsonNode> asked(String host, String password, String prefix) throws IOException {
        String login = Base64.getEncoder()
                .encodeToString((CarriedEngine.USER + ":" + password).getBytes(StandardCharsets.UTF_8));
        String indices = Stream.of("article", "authority", "corrections", "alerts", "withheld", "incoming")
                .map(name -> prefix + name)
                .collect(Collectors.joining(","));
        program.send(HttpRequest.newBuilder(URI.create("http://" + host + "/" + indices + "/_refresh"))
                .header("Authorization", "Basic " + login)
                .POST(BodyPublishers.noBody())
                .build());
        return documents(
                JSON.readTree(program.send(HttpRequest.newBuilder(
                                        URI.create("http://" + host + "/" + indices + "/_search?size=1000"))
                                .header("Authorization", "Basic " + login)
                                .build())
                        .body()),
                prefix);
    }

    /** By alias and id. */
    private static Map<String, JsonNode> documents(JsonNode answer, String prefix) {
        Map<String, JsonNode> documents = new TreeMap<>();
        answer.path("hits")
                .path("hits")
                .forEach(hit -> documents.put(
                        hit.path("_index").asText().substring(prefix.length()).replaceFirst("-\\d{6}$", " ")
                                + hit.path("_id").asText(),
                        hit.path("_source")));
        return documents;
    }

    /** Under root the engine is another user. */
    private static void giveToEngine(Path folder) throws IOException {
        Object owner = Files.getAttribute(folder.getParent(), "unix:uid");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                Files.setAttribute(file, "unix:uid", owner);
            }
        }
    }

    private static String text(Map<String, byte[]> kept, String name) {
        return new String(kept.get(name), StandardCharsets.UTF_8);
    }

    private static List<String> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> "./" + folder.relativize(file))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
