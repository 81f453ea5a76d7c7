package press.dateline.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Turns that contenders take: each round all of them once, and no round begins when the time is up. */
final class Rounds {

    /** Fewer have no median worth the name. */
    private static final int FEWEST = 3;

    private final int most;
    private final long deadline;
    private int round;

    Rounds(int most, Duration time) {
        this.most = most;
        this.deadline = System.nanoTime() + time.toNanos();
    }

    /** Whether there is another round, which begins now. */
    boolean next() {
        if (round >= most || round >= FEWEST && System.nanoTime() > deadline) {
            return false;
        }
        round++;
        return true;
    }

    /** The number of the round, from 0. */
    int number() {
        return round - 1;
    }

    /** The contenders in the order of this round: another begins each time, so that none always follows the same. */
    <T> List<T> order(List<T> contenders) {
        List<T> order = new ArrayList<>(contenders);
        Collections.rotate(order, number());
        return order;
    }
}
