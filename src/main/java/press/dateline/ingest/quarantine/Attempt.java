package press.dateline.ingest.quarantine;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import press.dateline.article.Article;
import press.dateline.extract.findings.Extraction;

/** One article's extraction, begun and ended in the quarantine's notes. */
final class Attempt implements Runnable {

    private final Article article;
    private final Function<Article, Extraction> extractor;
    private final Quarantine quarantine;
    private final AtomicReference<@Nullable AttemptResult> result = new AtomicReference<>();
    private final CountDownLatch done = new CountDownLatch(1);
    private volatile long startedAt;
    private volatile @Nullable Thread thread;
    private volatile boolean starved;

    Attempt(Article article, Function<Article, Extraction> extractor, Quarantine quarantine) {
        this.article = article;
        this.extractor = extractor;
        this.quarantine = quarantine;
    }

    @Override
    public void run() {
        thread = Thread.currentThread();
        startedAt = System.nanoTime();
        quarantine.begin(article.id());
        try {
            end(new AttemptResult(extractor.apply(article), ""));
        } catch (OutOfMemoryError e) {
            starved = true;
            end(AttemptResult.failed("needs more memory to be analysed than there is; it is set aside"));
        } catch (RuntimeException | Error e) {
            StackTraceElement where = e.getStackTrace().length == 0 ? null : e.getStackTrace()[0];
            end(AttemptResult.failed("could not be analysed, a fault in Dateline: " + e + " at " + where));
        }
    }

    private void end(AttemptResult with) {
        if (result.compareAndSet(null, with)) {
            quarantine.end(article.id(), !starved);
            done.countDown();
        }
    }

    /** Ends before it has begun. */
    void refuse(String why) {
        result.set(AttemptResult.failed(why));
        done.countDown();
    }

    /** Lets the thread be, which may go on for ever, and ends without it; whether that was still to be done. */
    boolean giveUpAfter(Duration limit) {
        Thread working = thread;
        if (working == null || System.nanoTime() - startedAt < limit.toNanos()) {
            return false;
        }
        AttemptResult late = AttemptResult.failed("was still being analysed after " + words(limit)
                + ", a fault in Dateline; it is set aside if that happens again");
        if (!result.compareAndSet(null, late)) {
            return false;
        }
        quarantine.strike(article.id());
        working.interrupt();
        done.countDown();
        return true;
    }

    /** Whether there was too little memory, which may have been another article's doing. */
    boolean starved() {
        return starved;
    }

    void strike() {
        quarantine.strike(article.id());
    }

    CountDownLatch done() {
        return done;
    }

    Article article() {
        return article;
    }

    AttemptResult result() {
        AttemptResult ended = result.get();
        return ended == null ? AttemptResult.failed("was not analysed") : ended;
    }

    private static String words(Duration limit) {
        return limit.toSeconds() < 120 ? limit.toSeconds() + " seconds" : limit.toMinutes() + " minutes";
    }
}
