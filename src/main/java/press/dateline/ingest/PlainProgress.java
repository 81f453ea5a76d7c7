package press.dateline.ingest;

import java.io.PrintStream;
import java.time.Duration;
import press.dateline.ingest.copy.Failure;

/** A line now and then, for logs and pipes. */
public class PlainProgress implements Progress {

    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final PrintStream out;
    private long total;
    private long startedAt;
    private long lastSaid;

    public PlainProgress(PrintStream out) {
        this.out = out;
    }

    @Override
    public void start(long bytes) {
        total = bytes;
        startedAt = System.nanoTime();
        lastSaid = startedAt;
    }

    @Override
    public void at(long bytes, long articles) {
        long now = System.nanoTime();
        if (now - lastSaid < PAUSE.toNanos()) {
            return;
        }
        lastSaid = now;
        double seconds = (now - startedAt) / 1e9;
        long left = bytes == 0 ? 0 : Math.round(seconds * (total - bytes) / bytes);
        out.printf(
                "%,d articles, %.0f/s, %d%% read, about %d s left%n",
                articles, articles / seconds, total == 0 ? 100 : bytes * 100 / total, left);
    }

    @Override
    public void failed(Failure failure) {
        out.println(failure);
    }

    @Override
    public void close() {}

    /** Names what failed and says nothing else. */
    public static final class FailuresOnly extends PlainProgress {

        public FailuresOnly(PrintStream out) {
            super(out);
        }

        @Override
        public void at(long bytes, long articles) {}
    }
}
