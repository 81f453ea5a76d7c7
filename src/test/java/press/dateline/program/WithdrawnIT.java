package press.dateline.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import press.dateline.index.ArchiveForTests;

/** What was withdrawn is nowhere; what comes in by program, folder and command comes in once. */
class WithdrawnIT {

    private static final ArchiveForTests ARCHIVE = new ArchiveForTests();
    private static Program program;
    private static String token;
    private static Path watched;

    @BeforeAll
    static void serve() throws IOException {
        watched = Files.createTempDirectory("dateline-watched-");
        program = new Program(Program.where(ARCHIVE));
        token = program.run("token", "create", "desk system").out().strip();
        program.serve("--watch", watched.toString());
    }

    @AfterAll
    static void stop() throws IOException {
        program.close();
        ARCHIVE.close();
    }

    @Test
    void aKilledStoryIsOnNoSurfaceAndItsAddressSaysThatItWasWithdrawn() throws IOException {
        byte[] nothing = picture("/search.png?q=hotelier");
        post(story("k:1", "1", "usable", "2022-02-07T09:00:00Z", "Hotelier Zebulon Quastmeier charged"));
        post(story("k:1", "2", "usable", "2022-02-07T10:00:00Z", "Hotelier Zebulon Quastmeier charged with fraud"));
        // Another on the matter, from which the killed one was related.
        post(story("k:2", "1", "usable", "2022-02-07T09:30:00Z", "Hotels in Nicosia say little of the fraud"));
        String pin = "&asof=" + java.time.Instant.now().plusSeconds(1);
        List<String> ids = ids("k:1");
        assertThat(ids).hasSize(2);
        String id = ids.get(1);
        Program.await(() -> program.get("/api/suggest?q=Quastm").body().contains("Quastmeier"));
        String actor = actor(id);
        assertThat(program.get(actor).body()).contains("Quastmeier charged with fraud");
        assertThat(picture("/search.png?q=hotelier")).isNotEqualTo(nothing);
        assertThat(program.get("/articles/" + ids("k:2").get(0)).body())
                .as("related")
                .contains(id);

        HttpResponse<String> killed = post(story("k:1", "3", "canceled", "2022-02-07T11:00:00Z", "KILL"));
        assertThat(killed.body()).contains("\"outcome\":\"withdrawn\"");

        for (String surface : List.of(
                "/search?q=fraud",
                "/search?q=hotelier+charged",
                "/search?q=fraud" + pin,
                "/search?country=cy",
                "/search?meaning=1&q=fraud",
                "/search?source=Killing+Wire&sort=oldest",
                "/search?q=quastmeier",
                "/forms?q=hotelier",
                "/corrections",
                "/corrections/all.jsonl",
                "/api/search?q=hotelier",
                "/api/search?source=Killing+Wire",
                "/search.atom?q=fraud",
                "/search.feed.json?q=fraud",
                "/search.csv?q=fraud",
                "/search.jsonl",
                "/search.jsonl?q=fraud" + pin,
                "/search.bib",
                "/search.ris",
                "/search.md",
                "/browse/actor",
                "/browse/country",
                "/browse/organisation",
                "/browse/place",
                "/browse/source",
                "/browse/year",
                "/network",
                "/network?kind=country&kind=place&kind=actor&kind=organisation",
                "/compare?name=country:cy&against=country:gr",
                "/countries/cy",
                "/api/suggest?q=hotelier",
                "/api/suggest?q=quastm",
                "/api/new?q=fraud&since=2000-01-01T00%3A00%3A00Z",
                "/articles/" + ids("k:2").get(0),
                "/")) {
            HttpResponse<String> page = program.get(surface);
            String body = page.body().replace("urn:dateline:article:" + id, "");
            assertThat(body).as(surface).doesNotContain("Zebulon", "Quastmeier", id);
        }
        assertThat(picture("/search.png?q=hotelier"))
                .as("the picture of a search that finds nothing")
                .isEqualTo(nothing);
        for (String address : List.of(actor, actor + ".png")) {
            HttpResponse<String> nobody = program.get(address);
            assertThat(nobody.statusCode()).as(address).isEqualTo(404);
            assertThat(nobody.body()).as(address).doesNotContain("Quastmeier");
        }
        for (String each : ids) {
            for (String address : List.of(
                    "/articles/" + each,
                    "/articles/" + each + ".json",
                    "/articles/" + each + ".md",
                    "/articles/" + each + ".bib",
                    "/articles/" + each + ".png",
                    "/articles/" + each + "/diff",
                    "/api/articles/" + each)) {
                HttpResponse<String> gone = program.get(address);
                assertThat(gone.statusCode()).as(address).isEqualTo(410);
                assertThat(gone.body()).as(address).contains("withdrawn").doesNotContain("Quastmeier", "KILL");
            }
        }
        assertThat(program.get("/search.atom?q=anything").body())
                .contains("http://purl.org/atompub/tombstones/1.0", "ref=\"urn:dateline:article:" + id + "\"");
        assertThat(total("hotelier+charged")).isZero();
        // A misspelt word is mended from the archive's vocabulary, which has forgotten the name.
        assertThat(program.get("/search?q=Quastmeler").body()).doesNotContain("quastmeier");
    }

    @Test
    void whoeverRunsTheArchiveWithdrawsByUriAddressAndSearchAndSaysWhatReadersMayKnow() throws IOException {
        post(story("w:1", "1", "usable", "2022-03-07T09:00:00Z", "Withdrawal case one about Xanthippe"));
        post(story("w:2", "1", "usable", "2022-03-07T09:00:00Z", "Withdrawal case two about Xanthippe"));
        String id = ids("w:1").get(0);
        assertThat(program.run("withdraw", "w:1").code()).as("without a reason").isEqualTo(2);
        assertThat(program.run("withdraw", "w:none", "--why", "x").code()).isEqualTo(2);
        Program.Ran ran =
                program.run("withdraw", "w:1", "--why", "a secret reason", "--say", "It was <wrong>.", "--erase");
        assertThat(ran.code()).as(ran.err()).isZero();
        HttpResponse<String> gone = program.get("/articles/" + id);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("It was &lt;wrong&gt;.").doesNotContain("secret");
        assertThat(post(story("w:1", "1", "usable", "2022-03-07T09:00:00Z", "Withdrawal case one about Xanthippe"))
                        .body())
                .contains("\"outcome\":\"withdrawn\"");

        assertThat(program.run("withdraw", "/search?q=Xanthippe", "--why", "x").code())
                .isZero();
        assertThat(total("Xanthippe")).isZero();
        assertThat(program.run("withdraw", "w:2", "--undo").code()).isZero();
        assertThat(total("Xanthippe")).isEqualTo(1);
    }

    @Test
    void anEmbargoedStoryIsNowhereUntilItsTimeAndThenAppearsByItself() throws IOException {
        java.time.Instant end = java.time.Instant.now().plusSeconds(12);
        String line = story("e:1", "1", "withheld", "2022-02-07T09:00:00Z", "Prize for Yggdrasil Ottarsson")
                .replace("\"version\"", "\"embargoed\": \"" + end + "\", \"version\"");
        assertThat(post(line).body()).contains("\"outcome\":\"embargoed\"");
        if (java.time.Instant.now().isBefore(end)) {
            assertThat(total("Yggdrasil")).isZero();
            assertThat(program.get("/api/suggest?q=yggdr").body()).doesNotContain("Yggdrasil");
        }
        Program.await(() -> total("Yggdrasil") == 1);
        assertThat(java.time.Instant.now()).isAfterOrEqualTo(end);
        assertThat(program.get("/search.atom?q=Yggdrasil").body()).contains("Yggdrasil");
    }

    @Test
    void aProgramNeedsATokenAndIsToldWhatBecameOfEachLine() {
        HttpRequest anonymous = HttpRequest.newBuilder(URI.create(program.url("/api/articles")))
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build();
        assertThat(program.send(anonymous).statusCode()).isEqualTo(401);
        String good = story("p:1", "1", "usable", "2022-02-07T09:00:00Z", "Posted by a program");
        HttpResponse<String> first = post(good + "{\"uri\": \"p:2\"}\n");
        assertThat(first.statusCode()).isEqualTo(207);
        assertThat(first.body().lines())
                .satisfiesExactly(
                        one -> assertThat(one).contains("\"line\":1", "\"outcome\":\"new\""),
                        two -> assertThat(two).contains("\"line\":2", "\"outcome\":\"failed\"", "has no body_text"));
        HttpResponse<String> again = post(good);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).contains("\"outcome\":\"unchanged\"");

        assertThat(send("PUT", "/api/articles/p:9", good).statusCode())
                .as("another uri")
                .isEqualTo(422);
        String slashed = "https://paper.example/a/b";
        assertThat(send(
                                "PUT",
                                "/api/articles/" + slashed,
                                story(slashed, "1", "usable", "2022-02-07T09:00:00Z", "Put whole"))
                        .statusCode())
                .isEqualTo(201);
        assertThat(send("DELETE", "/api/articles/" + slashed, "").body()).contains("\"withdrawn\":1");
        assertThat(send("DELETE", "/api/articles/nothing:here", "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theSameStoryFromAFolderAProgramAndACommandIsThereOnce() throws IOException {
        String line = story("s:1", "1", "usable", "2022-02-07T09:00:00Z", "Brought three times by Wilhelmine");
        post(line);
        Files.writeString(watched.resolve("copy.jsonl"), line);
        Files.writeString(watched.resolve("bad.jsonl"), "{\"uri\": \"s:2\"}\n");
        Files.writeString(watched.resolve("unfinished.part"), line);
        Program.await(() -> Files.exists(watched.resolve("done/copy.jsonl"))
                && Files.exists(watched.resolve("failed/bad.jsonl.reason.txt")));
        assertThat(Files.readString(watched.resolve("failed/bad.jsonl.reason.txt")))
                .contains("line 1: has no body_text");
        assertThat(watched.resolve("unfinished.part")).exists();
        Program.Ran ran = program.run(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)), "ingest", "-");
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).containsPattern("Unchanged +1");
        assertThat(total("Wilhelmine")).isEqualTo(1);
        assertThat(program.run("ingest", "http://localhost:" + program.port() + "/")
                        .out())
                .contains("an address of this machine or its network");
    }

    /** Old and undated stories are as new to who follows a search as any other that comes in. */
    @Test
    void aFeedHasWhatCameInLastHoweverOldItIs() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            many.append(story("f:" + i, "1", "usable", "2025-01-01T10:00:00Z", "Feedcase number " + i + " of Ulrike"));
        }
        post(many.toString());
        post(story("f:late", "1", "usable", "1987-01-01T10:00:00Z", "Feedcase late by Ulrike"));
        post(story("f:undated", "1", "usable", "no date at all", "Feedcase undated by Ulrike"));
        String atom = program.get("/search.atom?q=Ulrike").body();
        assertThat(atom)
                .contains("Feedcase late", "Feedcase undated", "Undated.")
                .doesNotContain("1970");
        assertThat(program.get("/search.feed.json?q=Ulrike").body()).contains("Feedcase late", "Feedcase undated");
    }

    private static String story(String uri, String version, String status, String moment, String headline) {
        Map<String, String> fields = new java.util.LinkedHashMap<>();
        fields.put("uri", uri);
        fields.put("source", "Killing Wire");
        fields.put("version", version);
        fields.put("pubstatus", status);
        fields.put("versioncreated", moment);
        fields.put("headline", headline);
        fields.put(
                "body_text",
                "NICOSIA, Cyprus (Killing Wire) - " + headline + ", police in Nicosia said of the hotel fraud.");
        StringBuilder line = new StringBuilder();
        fields.forEach((key, value) -> line.append(line.isEmpty() ? "{" : ", ")
                .append('"')
                .append(key)
                .append("\": \"")
                .append(value)
                .append('"'));
        return line + "}\n";
    }

    private static List<String> ids(String uri) throws IOException {
        return ARCHIVE.documents().values().stream()
                .filter(each -> each.path("uri").asText().equals(uri))
                .sorted(java.util.Comparator.comparing(
                        each -> each.path("version").asText()))
                .map(each -> each.path("id").asText())
                .toList();
    }

    private static byte[] picture(String path) {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(program.url(path)))
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The page of whom only this article names. */
    private static String actor(String article) throws IOException {
        for (String kind : List.of("actor", "organisation")) {
            for (var each : ARCHIVE.documents().get(article).path(kind)) {
                if (each.asText().contains("quastmeier")) {
                    return "/" + kind + "s/" + each.asText();
                }
            }
        }
        throw new AssertionError(ARCHIVE.documents().get(article));
    }

    private static long total(String word) {
        String body = program.get("/api/search?q=" + word).body();
        return Long.parseLong(body.replaceFirst("(?s).*?\"total\":(\\d+),.*", "$1"));
    }

    private static HttpResponse<String> post(String lines) {
        return send("POST", "/api/articles", lines);
    }

    private static HttpResponse<String> send(String method, String path, String body) {
        return program.send(HttpRequest.newBuilder(URI.create(program.url(path)))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/x-ndjson")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build());
    }
}
