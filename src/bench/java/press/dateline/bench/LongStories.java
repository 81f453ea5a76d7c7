package press.dateline.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import press.dateline.article.Article;
import press.dateline.extract.ExtractorForTests;
import press.dateline.extract.LongStory;

/** Whether the time that names take grows with the length of a story and no faster. */
final class LongStories {

    private static final int USUAL = 100;

    private static final int LONG = 800;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private LongStories() {}

    static void measure(Effort effort, Shop shop, Table table) {
        shop.say("Extraction: stories of %d and %d thousand characters".formatted(USUAL, LONG));
        milliseconds(LONG);
        Series usual = new Series();
        Series whole = new Series();
        for (int round = 0; round < effort.extractionRounds(); round++) {
            usual.add(milliseconds(USUAL));
            whole.add(milliseconds(LONG));
        }
        table.more(
                "Processor time for a thousand characters of a story of %d thousand".formatted(LONG),
                whole,
                usual,
                "%.2f ms",
                "of %d thousand".formatted(USUAL),
                "time");
    }

    /** Of processor time for each thousand characters. */
    private static double milliseconds(int thousands) {
        Article story = ExtractorForTests.article("A very long story", LongStory.of(thousands * 1_000));
        long start = THREADS.getCurrentThreadCpuTime();
        ExtractorForTests.EXTRACTOR.extract(story);
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e6 / thousands;
    }
}
