package press.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import press.dateline.extract.ExtractorForTests;
import press.dateline.index.ArchiveForTests;
import press.dateline.index.runs.Delivery;
import press.dateline.index.runs.RunStore;
import press.dateline.index.schema.StoryKey;
import press.dateline.index.write.WithdrawalNote;
import press.dateline.index.write.Withdrawals;
import press.dateline.ingest.erasure.Erasure;
import press.dateline.ingest.files.Fetching;

/** A court wants one story's bytes gone; the others that came in the same file stay as they were received. */
class ErasedStoriesTest {

    private static final WithdrawalNote ERASE = new WithdrawalNote("Ada", "a court said so", "", true);
    private static final String SECRET = "Zebrastreifen";

    @TempDir
    Path folder;

    private final ArchiveForTests archive = new ArchiveForTests();
    private final RunStore store = new RunStore(archive.client, archive.names);

    @AfterEach
    void close() throws IOException {
        archive.close();
    }

    static Stream<Arguments> filesOfThree() throws IOException {
        return Stream.of(
                Arguments.of("lines.jsonl", bytes(line("a", "One") + line("b", SECRET) + line("c", "Three"))),
                Arguments.of(
                        "array.json",
                        bytes("[\n" + line("a", "One") + ",\n" + line("b", SECRET) + ", " + line("c", "Three") + "]")),
                Arguments.of(
                        "table.csv",
                        bytes("uri,source,headline,body\n" + row("a", "One") + row("b", SECRET) + row("c", "Three"))),
                Arguments.of(
                        "feed.rss",
                        bytes("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>A Wire</title>"
                                + item("a", "One") + item("b", SECRET) + item("c", "Three") + "</channel></rss>")),
                Arguments.of("download.txt", bytes(nexis(1, "One") + nexis(2, SECRET) + nexis(3, "Three"))),
                Arguments.of("lines.jsonl.gz", gzip(bytes(line("a", "One") + line("b", SECRET) + line("c", "Three")))),
                Arguments.of(
                        "all.zip",
                        zip(Map.of(
                                "one.jsonl",
                                bytes(line("a", "One") + line("b", SECRET)),
                                "two.jsonl",
                                bytes(line("c", "Three"))))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filesOfThree")
    void aStoryIsCutOutOfAFileAndTheOthersStayReadable(String name, byte[] bytes) throws IOException {
        ingest(Files.write(folder.resolve(name), bytes));
        assertThat(archive.documents()).hasSize(3);
        String secret = id(SECRET);
        Erasure.Erased foreseen = reception().withholding().foresee(List.of(key(secret)));
        assertThat(foreseen).isEqualTo(new Erasure.Erased(0, 1, List.of()));
        Set<String> others = archive.documents().keySet().stream()
                .filter(each -> !each.equals(secret))
                .collect(Collectors.toSet());

        reception().withholding().withdraw(List.of(key(secret)), ERASE);
        assertThat(kept()).doesNotContain(SECRET).contains("One said", "Three said");
        assertThat(store.received().holding(Set.of(secret))).isEmpty();
        for (String other : others) {
            Delivery left = store.received().holding(Set.of(other)).get(0);
            assertThat(left.name()).endsWith(name);
            assertThat(record().open(left.digest())).isPresent();
        }
    }

    @Test
    void whereAFormatCannotBeCutTheOtherStoriesAreNamedFirst() throws IOException {
        // One object around all: nothing that a cut could leave would be read as before.
        ingest(Files.writeString(
                folder.resolve("wrapped.json"), "{\n\"items\": [" + line("a", "One") + "," + line("b", SECRET) + "]}"));
        assertThat(archive.documents()).hasSize(2);
        Erasure.Erased foreseen = reception().withholding().foresee(List.of(key(id(SECRET))));
        assertThat(foreseen.lost()).containsExactly("One");
        assertThat(kept()).as("only foreseen").contains(SECRET);
        reception().withholding().withdraw(List.of(key(id(SECRET))), ERASE);
        assertThat(kept()).doesNotContain(SECRET);
    }

    /** A version that was refused says as much as one that was taken in. */
    @Test
    void whatCannotBeReadGoesWithTheStoryThatItMayBeOf() throws IOException {
        ingest(Files.writeString(
                folder.resolve("bad.jsonl"),
                line("a", "One") + line("b", SECRET) + "{\"uri\": \"t:b\", \"headline\": \"" + SECRET + "\"}\n"));
        reception().withholding().withdraw(List.of(key(id(SECRET))), ERASE);
        assertThat(kept()).contains("One said").doesNotContain(SECRET);
    }

    /** In a file that brought something else it may have come a second time. */
    @Test
    void aSecondFileThatHeldItToo() throws IOException {
        ingest(Files.writeString(folder.resolve("one.jsonl"), line("b", SECRET)));
        ingest(Files.writeString(folder.resolve("two.jsonl"), line("b", SECRET) + line("c", "Three")));
        reception().withholding().withdraw(List.of(key(id(SECRET))), ERASE);
        assertThat(kept()).contains("Three said").doesNotContain(SECRET);
    }

    /** Killed after the articles were stored: the file is linked before. */
    @Test
    void whatARunHeldIsKnownBeforeItIsStored() throws IOException {
        RecordedRun run = record().begin("command", "x");
        try (InputStream in = run.keep(new java.io.ByteArrayInputStream(bytes(line("b", SECRET))), "x")) {
            assertThat(in.readAllBytes()).isNotEmpty();
        }
        run.holds(List.of(arrived(run.digest())), false);
        assertThat(store.received().holding(Set.of(arrived("").id()))).hasSize(1);
    }

    @Test
    void whatAKilledProgramKeptAndNeverStoredIsTidiedAwayAfterADay() throws IOException {
        Delivery orphan = record().keep(new java.io.ByteArrayInputStream(bytes(line("b", SECRET))), "x");
        ingest(Files.writeString(folder.resolve("one.jsonl"), line("a", "One")));
        record().tidy();
        assertThat(record().open(orphan.digest())).as("may wait for its turn").isPresent();
        try (Stream<Path> files = Files.walk(folder.resolve("received"))) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(each, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
            }
        }
        record().tidy();
        assertThat(record().open(orphan.digest())).isEmpty();
        assertThat(kept()).contains("One said");
    }

    @Test
    void anErasureThatAKillInterruptedIsGoneOnWith() throws IOException {
        ingest(Files.writeString(folder.resolve("lines.jsonl"), line("a", "One") + line("b", SECRET)));
        new Withdrawals(archive.client, archive.names, Clock.systemUTC()).withdraw(List.of(key(id(SECRET))), ERASE);
        assertThat(kept()).contains(SECRET);
        reception().withholding().goOn();
        assertThat(kept()).contains("One said").doesNotContain(SECRET);
    }

    private Arrived arrived(String digest) throws IOException {
        List<Arrived> arrived = new java.util.ArrayList<>();
        new press.dateline.ingest.files.ArticleFile(
                        new press.dateline.ingest.copy.Intake() {
                            @Override
                            public void article(
                                    press.dateline.ingest.copy.Origin origin,
                                    press.dateline.ingest.copy.Incoming incoming) {
                                arrived.add(new Arrived(origin, incoming.article(), incoming.handling(), digest));
                            }

                            @Override
                            public void failure(press.dateline.ingest.copy.Failure failure) {
                                throw new AssertionError(failure.toString());
                            }
                        },
                        count -> {})
                .read(
                        new java.io.ByteArrayInputStream(bytes(line("b", SECRET))),
                        "x",
                        press.dateline.ingest.files.ArticleFormat.TOLD_BY_ITSELF);
        return arrived.get(0);
    }

    /** All that is kept, unpacked. */
    private String kept() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder.resolve("received"))) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                try (InputStream in = new GZIPInputStream(Files.newInputStream(each))) {
                    all.append(unpacked(in.readAllBytes()));
                }
            }
        }
        return all.toString();
    }

    private static String unpacked(byte[] bytes) throws IOException {
        if (bytes.length > 1 && bytes[0] == 0x1f) {
            return unpacked(new GZIPInputStream(new java.io.ByteArrayInputStream(bytes)).readAllBytes());
        }
        if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            StringBuilder all = new StringBuilder();
            try (java.util.zip.ZipInputStream zip =
                    new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(bytes))) {
                while (zip.getNextEntry() != null) {
                    all.append(unpacked(zip.readAllBytes()));
                }
            }
            return all.toString();
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private String id(String headline) throws IOException {
        return archive.documents().entrySet().stream()
                .filter(each -> each.getValue().path("headline").asText().equals(headline))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private StoryKey key(String id) throws IOException {
        return StoryKey.of(archive.documents().get(id));
    }

    private static String line(String uri, String headline) {
        return "{\"uri\": \"t:" + uri + "\", \"source\": \"A Wire\", \"headline\": \"" + headline
                + "\", \"versioncreated\": \"2022-02-07T09:00:00Z\", \"body_text\": \"NICOSIA - " + headline
                + " said, \\\"all is well\\\".\"}\n";
    }

    private static String row(String uri, String headline) {
        return "t:%s,A Wire,%s,\"NICOSIA - %s said,%n \"\"all is well\"\".\"%n".formatted(uri, headline, headline);
    }

    private static String item(String uri, String headline) {
        return "<item><guid>t:" + uri + "</guid><title>" + headline + "</title><description>NICOSIA - " + headline
                + " said that all was well in the harbour.</description></item>\n";
    }

    private static String nexis(int number, String headline) {
        return """
                                %d of 3 DOCUMENTS

                                  A Wire

                              February 7, 2022

                HEADLINE: %s

                LENGTH: 8 words

                NICOSIA - %s said that all was well in the harbour.

                LOAD-DATE: February 7, 2022

                """
                .formatted(number, headline, headline);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
            packed.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream packed = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                packed.putNextEntry(new ZipEntry(each.getKey()));
                packed.write(each.getValue());
            }
        }
        return out.toByteArray();
    }

    private IncomingRecord record() {
        return new ReceptionForTests(archive, folder).record();
    }

    private Reception reception() {
        return new ReceptionForTests(archive, folder).reception();
    }

    private Report ingest(Path path) {
        return IngestRun.recorded(ExtractorForTests.EXTRACTOR, archive.writer, record(), "command", path.toString())
                .run(List.of(path.toString()), new Fetching(false), InputStream.nullInputStream(), Progress.none());
    }
}
