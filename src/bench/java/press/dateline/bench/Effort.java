package press.dateline.bench;

import java.time.Duration;

/**
 * How much is done: enough for steady medians, bounded in count and in time.
 *
 * @param articles taken in each round of ingest
 * @param ingestRounds rounds of ingest, each on other articles
 * @param extractionRounds rounds of extraction, each on other articles
 * @param tokens how much text each contender extracts a round; the slowest manages some 2,000 tokens a second
 * @param warming how long each contender runs before it is measured
 * @param servingRounds rounds of requests, at each number of clients
 */
record Effort(int articles, int ingestRounds, int extractionRounds, int tokens, Duration warming, int servingRounds) {

    static final Effort WHOLE = new Effort(1_200, 5, 5, 10_000, Duration.ofSeconds(12), 7);

    /** To see that it works; its figures mean nothing. */
    static final Effort QUICK = new Effort(80, 2, 2, 1_500, Duration.ofSeconds(2), 2);

    /*
     * A machine that is busy with other things gets fewer rounds, not more time: no round of a part begins so long after
     * the start, except a part's first.
     */
    static final Duration EXTRACTION = Duration.ofSeconds(170);
    static final Duration INGEST = Duration.ofSeconds(290);
    /** Of taking in against its parts, which runs by itself. */
    static final Duration PARTS = Duration.ofSeconds(400);

    static final Duration MEANING = Duration.ofSeconds(330);
    static final Duration ONE_CLIENT = Duration.ofSeconds(460);
    static final Duration MANY_CLIENTS = Duration.ofSeconds(515);

    /** Whatever happens, this is the end. */
    static final Duration ALL = Duration.ofSeconds(570);

    /** Three times as many articles a round, so that what a run costs once weighs as little as it does for a whole folder. */
    Effort longer() {
        return new Effort(3 * articles, ingestRounds, extractionRounds, tokens, warming, servingRounds);
    }

    static Effort chosen() {
        String quick = System.getenv().getOrDefault("BENCH_QUICK", "");
        return quick.isEmpty() || quick.equals("0") ? WHOLE : QUICK;
    }
}
