package press.dateline.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Work that is done again and again. */
class RepeatedTaskTest {

    @Test
    void isDoneAgainAfterAPause() throws InterruptedException {
        CountDownLatch thrice = new CountDownLatch(3);
        try (RepeatedTask task = RepeatedTask.start("test", Duration.ofMillis(1), thrice::countDown)) {
            assertThat(thrice.await(30, TimeUnit.SECONDS)).as("%s", task).isTrue();
        }
    }

    @Test
    void isDoneBeforeItsTimeWhereSomebodyWaits() throws InterruptedException {
        CountDownLatch once = new CountDownLatch(1);
        try (RepeatedTask task = RepeatedTask.start("test", Duration.ofDays(1), Duration.ofDays(1), once::countDown)) {
            task.soon();
            assertThat(once.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }
}
