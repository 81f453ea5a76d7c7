package press.dateline.ingest.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.dateline.ingest.copy.UnfitArticle;

/** What is made to fool a reader ends in one failure that says what it is, and in nothing else. */
class HostileCopyTest {

    private static final String NITF =
            "<nitf><body><body.head><hedline><hl1>H</hl1></hedline></body.head><body.content><p>%s</p></body.content></body></nitf>";

    @Test
    void entitiesOfADocumentsOwnAreNeitherFetchedNorMultiplied() {
        String outside = "<?xml version=\"1.0\"?>\n<!DOCTYPE nitf [\n<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n";
        failsOnce(CopyForTests.of(outside + NITF.formatted("&x;")), "declares entities of its own (line 3)");
        String laughs = "<!DOCTYPE nitf [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>";
        failsOnce(CopyForTests.of("<?xml version=\"1.0\"?>" + laughs + NITF.formatted("&b;")), "declares entities");
    }

    @Test
    void aDocumentThatWasCutOffIsNoStory() {
        String whole = NITF.formatted("A story that goes on.");
        failsOnce(CopyForTests.of(whole.substring(0, whole.length() - 20)), "ends before </nitf>");
        assertThat(CopyForTests.of(whole).article().body()).isEqualTo("A story that goes on.");
    }

    @Test
    void bombsAreNotUnpackedFurtherThanTextGoes() throws IOException {
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
            zeros(out, 200);
        }
        assertThat(CopyForTests.of(gzip.toByteArray()).failures).hasSize(1);
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            for (int i = 0; i < 3; i++) {
                out.putNextEntry(new ZipEntry(i + ".jsonl"));
                out.write("{\"uri\": \"a\",".getBytes(StandardCharsets.UTF_8));
                zeros(out, 100);
            }
        }
        failsOnce(CopyForTests.of(zip.toByteArray()), "unpacks to more than 150 times its size");
    }

    private static void zeros(java.io.OutputStream out, int megabytes) throws IOException {
        byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < megabytes; i++) {
            out.write(blanks);
        }
    }

    @Test
    void namesThatLeadOutOfAnArchiveAreLeftOut() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            for (String name : new String[] {"../../etc/cron.d/x.jsonl", "/tmp/y.jsonl", "good.jsonl"}) {
                out.putNextEntry(new ZipEntry(name));
                out.write("{\"uri\": \"a\", \"body_text\": \"b\"}\n".getBytes(StandardCharsets.UTF_8));
            }
        }
        CopyForTests read = CopyForTests.of(zip.toByteArray());
        assertThat(read.incomings).hasSize(1);
        assertThat(read.failures).hasSize(2).allMatch(each -> each.contains("leads out of the archive"));
    }

    @Test
    void aLineWithoutAnEndIsReadPastWithoutBeingHeld() throws IOException {
        CopyForTests read = new CopyForTests();
        new ArticleFile(read, count -> {})
                .read(
                        new Endless("{\"uri\": \"a\", \"body_text\": \"", 500L << 20),
                        "copy",
                        ArticleFormat.TOLD_BY_ITSELF);
        failsOnce(read, "line 1: is longer than 16 MB");
    }

    @Test
    void whatIsFullOfControlCharactersIsNoText() {
        failsOnce(CopyForTests.of("Head\n\n" + "\u0001\u0002\u0003".repeat(50)), "is not text");
        failsOnce(CopyForTests.of("{\"a\":".repeat(2_000)), "is not JSON");
    }

    @Test
    void archivesInArchivesEndSomewhere() throws IOException {
        byte[] inside = "{\"uri\": \"a\", \"body_text\": \"b\"}\n".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 6; i++) {
            ByteArrayOutputStream gzip = new ByteArrayOutputStream();
            try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
                out.write(inside);
            }
            inside = gzip.toByteArray();
        }
        failsOnce(CopyForTests.of(inside), "packed more than 4 times over");
    }

    @Test
    void aNoticeToKillInWordsAloneIsNoStory() {
        failsOnce(
                CopyForTests.of("KILL NOTICE: Cyprus-Fraud\n\nPlease remove the story slugged Cyprus-Fraud.\n"),
                "bin/dateline withdraw");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://192.0.2.1/a",
                "http://127.0.0.1:9200/",
                "http://[::1]/",
                "http://localhost/",
                "gopher://x/"
            })
    void nothingIsFetchedButTheOpenWeb(String address) {
        try {
            new Fetching(false).fetch(address);
            throw new AssertionError(address);
        } catch (UnfitArticle e) {
            assertThat(e.getMessage()).containsAnyOf("http and https only", "an address of this machine");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.1.2.3",
                "192.168.0.1",
                "172.16.0.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "fd00::1",
                "fe80::1",
                "::ffff:127.0.0.1",
                "224.0.0.1"
            })
    void addressesOfANetworkAreKnown(String address) throws IOException {
        assertThat(Fetching.isPrivate(InetAddress.getByName(address))).isTrue();
        assertThat(Fetching.isPrivate(InetAddress.getByName("192.0.2.1"))).isFalse();
    }

    private static void failsOnce(CopyForTests read, String reason) {
        assertThat(read.incomings).isEmpty();
        assertThat(read.failures).singleElement().asString().contains(reason);
    }

    /** So many bytes, none of them kept. */
    private static final class Endless extends InputStream {
        private final byte[] start;
        private final long length;
        private long at;

        Endless(String start, long length) {
            this.start = start.getBytes(StandardCharsets.UTF_8);
            this.length = length;
        }

        @Override
        public int read() {
            int read = at < start.length ? start[(int) at] : at < length ? 'x' : -1;
            at++;
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int count) {
            int filled = 0;
            for (int read = 0; filled < count && (read = read()) >= 0; filled++) {
                bytes[offset + filled] = (byte) read;
            }
            return filled == 0 && count > 0 ? -1 : filled;
        }
    }
}
