package press.dateline.ingest.quarantine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import press.dateline.article.Article;
import press.dateline.extract.findings.Extraction;

/**
 * Extracts on all cores so that an article that extraction cannot cope with costs that article alone: one that throws,
 * takes for ever, needs all the memory, or ends the program.
 */
public final class GuardedExtraction implements AutoCloseable {

    /** The longest article that is taken in needs some twenty seconds on a core of its own. */
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private static final Duration LOOK = Duration.ofSeconds(1);

    private final Function<Article, Extraction> extractor;
    private final Quarantine quarantine;
    private final Duration limit;
    private final ThreadPoolExecutor workers;

    /** Those that are being extracted or wait for it. */
    private final Set<Attempt> open = ConcurrentHashMap.newKeySet();

    private GuardedExtraction(
            Function<Article, Extraction> extractor,
            Quarantine quarantine,
            Duration limit,
            ThreadPoolExecutor workers) {
        this.extractor = extractor;
        this.quarantine = quarantine;
        this.limit = limit;
        this.workers = workers;
    }

    /** For batches, as many at a time as there are cores. */
    public static GuardedExtraction onAllCores(Function<Article, Extraction> extractor, Quarantine quarantine) {
        return onAllCores(extractor, quarantine, LIMIT);
    }

    static GuardedExtraction onAllCores(
            Function<Article, Extraction> extractor, Quarantine quarantine, Duration limit) {
        int cores = Runtime.getRuntime().availableProcessors();
        return new GuardedExtraction(extractor, quarantine, limit, workers(cores, cores, new LinkedBlockingQueue<>()));
    }

    /** For single articles of several senders, none of which waits for another's. */
    public static GuardedExtraction oneByOne(Function<Article, Extraction> extractor, Quarantine quarantine) {
        return new GuardedExtraction(
                extractor, quarantine, LIMIT, workers(0, Integer.MAX_VALUE, new SynchronousQueue<>()));
    }

    private static ThreadPoolExecutor workers(int core, int most, BlockingQueue<Runnable> queue) {
        return new ThreadPoolExecutor(core, most, 1, TimeUnit.MINUTES, queue, work -> {
            Thread thread = new Thread(work, "extraction");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Begins with these; where the program died at one of them before, only once it has been tried by itself. */
    public ExtractionBatch start(List<Article> articles) {
        List<Attempt> attempts = new ArrayList<>();
        for (Article each : articles) {
            Attempt attempt = new Attempt(each, extractor, quarantine);
            attempts.add(attempt);
            if (quarantine.isSetAside(each.id())) {
                attempt.refuse("is set aside, since Dateline died or gave up twice while it was analysed;"
                        + " “Try again” gives it another chance");
            } else if (quarantine.suspects(each.id())) {
                alone(attempt);
            } else {
                begin(attempt);
            }
        }
        return new ExtractionBatch(this, attempts);
    }

    private void begin(Attempt attempt) {
        open.add(attempt);
        workers.execute(attempt);
    }

    /** With no other beside it: whatever happens now is this article's doing. */
    private void alone(Attempt attempt) {
        for (Attempt each : List.copyOf(open)) {
            finish(each);
        }
        begin(attempt);
        finish(attempt);
    }

    private void finish(Attempt attempt) {
        try {
            while (!attempt.done().await(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
                for (Attempt each : open) {
                    if (each.giveUpAfter(limit)) {
                        replaceThread();
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while extracting", e);
        }
        open.remove(attempt);
    }

    /** The thread that hangs is lost; another does its work. */
    private void replaceThread() {
        if (workers.getMaximumPoolSize() < Integer.MAX_VALUE) {
            workers.setMaximumPoolSize(workers.getMaximumPoolSize() + 1);
            workers.setCorePoolSize(workers.getMaximumPoolSize());
        }
    }

    AttemptResult await(Attempt attempt) {
        finish(attempt);
        if (!attempt.starved()) {
            return attempt.result();
        }
        Attempt again = new Attempt(attempt.article(), extractor, quarantine);
        alone(again);
        if (again.starved()) {
            again.strike();
        }
        return again.result();
    }

    @Override
    public void close() {
        workers.shutdownNow();
        quarantine.close();
    }
}
