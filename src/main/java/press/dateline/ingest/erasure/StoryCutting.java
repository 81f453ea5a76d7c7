package press.dateline.ingest.erasure;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.io.output.CloseShieldOutputStream;
import press.dateline.ingest.copy.Characters;
import press.dateline.ingest.copy.Start;
import press.dateline.ingest.files.ArticleFile;
import press.dateline.ingest.files.Packing;
import press.dateline.ingest.formats.BoundedLines;
import press.dateline.ingest.formats.JsonArticles;

/**
 * Copies a received file without certain stories. Only what surely is another story is copied; where a format cannot be
 * cut between its stories, the others in it are lost, and named.
 */
final class StoryCutting {

    /** What is not in lines has to be held whole. */
    private static final int MOST_BYTES = 64 << 20;

    private final StoriesToErase erased;
    private final List<String> lost = new ArrayList<>();
    private boolean copied;

    StoryCutting(StoriesToErase erased) {
        this.erased = erased;
    }

    /** Answers whether anything stays. */
    boolean copy(InputStream in, OutputStream out) throws IOException {
        unpacked(in, out);
        return copied;
    }

    /** What the stories are called that are not copied although they are others. */
    List<String> lost() {
        return lost;
    }

    private void unpacked(InputStream stream, OutputStream out) throws IOException {
        BufferedInputStream in = new BufferedInputStream(stream, 1 << 16);
        switch (Packing.of(ArticleFile.peek(in))) {
            case GZIP -> {
                try (GZIPOutputStream packed = new GZIPOutputStream(CloseShieldOutputStream.wrap(out))) {
                    unpacked(new GZIPInputStream(in, 1 << 16), packed);
                }
            }
            case ZIP -> zip(in, out);
            case TAR -> tar(in, out);
            case NONE -> one(in, out);
        }
    }

    private void zip(InputStream in, OutputStream out) throws IOException {
        ZipArchiveInputStream archive = new ZipArchiveInputStream(in, StandardCharsets.UTF_8.name(), true, true);
        try (ZipArchiveOutputStream packed = new ZipArchiveOutputStream(CloseShieldOutputStream.wrap(out))) {
            for (ZipArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (!entry.isDirectory() && archive.canReadEntryData(entry)) {
                    byte[] left = entry(archive);
                    if (left.length > 0) {
                        packed.putArchiveEntry(new ZipArchiveEntry(entry.getName()));
                        packed.write(left);
                        packed.closeArchiveEntry();
                    }
                }
            }
        }
    }

    private void tar(InputStream in, OutputStream out) throws IOException {
        TarArchiveInputStream archive = new TarArchiveInputStream(in, StandardCharsets.UTF_8.name());
        try (TarArchiveOutputStream packed =
                new TarArchiveOutputStream(CloseShieldOutputStream.wrap(out), StandardCharsets.UTF_8.name())) {
            packed.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (entry.isFile()) {
                    byte[] left = entry(archive);
                    if (left.length > 0) {
                        TarArchiveEntry kept = new TarArchiveEntry(entry.getName());
                        kept.setSize(left.length);
                        packed.putArchiveEntry(kept);
                        packed.write(left);
                        packed.closeArchiveEntry();
                    }
                }
            }
        }
    }

    private byte[] entry(InputStream archive) throws IOException {
        ByteArrayOutputStream left = new ByteArrayOutputStream();
        boolean before = copied;
        copied = false;
        unpacked(archive, left);
        boolean any = copied;
        copied |= before;
        return any ? left.toByteArray() : new byte[0];
    }

    private void one(BufferedInputStream in, OutputStream out) throws IOException {
        Start start = Start.of(ArticleFile.peek(in));
        if (JsonArticles.isLines(start) && Characters.wide(ArticleFile.peek(in)).isEmpty()) {
            lines(in, out);
            return;
        }
        byte[] bytes = in.readNBytes(MOST_BYTES);
        if (in.read() >= 0) {
            in.transferTo(OutputStream.nullOutputStream());
            lost.add("what is in a file of more than " + (MOST_BYTES >> 20) + " MB");
            return;
        }
        WhatItHolds all = WhatItHolds.of(bytes, erased);
        if (all.isSurelyOther()) {
            keep(bytes, out);
            return;
        }
        Optional<byte[]> rest = rest(bytes, all);
        if (rest.isPresent()) {
            keep(rest.get(), out);
        } else {
            lost.addAll(all.names());
        }
    }

    private void keep(byte[] bytes, OutputStream out) throws IOException {
        out.write(bytes);
        copied = true;
    }

    private void lines(InputStream in, OutputStream out) throws IOException {
        BoundedLines lines = new BoundedLines(in);
        while (lines.next()) {
            if (!lines.tooLong() && WhatItHolds.of(lines.bytes(), erased).isSurelyOther()) {
                keep(lines.bytes(), out);
                out.write('\n');
            }
        }
    }

    /** The other stories of a file, if reading them again finds just these. */
    private Optional<byte[]> rest(byte[] bytes, WhatItHolds all) {
        Optional<FileParts> parts = FileParts.of(bytes);
        if (parts.isEmpty() || all.others().isEmpty()) {
            return Optional.empty();
        }
        List<byte[]> others = parts.get().parts().stream()
                .filter(part ->
                        WhatItHolds.of(parts.get().with(List.of(part)), erased).isSurelyOther())
                .toList();
        byte[] rest = parts.get().with(others);
        WhatItHolds left = WhatItHolds.of(rest, erased);
        Set<String> wanted = new HashSet<>(all.others().keySet());
        return left.isSurelyOther() && left.others().keySet().equals(wanted) ? Optional.of(rest) : Optional.empty();
    }
}
