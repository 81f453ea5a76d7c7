package press.dateline.ingest.erasure;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import press.dateline.index.runs.Delivery;
import press.dateline.index.runs.ReceivedFiles;
import press.dateline.ingest.originals.Original;
import press.dateline.ingest.originals.Originals;

/**
 * Erases stories from the received files: what held nothing else is deleted, what held others is written anew without
 * them. The new file is noted before the old one goes, so that a kill in between loses nothing, and is gone on with.
 */
public final class Erasure {

    private static final int LINKED = 1_000;

    private final Originals originals;
    private final ReceivedFiles files;

    public Erasure(Originals originals, ReceivedFiles files) {
        this.originals = originals;
        this.files = files;
    }

    /**
     * What becomes of the received files.
     *
     * @param deleted so many files
     * @param rewritten so many that hold other stories, too
     * @param lost the other stories whose original goes with them, because their format cannot be cut
     */
    public record Erased(int deleted, int rewritten, List<String> lost) {

        public Erased {
            lost = List.copyOf(lost);
        }
    }

    /** What {@link #erase} would do. */
    public Erased foresee(StoriesToErase stories) {
        return each(stories, false);
    }

    public Erased erase(StoriesToErase stories) {
        return each(stories, true);
    }

    private Erased each(StoriesToErase stories, boolean really) {
        int deleted = 0;
        int rewritten = 0;
        List<String> lost = new ArrayList<>();
        for (Delivery delivery : files.holding(stories.articles())) {
            try {
                if (one(delivery, stories, really, lost)) {
                    rewritten++;
                } else {
                    deleted++;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(
                        "A received file could not be erased from " + originals.folder() + ": " + e.getMessage(), e);
            }
        }
        return new Erased(deleted, rewritten, lost);
    }

    /** Answers whether other stories of the file stay. */
    private boolean one(Delivery delivery, StoriesToErase stories, boolean really, List<String> lost)
            throws IOException {
        Path rest = originals.unfinished();
        try {
            boolean stays = copy(delivery, stories, rest, lost);
            if (really) {
                if (stays) {
                    keep(delivery, stories, rest);
                }
                originals.erase(delivery.digest());
                files.forget(delivery.digest());
            }
            return stays;
        } finally {
            Files.deleteIfExists(rest);
        }
    }

    private boolean copy(Delivery delivery, StoriesToErase stories, Path to, List<String> lost) throws IOException {
        StoryCutting cutting = new StoryCutting(stories);
        try (InputStream in = originals.open(delivery.digest()).orElse(InputStream.nullInputStream());
                OutputStream out = Files.newOutputStream(to)) {
            boolean stays = cutting.copy(in, out);
            lost.addAll(cutting.lost());
            return stays;
        } catch (IOException e) {
            lost.add("what is in " + delivery.name() + ", which cannot be read to its end");
            return false;
        }
    }

    private void keep(Delivery delivery, StoriesToErase stories, Path rest) throws IOException {
        Original kept;
        try (InputStream in = Files.newInputStream(rest)) {
            kept = originals.keep(in);
        }
        List<String> ids;
        try (InputStream in = Files.newInputStream(rest)) {
            ids = List.copyOf(WhatItHolds.of(in, stories).others().keySet());
        }
        Delivery without =
                new Delivery(kept.digest(), delivery.name(), kept.size(), kept.stored(), delivery.received());
        for (int from = 0; from < ids.size(); from += LINKED) {
            files.link(without, ids.subList(from, Math.min(ids.size(), from + LINKED)));
        }
    }
}
