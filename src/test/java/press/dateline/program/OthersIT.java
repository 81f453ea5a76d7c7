package press.dateline.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.dateline.access.Accounts;
import press.dateline.access.Role;
import press.dateline.index.ArchiveForTests;

/** Where others may come from elsewhere, whoever sits at the machine may not correct for that either. */
class OthersIT {

    private static final String SAID =
            "Others may come from elsewhere, so nobody can correct anything until editors are set up:"
                    + " bin/dateline editors add NAME.";

    private static ArchiveForTests archive;

    @BeforeAll
    static void write() throws IOException {
        archive = new ArchiveForTests();
        archive.writer.write(List.of(ArchiveForTests.extracted(ArchiveForTests.article(
                "a", "Ada Example spoke of quillwort.", Instant.parse("2022-01-10T12:00:00Z")))));
        archive.writer.refresh();
    }

    @AfterAll
    static void delete() {
        archive.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--host 0.0.0.0",
                "-Dquarkus.http.proxy.proxy-address-forwarding=true",
                "-Ddateline.address=https://archive.example"
            })
    void correctingIsClosedUntilSignInIsSetUpAndTheStartSaysSo(String others) {
        List<String> properties = new ArrayList<>(List.of(Program.where(archive)));
        List<String> options = new ArrayList<>();
        (others.startsWith("--") ? options : properties).addAll(List.of(others.split(" ")));
        Program program = new Program(properties.toArray(String[]::new));
        try {
            program.serve(options.toArray(String[]::new));
            Program.await(() -> program.log().contains(SAID));
            assertThat(program.get("/actors/ada-example").body()).doesNotContain("/actors/ada-example/correct");
            for (HttpResponse<String> answer : asked(program)) {
                assertThat(answer.statusCode()).as(answer.request().toString()).isEqualTo(403);
                assertThat(answer.body()).contains("Corrections are closed here", "dateline user add NAME");
            }
            assertThat(program.get("/search?q=quillwort").statusCode()).isEqualTo(200);

            Accounts.in(program.data()).add("vera", Role.EDITOR, Visitors.PASSWORD);
            for (HttpResponse<String> answer : asked(program)) {
                assertThat(answer.body()).as(answer.request().toString()).doesNotContain("Corrections are closed here");
                assertThat(answer.statusCode()).isIn(200, 401);
            }
        } finally {
            program.close();
        }
    }

    /** As somebody at the machine asks: pages of editors, and a form. */
    private static List<HttpResponse<String>> asked(Program program) {
        HttpRequest form = HttpRequest.newBuilder(URI.create(program.url("/actors/ada-example/correct")))
                .header("Accept", "text/html")
                .header("Cookie", "dateline-token-" + program.port() + "=" + Visitors.SECRET)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("token=" + Visitors.SECRET + "&did=rename&name=Eve&why=x"))
                .build();
        return Stream.concat(
                        Stream.of("/incoming", "/actors/ada-example/correct", "/withheld")
                                .map(path -> HttpRequest.newBuilder(URI.create(program.url(path)))
                                        .header("Accept", "text/html")
                                        .build()),
                        Stream.of(form))
                .map(program::send)
                .toList();
    }
}
