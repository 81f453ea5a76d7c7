package press.dateline.ingest;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Lets articles go when their embargo ends, within seconds. */
public final class Releases {

    private static final Logger LOG = Logger.getLogger(Releases.class);
    private static final int EVERY_SECONDS = 2;

    private final Reception reception;
    private boolean silent;

    public Releases(Reception reception) {
        this.reception = reception;
    }

    /** Looks again and again, for as long as the program runs. */
    public void start() {
        ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "releases");
            thread.setDaemon(true);
            return thread;
        });
        looking.scheduleWithFixedDelay(this::releaseQuietly, 0, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    /** An engine that is gone comes back; said once until then. */
    private void releaseQuietly() {
        try {
            reception.release();
            silent = false;
        } catch (RuntimeException e) {
            if (!silent) {
                LOG.warn("What is under embargo cannot be looked through at the moment: " + e.getMessage());
            }
            silent = true;
        }
    }
}
