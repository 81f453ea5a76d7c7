package press.dateline.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.dateline.index.ArchiveForTests;

/** The examples of {@code docs/serve} with a real nginx and a real Caddy in front of Dateline, by https. */
class ProxyIT {

    private static final String SECRET = "changeit";

    @TempDir
    static Path folder;

    private static ArchiveForTests archive;
    private static HttpClient client;

    private Program program;
    private Process proxy;

    @BeforeAll
    static void write() throws IOException, GeneralSecurityException, InterruptedException {
        archive = new ArchiveForTests();
        archive.writer.write(List.of(ArchiveForTests.extracted(ArchiveForTests.article(
                "a", "Ada Example spoke of quillwort.", Instant.parse("2022-01-10T12:00:00Z")))));
        archive.writer.refresh();
        // By HTTP/2 this client goes on sending what was refused before all of it came.
        client = HttpClient.newBuilder()
                .sslContext(certificate())
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    @AfterAll
    static void delete() {
        archive.close();
    }

    @AfterEach
    void stop() throws InterruptedException {
        if (proxy != null) {
            proxy.destroy();
            assertThat(proxy.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
        if (program != null) {
            program.close();
        }
    }

    @Test
    void nginxInFrontAsTheExampleHasIt() throws IOException, InterruptedException {
        Path nginx = program("nginx");
        int port = Program.freePort();
        serveAt(port);
        Path site = write(
                "site.conf",
                example("nginx.conf")
                        .replace("listen 443", "listen 127.0.0.1:" + port)
                        .replace(
                                "/etc/ssl/archive.example.org/fullchain.pem",
                                folder.resolve("cert.pem").toString())
                        .replace(
                                "/etc/ssl/archive.example.org/privkey.pem",
                                folder.resolve("key.pem").toString()));
        Path main = write(
                "main.conf",
                """
                daemon off;
                %spid %s/nginx.pid;
                error_log %s/error.log;
                events {}
                http {
                    access_log off;
                    client_body_temp_path %s/body;
                    proxy_temp_path %s/proxy;
                    fastcgi_temp_path %s/fastcgi;
                    uwsgi_temp_path %s/uwsgi;
                    scgi_temp_path %s/scgi;
                    include %s;
                }
                """
                        .replace("%s/", folder + "/")
                        .formatted("root".equals(System.getProperty("user.name")) ? "user root;\n" : "", site));
        proxy = start(nginx.toString(), "-p", folder.toString(), "-c", main.toString());
        everybodyIsWhoTheyAre(port);
    }

    @Test
    void caddyInFrontAsTheExampleHasIt() throws IOException, InterruptedException {
        Path caddy = program("caddy");
        int port = Program.freePort();
        serveAt(port);
        Path file = write(
                "Caddyfile",
                "{\n\tadmin off\n\tauto_https disable_redirects\n}\n"
                        + example("Caddyfile")
                                .replace(
                                        "localhost {",
                                        "https://localhost:%d {\n\tbind 127.0.0.1\n\ttls %s %s"
                                                .formatted(
                                                        port, folder.resolve("cert.pem"), folder.resolve("key.pem"))));
        proxy = start(caddy.toString(), "run", "--adapter", "caddyfile", "--config", file.toString());
        everybodyIsWhoTheyAre(port);
    }

    private void serveAt(int port) {
        program = Program.over(
                archive,
                "-Ddateline.address=https://localhost:" + port,
                "-Dquarkus.http.proxy.proxy-address-forwarding=true",
                "-Dquarkus.http.proxy.enable-forwarded-host=true",
                "-Ddateline.exports.per-minute=2");
    }

    private void everybodyIsWhoTheyAre(int port) throws IOException, InterruptedException {
        String address = "https://localhost:" + port;
        Program.await(() -> {
            assertThat(proxy.isAlive()).as("the proxy runs").isTrue();
            return status(address + "/") == 200;
        });
        assertThat(get(address + "/search.atom?q=quillwort").body()).contains("href=\"" + address + "/articles/");
        assertThat(get(address + "/sign-in").headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("Secure"));
        assertThat(get(address + "/actors/ada-example/correct").statusCode()).isEqualTo(403);
        // Whatever a client says of where it comes from, it counts as the one it is.
        List<Integer> files = Stream.of("192.0.2.1", "192.0.2.2", "192.0.2.3")
                .map(from -> HttpRequest.newBuilder(URI.create(address + "/search.csv?q=quillwort"))
                        .header("X-Forwarded-For", from)
                        .header("Forwarded", "for=" + from)
                        .build())
                .map(request -> send(request).statusCode())
                .toList();
        assertThat(files).containsExactly(200, 200, 429);
        byte[] large = new byte[3_000_000];
        Arrays.fill(large, (byte) ' ');
        HttpResponse<String> posted = send(HttpRequest.newBuilder(URI.create(address + "/api/articles"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(large))
                .build());
        assertThat(posted.statusCode()).as(posted.body()).isEqualTo(401);
    }

    private static int status(String url) {
        try {
            return get(url).statusCode();
        } catch (IllegalStateException e) {
            return 0;
        }
    }

    private static HttpResponse<String> get(String url) {
        return send(HttpRequest.newBuilder(URI.create(url)).build());
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String example(String name) throws IOException {
        return Files.readString(Path.of("docs/serve", name))
                .replaceAll("(?m)^#.*\n", "")
                .replace("archive.example.org {", "localhost {")
                .replace("server_name archive.example.org", "server_name localhost")
                .replace("127.0.0.1:8080", "127.0.0.1:" + program.port());
    }

    private static Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Process start(String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile());
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("XDG_DATA_HOME", folder.toString());
        return builder.start();
    }

    /** As {@code bin/test} unpacked it, or of this machine. */
    private static Path program(String name) {
        Optional<Path> found = Stream.concat(
                        Stream.of("target/proxies/usr/sbin", "target/proxies/usr/bin", "/usr/sbin"),
                        Arrays.stream(System.getenv("PATH").split(":")))
                .map(each -> Path.of(each, name).toAbsolutePath())
                .filter(ProxyIT::runs)
                .findFirst();
        assumeTrue(found.isPresent(), name + " is not on this machine");
        return found.get();
    }

    /** Unpacked alone it may lack a library. */
    private static boolean runs(Path program) {
        try {
            return Files.isExecutable(program)
                    && new ProcessBuilder(program.toString(), program.endsWith("caddy") ? "version" : "-v")
                                    .redirectErrorStream(true)
                                    .redirectOutput(folder.resolve("version").toFile())
                                    .start()
                                    .waitFor()
                            == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** For localhost, known to nobody but the client of this test. */
    private static SSLContext certificate() throws IOException, GeneralSecurityException, InterruptedException {
        Path file = folder.resolve("keys.p12");
        Process made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "site",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        SECRET,
                        "-keystore",
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool").toFile())
                .start();
        assertThat(made.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance(file.toFile(), SECRET.toCharArray());
        pem("cert.pem", "CERTIFICATE", keys.getCertificate("site").getEncoded());
        pem("key.pem", "PRIVATE KEY", keys.getKey("site", SECRET.toCharArray()).getEncoded());
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("site", keys.getCertificate("site"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    private static void pem(String name, String kind, byte[] content) throws IOException {
        write(
                name,
                "-----BEGIN %s-----\n%s\n-----END %s-----\n"
                        .formatted(
                                kind,
                                Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content),
                                kind));
    }
}
