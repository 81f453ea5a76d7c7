package press.dateline.ingest.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.io.input.BoundedInputStream;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.apache.commons.io.input.ProxyInputStream;
import press.dateline.ingest.copy.Characters;
import press.dateline.ingest.copy.Failure;
import press.dateline.ingest.copy.Intake;
import press.dateline.ingest.copy.Origin;

/**
 * Opens what is packed: gzip, zip and tar, one in another. Nothing is ever written; names inside are only said, and what
 * unpacks to far more than any text is not unpacked further.
 */
final class Unpacking {

    /** What is done with a file that is not packed any more. */
    @FunctionalInterface
    interface Unpacked {
        void read(BufferedInputStream in, String name) throws IOException;
    }

    private static final int DEEPEST = 4;
    private static final int MOST_ENTRIES = 1_000_000;

    /** Text becomes ten times as small, seldom thirty. */
    private static final long MOST_TIMES = 150;

    private static final long ALWAYS = 32L << 20;

    private final Intake intake;
    private final Unpacked unpacked;

    public Unpacking(Intake intake, Unpacked unpacked) {
        this.intake = intake;
        this.unpacked = unpacked;
    }

    public void read(InputStream stream, String name, int depth) throws IOException {
        BufferedInputStream in = new BufferedInputStream(stream, 1 << 16);
        byte[] start = ArticleFile.peek(in);
        Packing packing = Packing.of(start);
        if (packing != Packing.NONE && depth == DEEPEST) {
            intake.failure(new Failure(new Origin(name, 0), "is packed more than " + DEEPEST + " times over"));
            return;
        }
        switch (packing) {
            case NONE -> unpacked.read(in, name);
            case GZIP -> gzip(in, name, depth);
            case ZIP -> entries(in, name, depth, true);
            case TAR -> entries(in, name, depth, false);
        }
    }

    private void gzip(BufferedInputStream in, String name, int depth) throws IOException {
        BoundedInputStream packed = counted(in);
        read(new Proportionate(new GZIPInputStream(packed, 1 << 16), packed), name, depth + 1);
    }

    private static BoundedInputStream counted(InputStream in) throws IOException {
        return BoundedInputStream.builder().setInputStream(in).get();
    }

    private void entries(BufferedInputStream in, String name, int depth, boolean zip) throws IOException {
        BoundedInputStream packed = counted(in);
        ArchiveInputStream<? extends ArchiveEntry> archive = zip
                ? new ZipArchiveInputStream(packed, StandardCharsets.UTF_8.name(), true, true)
                : new TarArchiveInputStream(packed, StandardCharsets.UTF_8.name());
        Proportionate bounded = new Proportionate(archive, packed);
        int count = 0;
        ArchiveEntry entry = archive.getNextEntry();
        while (entry != null) {
            if (++count > MOST_ENTRIES) {
                throw new IOException("it holds more than " + MOST_ENTRIES + " files");
            }
            entry(archive, bounded, entry, name, depth);
            entry = archive.getNextEntry();
        }
    }

    private void entry(
            ArchiveInputStream<? extends ArchiveEntry> archive,
            Proportionate bounded,
            ArchiveEntry entry,
            String name,
            int depth)
            throws IOException {
        String said = Characters.clean(entry.getName()).replace('\n', ' ').replace('\\', '/');
        String inside = name + "!/" + (said.length() > 200 ? said.substring(0, 200) + "…" : said);
        boolean hidden = ("/" + said).contains("/.") && !("/" + said).contains("/../") || said.startsWith("__MACOSX/");
        if (entry.isDirectory() || hidden) {
            return;
        }
        Origin origin = new Origin(inside, 0);
        if (said.startsWith("/") || ("/" + said + "/").contains("/../")) {
            intake.failure(new Failure(origin, "has a name that leads out of the archive, so it was left out"));
        } else if (entry instanceof TarArchiveEntry tar && !tar.isFile()) {
            intake.failure(new Failure(origin, "is a link or a device and no file, so it was left out"));
        } else if (entry instanceof org.apache.commons.compress.archivers.zip.ZipArchiveEntry zip
                && !((ZipArchiveInputStream) archive).canReadEntryData(zip)) {
            intake.failure(new Failure(origin, "is encrypted or packed in a way that Dateline does not know"));
        } else {
            read(bounded, inside, depth + 1);
        }
    }

    /** Ends with a word about it when what comes out is out of all proportion to what went in. */
    private static final class Proportionate extends ProxyInputStream {
        private final BoundedInputStream packed;
        private long out;

        Proportionate(InputStream in, BoundedInputStream packed) {
            // The archive goes on with its next file.
            super(CloseShieldInputStream.wrap(in));
            this.packed = packed;
        }

        @Override
        protected void afterRead(int read) throws IOException {
            out += Math.max(0, read);
            if (out > ALWAYS && out > MOST_TIMES * packed.getCount()) {
                throw new IOException("it unpacks to more than " + MOST_TIMES
                        + " times its size, which no text does; unpack it yourself if you trust it");
            }
        }
    }
}
