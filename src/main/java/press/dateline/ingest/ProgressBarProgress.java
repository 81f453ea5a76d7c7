package press.dateline.ingest;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import press.dateline.ingest.copy.Failure;

/** A bar on a terminal: share read, time left, articles and articles per second. */
public final class ProgressBarProgress implements Progress {

    private static final long TEN_MEGABYTES = 10L << 20;

    private final PrintStream terminal;
    private ProgressBar bar;
    private long startedAt;

    public ProgressBarProgress(PrintStream terminal) {
        this.terminal = terminal;
    }

    @Override
    public void start(long bytes) {
        startedAt = System.nanoTime();
        bar = new ProgressBarBuilder()
                .setTaskName("Reading")
                .setInitialMax(bytes)
                .setUnit(bytes < TEN_MEGABYTES ? " KB" : " MB", bytes < TEN_MEGABYTES ? 1 << 10 : 1 << 20)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(250)
                .setConsumer(new ConsoleProgressBarConsumer(terminal))
                .build();
    }

    @Override
    public void at(long bytes, long articles) {
        double seconds = Math.max(0.001, (System.nanoTime() - startedAt) / 1e9);
        bar.stepTo(bytes);
        bar.setExtraMessage("%,d articles, %.0f/s".formatted(articles, articles / seconds));
    }

    @Override
    public void failed(Failure failure) {
        terminal.println("\r" + failure);
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
