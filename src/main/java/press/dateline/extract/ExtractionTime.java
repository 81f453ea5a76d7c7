package press.dateline.extract;

import java.util.concurrent.atomic.LongAdder;

/** How many articles were looked at for names since the start, and how long that took all together. */
public final class ExtractionTime {

    private final LongAdder articles = new LongAdder();
    private final LongAdder nanoseconds = new LongAdder();

    void add(long took) {
        articles.increment();
        nanoseconds.add(took);
    }

    public long articles() {
        return articles.sum();
    }

    /** Of every core that worked on it. */
    public double nanoseconds() {
        return nanoseconds.sum();
    }
}
