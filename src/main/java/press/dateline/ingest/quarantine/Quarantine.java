package press.dateline.ingest.quarantine;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Remembers across processes at which articles the program died: it notes in a file of its own which ones are being
 * extracted, and whoever comes after it finds those that never ended.
 *
 * <p>An operator's kill leaves such notes, too; an article that is extracted at the next attempt is cleared.
 */
public final class Quarantine implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Quarantine.class);
    private static final String NOTES = "extracting-";
    private static final int SET_ASIDE = 2;

    /** Notes of what has ended are of no use; the file starts anew where it is longer. */
    private static final long LONGEST = 1 << 20;

    /** The files of runs of this program: opening and closing one of them again would let go of its lock. */
    private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

    private final Strikes file;
    private final boolean trying;
    private final Set<String> running = new LinkedHashSet<>();
    private Map<String, Integer> strikes = Map.of();
    private @Nullable Path notes;
    private @Nullable FileChannel channel;

    private Quarantine(Path folder, boolean trying) {
        this.file = new Strikes(folder);
        this.trying = trying;
    }

    /** Opens what is kept in {@code folder}; {@code trying} gives every article one more chance. */
    public static Quarantine in(Path folder, boolean trying) {
        Quarantine quarantine = new Quarantine(folder, trying);
        try {
            quarantine.open(folder);
        } catch (IOException e) {
            LOG.warnf("At which article the program dies cannot be noted in %s: %s", folder, e.getMessage());
        }
        return quarantine;
    }

    /** One that notes nothing. */
    public static Quarantine none() {
        return new Quarantine(Path.of(""), true);
    }

    /** Whether this article is not to be tried any more. */
    public synchronized boolean isSetAside(String article) {
        return !trying && strikes.getOrDefault(article, 0) >= SET_ASIDE;
    }

    /** Whether the program died, or gave up, while this article was in work. */
    public synchronized boolean suspects(String article) {
        return strikes.containsKey(article);
    }

    synchronized void begin(String article) {
        running.add(article);
        note("+" + article);
    }

    /** {@code well} clears it of what happened before. */
    synchronized void end(String article, boolean well) {
        running.remove(article);
        note("-" + article);
        if (well && strikes.containsKey(article)) {
            change(all -> all.remove(article));
        }
    }

    /** It was given up: the program lives, at a price that nobody wants to pay for ever. */
    synchronized void strike(String article) {
        running.remove(article);
        note("-" + article);
        change(all -> all.merge(article, 1, Integer::sum));
    }

    @Override
    public synchronized void close() {
        try {
            if (channel != null) {
                channel.close();
                Files.deleteIfExists(notes);
                OWN.remove(notes);
            }
        } catch (IOException e) {
            LOG.debug(e.getMessage());
        }
        channel = null;
    }

    private void open(Path folder) throws IOException {
        strikes = file.change(all -> {
            // Several that had the same article in work and are all gone died of one thing: a kill of all, no power.
            Set<String> unfinished = new LinkedHashSet<>();
            try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, NOTES + "*")) {
                for (Path each : left) {
                    absorb(each, unfinished);
                }
            }
            unfinished.forEach(article -> all.merge(article, 1, Integer::sum));
            Path mine = Files.createTempFile(folder, NOTES, ".txt");
            OWN.add(mine);
            notes = mine;
            channel = FileChannel.open(mine, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
            channel.lock();
        });
    }

    /** What is not locked any more was left by a program that died. */
    private static void absorb(Path left, Set<String> all) throws IOException {
        if (OWN.contains(left)) {
            return;
        }
        try (FileChannel owned = FileChannel.open(left, StandardOpenOption.WRITE);
                FileLock lock = owned.tryLock()) {
            if (lock == null) {
                return;
            }
            Map<String, Boolean> inWork = new LinkedHashMap<>();
            for (String line : Files.readAllLines(left)) {
                if (line.length() > 1) {
                    inWork.put(line.substring(1), line.startsWith("+"));
                }
            }
            inWork.forEach((article, unfinished) -> {
                if (unfinished) {
                    all.add(article);
                }
            });
            Files.delete(left);
        }
    }

    private void change(Strikes.Change change) {
        if (channel != null) {
            try {
                strikes = file.change(change);
            } catch (IOException e) {
                LOG.debug(e.getMessage());
            }
        }
    }

    private void note(String line) {
        FileChannel to = channel;
        if (to == null) {
            return;
        }
        try {
            if (to.size() > LONGEST) {
                to.truncate(0);
                for (String each : running) {
                    append(to, "+" + each);
                }
            }
            append(to, line);
        } catch (IOException e) {
            LOG.debug(e.getMessage());
        }
    }

    private static void append(FileChannel to, String line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            to.write(bytes);
        }
    }
}
