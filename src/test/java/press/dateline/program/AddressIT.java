package press.dateline.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of addresses and Host headers as no browser writes them, byte for byte on the wire. */
class AddressIT {

    private static Program plain;
    private static Program named;

    @BeforeAll
    static void serve() {
        plain = Program.serving();
        named = Program.beside(plain, "-Ddateline.address=https://archive.example.org/");
    }

    @AfterAll
    static void stop() {
        named.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/login?q=100%",
                "/\\evil.example/%",
                "/%2F%2Fevil.example/%",
                "/%2f%2fevil.example",
                "/%5c%5cevil.example/%zz",
                "/%0d%0aLocation:%20https://evil.example/%",
                "/search?q=%0d%0aSet-Cookie:%20a=b%",
                "http://evil.example/search?q=100%",
                "https:evil.example/%",
                "/.//evil.example/%",
                "/countries/%2F%2Fevil.example",
                "/countries/RU",
                "/countries/united-kingdom/correct",
                "/actors/%2F%2Fevil.example/correct",
                "/corrections?q=%",
                "/%zz"
            })
    void noAnswerLeadsToAnotherServer(String path) throws IOException {
        String answer = ask(plain, path, "Host: evil.example");
        assertThat(status(answer)).as(answer).isLessThan(500);
        assertThat(header(answer, "set-cookie")).doesNotContain("a=b");
        String location = header(answer, "location");
        assertThat(location).satisfiesAnyOf(none -> assertThat(none).isEmpty(), path2 -> assertThat(path2)
                .startsWith("/")
                .doesNotStartWith("//")
                .doesNotStartWith("/\\"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%zz", "/search%zz", "/articles/%zz/diff", "/browse/%", "/q/health%zz"})
    void badEscapeInThePathIsMendedAndThenNothingHere(String path) throws IOException {
        String answer = ask(plain, path, "Host: localhost");
        assertThat(status(answer)).isEqualTo(302);
        String mended = ask(plain, header(answer, "location"), "Host: localhost");
        assertThat(status(mended)).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: :",
                "Host: ",
                "Host: a b",
                "Host: localhost:99999",
                "Host: [::1",
                "Host: localhost:x",
                "X: no"
            })
    void hostThatIsNoneIsSaidInWordsAndInALineOfTheLog(String header) throws IOException {
        int before = plain.log().size();
        String answer = ask(plain, "/search?q=x", header);
        assertThat(status(answer)).isEqualTo(400);
        assertThat(answer).contains("That could not be read").doesNotContain("stack");
        Program.await(() -> plain.log().size() > before);
        assertThat(plain.log().subList(before, plain.log().size()))
                .noneMatch(line -> line.contains("ERROR") || line.contains("\tat "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cookie: token=%zz; who=\"; =;;;",
                "Cookie: dateline-token-1=\"\\\"; dateline-who-1=%",
                "Cookie: ;;;=;",
                "If-Modified-Since: yesterday",
                "Accept: a/b/c",
                "Origin: :://"
            })
    void headersThatCannotBeReadAreNoFaultOfOurs(String header) throws IOException {
        for (String path : List.of("/search?q=x", "/countries/ru/correct", "/search.atom")) {
            assertThat(status(ask(plain, path, "Host: localhost:" + plain.port(), header)))
                    .as(path)
                    .isIn(200, 400);
        }
    }

    @Test
    void whatARequestCallsThisServerBecomesNoLink() throws IOException {
        for (String path : List.of("/search?q=treaty", "/search.atom?q=treaty", "/search.feed.json", "/countries/ru")) {
            assertThat(ask(plain, path, "Host: evil.example"))
                    .as(path)
                    .contains("http://127.0.0.1:" + plain.port() + "/")
                    .doesNotContain("evil.example");
            assertThat(ask(plain, path, "Host: localhost:" + plain.port()))
                    .as(path)
                    .contains("http://localhost:" + plain.port() + "/");
        }
    }

    @Test
    void whereAnAddressIsNamedEveryLinkThatLeavesBeginsWithItAndNoOtherIsAnswered() throws IOException {
        for (String host : List.of("archive.example.org", "localhost:" + named.port(), "127.0.0.1")) {
            for (String path : List.of("/search?q=treaty", "/search.atom?q=treaty", "/countries/ru")) {
                assertThat(ask(named, path, "Host: " + host))
                        .as(host + path)
                        .contains("https://archive.example.org/")
                        .doesNotContain("http://localhost", "http://127.0.0.1");
            }
        }
        String other = ask(named, "/search?q=treaty", "Host: evil.example");
        assertThat(status(other)).isEqualTo(421);
        assertThat(other).contains("https://archive.example.org/").doesNotContain("evil");
        assertThat(status(ask(named, "/q/health/ready", "Host: 10.0.0.7"))).isEqualTo(200);
    }

    @Test
    void whereOthersComeFromElsewhereNobodyCorrectsUntilEditorsAreSetUp() throws IOException {
        assertThat(status(ask(named, "/countries/ru/correct", "Host: localhost:" + named.port())))
                .isEqualTo(403);
        Program.await(() -> named.log().stream().anyMatch(line -> line.contains("editors add NAME")));
        assertThat(plain.log()).noneMatch(line -> line.contains("editors add NAME"));
        assertThat(status(ask(plain, "/countries/ru/correct", "Host: localhost:" + plain.port())))
                .isEqualTo(200);
    }

    @Test
    void cookiesOfTwoDatelinesOnOneHostDoNotGetInEachOthersWay() throws IOException {
        String answer = ask(plain, "/countries/ru/correct", "Host: localhost:" + plain.port());
        assertThat(header(answer, "set-cookie")).startsWith("dateline-token-" + plain.port() + "=");
    }

    @Test
    void cookiesOfAnAddressWithHttpsAreSentByHttpsAlone() throws IOException {
        assertThat(header(ask(named, "/sign-in", "Host: archive.example.org"), "set-cookie"))
                .contains("; Secure");
        assertThat(header(ask(named, "/sign-in", "Host: localhost:" + named.port()), "set-cookie"))
                .contains("dateline-token-")
                .doesNotContain("Secure");
    }

    private static String ask(Program program, String path, String... headers) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", program.port())) {
            socket.setSoTimeout(20_000);
            String request =
                    "GET " + path + " HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(answer);
            return answer.toString(StandardCharsets.UTF_8);
        }
    }

    private static int status(String answer) {
        return Integer.parseInt(answer.split(" ", 3)[1]);
    }

    private static String header(String answer, String name) {
        return answer.lines()
                .takeWhile(line -> !line.isEmpty())
                .filter(line -> line.toLowerCase(java.util.Locale.ROOT).startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse("");
    }
}
