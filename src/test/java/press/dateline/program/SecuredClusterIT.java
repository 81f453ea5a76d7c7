package press.dateline.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.dateline.engine.CarriedEngine;
import press.dateline.engine.ClusterForTests;
import press.dateline.program.Program.Ran;

/** An Elasticsearch of the operator's own, behind TLS with a certificate of their own authority, with a password or an API key. */
class SecuredClusterIT {

    /** What docs/operating.md says that a key has to be allowed, apart from what it is for in the cluster. */
    private static final String KEY =
            """
            {"name": "dateline", "role_descriptors": {"dateline": {"cluster": ["%s"], "indices": [{"names": ["article*",
            "authority*", "corrections*", "alerts*", "meaning*", "withheld*", "incoming*"], "privileges": ["all"]}]}}}
            """;

    @TempDir
    static Path folder;

    private static ClusterForTests cluster;
    private static Path authority;
    private static Path password;

    @BeforeAll
    static void start() throws Exception {
        authority = folder.resolve("authority.pem");
        cluster = new ClusterForTests(1, Optional.of(signed()));
        password = Files.writeString(folder.resolve("password"), cluster.password() + "\n");
        awaitAnswer();
    }

    @AfterAll
    static void stop() {
        cluster.close();
    }

    @Test
    void articlesComeInByPasswordAndAreReadByAnApiKey() throws Exception {
        Program program = new Program();
        try {
            Ran ingested = program.run(with(
                    "--hosts-password-file",
                    password,
                    "ingest",
                    story("A harbour reopens", "The harbour reopened on Monday.")));
            assertThat(ingested.code()).as(ingested.err()).isZero();

            Path key = Files.writeString(folder.resolve("key"), apiKey("monitor") + "\n");
            Ran exported = program.run(with("--hosts-api-key-file", key, "export", "--quiet", "/search"));
            assertThat(exported.code()).as(exported.err()).isZero();
            assertThat(exported.out()).contains("A harbour reopens");
            program.serve(with("--hosts-api-key-file", key, "--no-sample"));
            assertThat(program.get("/search?q=harbour").body()).contains("A <mark>harbour</mark> reopens");
        } finally {
            program.close();
        }
    }

    @Test
    void withAnApiKeyArticlesComeInAndSnapshotsAreMadeAndBroughtBackInTheRepositoryThatIsNamed() throws Exception {
        assertThat(client().send(
                                asked("/_snapshot/safe")
                                        .header("Content-Type", "application/json")
                                        .PUT(BodyPublishers.ofString(
                                                "{\"type\": \"fs\", \"settings\": {\"location\": \"%s\"}}"
                                                        .formatted(cluster.snapshots())))
                                        .build(),
                                BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(200);
        Path key = Files.writeString(folder.resolve("all-of-it"), apiKey("manage") + "\n");
        Program program = new Program(
                "-Ddateline.snapshots.repository=safe", "-Ddateline.snapshots.folder=" + folder.resolve("kept"));
        try {
            done(program, key, "ingest", story("Ferries sail again", "The ferries sailed again on Tuesday."));
            String name = done(program, key, "snapshot", "create").strip();
            done(program, key, "ingest", story("A bridge closes", "The bridge closed on Wednesday."));
            assertThat(done(program, key, "snapshot", "list")).contains(name);
            done(program, key, "snapshot", "restore", name, "--replace");
            assertThat(done(program, key, "export", "--quiet", "/search"))
                    .contains("Ferries sail again")
                    .doesNotContain("A bridge closes");
            done(program, key, "snapshot", "delete", name);
            assertThat(done(program, key, "snapshot", "list")).doesNotContain(name);
        } finally {
            program.close();
        }
    }

    private static String story(String headline, String text) throws IOException {
        return Files.writeString(
                        folder.resolve(headline.replace(' ', '-') + ".txt"),
                        headline + "\n\nNICOSIA, Cyprus - " + text + "\n")
                .toString();
    }

    private static String done(Program program, Path key, String... arguments) {
        Ran ran = program.run(with("--hosts-api-key-file", key, arguments));
        assertThat(ran.code()).as(ran.err()).isZero();
        return ran.out();
    }

    @Test
    void whoeverIsNotTrustedOrNotKnownIsToldWhatToName() throws IOException {
        Program program = new Program();
        try {
            Ran untrusted = program.run(
                    "ingest", "--hosts", cluster.hosts(), "--hosts-password-file", password.toString(), "nothing.txt");
            assertThat(untrusted.code()).isEqualTo(3);
            assertThat(untrusted.err())
                    .contains("signed by nobody", "--hosts-ca-file")
                    .doesNotContain("\tat ");

            Path wrong = Files.writeString(folder.resolve("wrong"), "guessed\n");
            Ran unknown = program.run(with("--hosts-password-file", wrong, "ingest", "nothing.txt"));
            assertThat(unknown.code()).as(unknown.err()).isEqualTo(3);
            assertThat(unknown.err())
                    .contains("does not know the password or API key", "--hosts-api-key-file")
                    .doesNotContain("\tat ");

            Ran noCertificate = program.run(
                    "ingest", "--hosts", cluster.hosts(), "--hosts-ca-file", password.toString(), "nothing.txt");
            assertThat(noCertificate.code()).isEqualTo(2);
            assertThat(noCertificate.err()).contains("No certificate can be read from " + password);
        } finally {
            program.close();
        }
    }

    private static String[] with(String login, Path secret, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(
                List.of("--hosts", cluster.hosts(), "--hosts-ca-file", authority.toString(), login, secret.toString()));
        return all.toArray(String[]::new);
    }

    private static String apiKey(String ofTheCluster) throws Exception {
        String body = client().send(
                        asked("/_security/api_key")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(KEY.formatted(ofTheCluster)))
                                .build(),
                        BodyHandlers.ofString())
                .body();
        String key = new ObjectMapper().readTree(body).path("encoded").asText();
        assertThat(key).as(body).isNotEmpty();
        return key;
    }

    private static void awaitAnswer() throws Exception {
        HttpClient client = client();
        HttpRequest health =
                asked("/_cluster/health?wait_for_status=yellow&timeout=5s").build();
        Program.await(
                () -> {
                    try {
                        return client.send(health, BodyHandlers.ofString()).statusCode() == 200;
                    } catch (IOException e) {
                        return false;
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                        return false;
                    }
                },
                java.time.Duration.ofMinutes(2));
    }

    private static HttpRequest.Builder asked(String path) {
        String login = CarriedEngine.USER + ":" + cluster.password();
        return HttpRequest.newBuilder(URI.create(cluster.hosts() + path))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)));
    }

    private static HttpClient client() throws Exception {
        KeyStore store = KeyStore.getInstance(folder.resolve("authority.p12").toFile(), secret());
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("authority", store.getCertificate("authority"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return HttpClient.newBuilder().sslContext(context).build();
    }

    private static char[] secret() {
        return ClusterForTests.STORE_PASSWORD.toCharArray();
    }

    /** A certificate for this machine, signed by an authority made for this test, whose own goes into {@code authority}. */
    private static Path signed() throws IOException, InterruptedException {
        Path node = folder.resolve("node.p12");
        Path request = folder.resolve("node.csr");
        Path answer = folder.resolve("node.pem");
        String authorityStore = folder.resolve("authority.p12").toString();
        keytool(
                authorityStore,
                "-genkeypair",
                "-alias",
                "authority",
                "-keyalg",
                "EC",
                "-dname",
                "CN=Newsroom authority",
                "-ext",
                "bc:c",
                "-validity",
                "2");
        keytool(authorityStore, "-exportcert", "-rfc", "-alias", "authority", "-file", authority.toString());
        keytool(
                node.toString(),
                "-genkeypair",
                "-alias",
                "node",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-validity",
                "2");
        keytool(node.toString(), "-certreq", "-alias", "node", "-file", request.toString());
        keytool(
                authorityStore,
                "-gencert",
                "-rfc",
                "-alias",
                "authority",
                "-ext",
                "san=dns:localhost",
                "-validity",
                "2",
                "-infile",
                request.toString(),
                "-outfile",
                answer.toString());
        keytool(node.toString(), "-importcert", "-noprompt", "-alias", "authority", "-file", authority.toString());
        keytool(node.toString(), "-importcert", "-alias", "node", "-file", answer.toString());
        return node;
    }

    private static void keytool(String store, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(arguments));
        command.addAll(
                List.of("-storetype", "PKCS12", "-keystore", store, "-storepass", ClusterForTests.STORE_PASSWORD));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
