package press.dateline.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch.indices.AnalyzeResponse;
import co.elastic.clients.elasticsearch.indices.analyze.AnalyzeToken;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CarriedEngineTest {

    private Path data;

    @BeforeEach
    void makeDataFolder() throws IOException {
        data = Files.createTempDirectory("dateline-engine-");
        Files.setAttribute(data, "unix:mode", 0755);
    }

    @AfterEach
    void deleteDataFolder() {
        EngineForTests.delete(data);
    }

    @Test
    void engineLeftByKilledDatelineIsTakenOverAndStoppedByItsLastUser() throws IOException {
        CarriedEngine first = open();
        assertThat(health(first).answers()).isTrue();
        EngineFolder folder = new EngineFolder(data);
        // What a killed Dateline leaves: its engine running, and its name among the users.
        Path mine = folder.users().resolve(Long.toString(ProcessHandle.current().pid()));
        Files.delete(mine);
        Files.writeString(folder.users().resolve("4194304"), "2020-01-01T00:00:00Z");

        CarriedEngine second = open();
        assertThat(second.host()).isEqualTo(first.host());
        assertThat(health(second).answers()).isTrue();
        second.close();
        assertThat(health(second).answers()).isFalse();
    }

    @Test
    void whoeverHasNoPasswordIsTurnedAway() throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://" + EngineForTests.host() + "/_cluster/health"));
        assertThat(status(request)).isEqualTo(401);
        assertThat(status(request.setHeader("Authorization", EngineHealth.basic("changeme"))))
                .isEqualTo(401);
        assertThat(status(request.setHeader("Authorization", EngineHealth.basic(EngineForTests.password()))))
                .isEqualTo(200);
    }

    /** Its folders are open to all, its keystore has no password, and what it says of its engine has long not been so. */
    @Test
    void folderOfAnEarlierDatelineIsClosedAndGetsItsPassword() throws IOException, InterruptedException {
        EngineFolder folder = new EngineFolder(data);
        folder.prepare();
        Properties state = new Properties();
        state.setProperty("port", "9");
        state.setProperty("launcher", "1@2020-01-01T00:00:00Z");
        folder.remember(state);
        Files.writeString(folder.pid(), "4194304");
        if (Privileges.root()) {
            folder.giveTo(Privileges.NOBODY);
        }
        Path said = data.resolve("said");
        assertThat(new EnginePrograms(EngineForTests.home().toAbsolutePath(), folder)
                        .run(said, "elasticsearch-keystore", "create")
                        .start()
                        .waitFor())
                .as(Files.readString(said))
                .isZero();
        Files.createDirectories(folder.snapshots());
        Files.setPosixFilePermissions(folder.root(), PosixFilePermissions.fromString("rwxr-xr-x"));
        try (CarriedEngine engine = open()) {
            assertThat(health(engine).answers()).isTrue();
            assertThat(engine.password()).hasSizeGreaterThan(32);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.root())))
                    .isEqualTo("rwx------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.snapshots())))
                    .isEqualTo("rwx------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.password())))
                    .isEqualTo("rw-------");
        }
    }

    private static int status(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    void engineThatWillNotComeUpSaysWhyAndWhereItsLogIs() {
        assertThatThrownBy(() -> CarriedEngine.open(new EngineSettings(EngineForTests.home(), data, "1m")))
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("did not come up")
                .hasMessageContaining("heap")
                .hasMessageContaining(data.resolve("engine/logs").toString());
    }

    @Test
    void missingServerIsNamed() {
        assertThatThrownBy(() -> CarriedEngine.open(new EngineSettings(data.resolve("nothing"), data, "1g")))
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("There is no Elasticsearch in")
                .hasMessageContaining("--hosts");
    }

    @Test
    void dataFolderThatIsAFileIsNamed() throws IOException {
        Path file = Files.createFile(data.resolve("file"));
        assertThatThrownBy(() -> CarriedEngine.open(new EngineSettings(EngineForTests.home(), file, "1g")))
                .isInstanceOf(EngineException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("--data");
    }

    @Test
    void heapInWrongNotationIsRefused() {
        assertThatThrownBy(() -> new EngineSettings(EngineForTests.home(), data, "lots"))
                .hasMessageContaining("\"lots\"")
                .hasMessageContaining("1g");
    }

    @Test
    void whatIsNoOptionOfJavaIsRefusedByName() {
        assertThatThrownBy(
                        () -> new EngineSettings(EngineForTests.home(), data, "1g", List.of("-Xss1m", "serial"), data))
                .hasMessageContaining("“serial”")
                .hasMessageContaining("dateline.engine.java");
    }

    @Test
    void collectorThatIsNamedComesInPlaceOfOurs() throws IOException {
        assertThat(collectors(List.of())).containsExactly("-XX:+UseG1GC");
        assertThat(collectors(List.of("-Xlog:gc", "-XX:+UseSerialGC"))).containsExactly("-XX:+UseSerialGC");
    }

    /** Those that Java would be started with, of which it takes only one. */
    private List<String> collectors(List<String> options) throws IOException {
        EngineFolder folder = new EngineFolder(data);
        folder.prepare();
        Path home = EngineForTests.home();
        new EngineConfiguration(
                        new EngineSettings(home, data, "512m", options, EngineSettings.snapshotsIn(data)), folder)
                .write(home, 9200, 9300);
        return Files.readAllLines(folder.config().resolve("jvm.options")).stream()
                .filter(option -> option.endsWith("GC"))
                .toList();
    }

    @Test
    void analysisPluginFoldsAndStemsUnderTheOfficialNames() throws IOException {
        assertThat(tokens("english", "Protesters’ protests in São Paulo"))
                .containsExactly("protest", "protest", "in", "sao", "paulo");
        assertThat(tokens("light_english", "ponies")).containsExactly("pony");
        assertThat(tokens("possessive_english", "Kazakhstan’s leaders")).containsExactly("kazakhstan", "leaders");
    }

    private static List<String> tokens(String language, String text) throws IOException {
        AnalyzeResponse response = EngineForTests.client().indices().analyze(request -> request.tokenizer(
                        tokenizer -> tokenizer.name("standard"))
                .filter(filter -> filter.name("lowercase"))
                .filter(filter -> filter.definition(fold -> fold.asciifolding(options -> options)))
                .filter(filter -> filter.definition(stem -> stem.stemmer(options -> options.language(language))))
                .text(text));
        return response.tokens().stream().map(AnalyzeToken::token).toList();
    }

    private CarriedEngine open() {
        return CarriedEngine.open(EngineForTests.settings(data));
    }

    private EngineHealth health(CarriedEngine engine) {
        int port = Integer.parseInt(engine.host().split(":")[1]);
        return new EngineHealth(port, new EngineFolder(data).clusterName(), engine.password());
    }
}
