package press.dateline.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Turns that contenders take: each round all of them once; none but the first begins when the time is up. */
final class Rounds {

    private final int most;
    private final Shop shop;
    private final Duration until;
    private int round;

    /** At most so many, none begun later than {@code until} after the start of the bench. */
    Rounds(int most, Shop shop, Duration until) {
        this.most = most;
        this.shop = shop;
        this.until = until;
    }

    /** Whether there is another round, which begins now. */
    boolean next() {
        if (round >= most || round > 0 && shop.elapsed().compareTo(until) > 0) {
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
