package press.dateline.background;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A task that is done again and again on a thread of its own, one run after the other; it ends with the program or when closed. */
public final class RepeatedTask implements AutoCloseable {

    private final ScheduledExecutorService thread;
    private final Runnable task;
    private final Future<?> repeated;

    private RepeatedTask(ScheduledExecutorService thread, Runnable task, Duration first, Duration pause) {
        this.thread = thread;
        this.task = task;
        this.repeated = thread.scheduleWithFixedDelay(task, first.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * Begins at once.
     *
     * @param name of the thread
     * @param pause between the end of one run and the beginning of the next
     * @param task what is done; it may not throw, since that would end the repetition
     */
    public static RepeatedTask start(String name, Duration pause, Runnable task) {
        return start(name, Duration.ZERO, pause, task);
    }

    /** The same, beginning after {@code first}. */
    public static RepeatedTask start(String name, Duration first, Duration pause, Runnable task) {
        return new RepeatedTask(
                Executors.newSingleThreadScheduledExecutor(work -> {
                    Thread thread = new Thread(work, name);
                    thread.setDaemon(true);
                    return thread;
                }),
                task,
                first,
                pause);
    }

    /** One run more, as soon as the one that is on has ended. */
    public void soon() {
        thread.execute(task);
    }

    /** Stops what is on, and begins no more. */
    @Override
    public void close() {
        repeated.cancel(true);
        thread.shutdownNow();
    }
}
