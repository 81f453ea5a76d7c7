package press.dateline.ingest;

import java.time.Duration;
import org.jboss.logging.Logger;
import press.dateline.background.Causes;
import press.dateline.background.RepeatedTask;

/** Lets articles go when their embargo ends, within seconds. */
public final class Releases {

    private static final Logger LOG = Logger.getLogger(Releases.class);
    private static final Duration EVERY = Duration.ofSeconds(2);

    private final Reception reception;
    private boolean silent;

    public Releases(Reception reception) {
        this.reception = reception;
    }

    /** Looks again and again, for as long as the program runs. */
    public void start() {
        RepeatedTask.start("releases", EVERY, this::releaseQuietly);
    }

    /** An engine that is gone comes back; said once until then. */
    private void releaseQuietly() {
        try {
            reception.release();
            silent = false;
        } catch (RuntimeException e) {
            if (!silent) {
                LOG.warn("What is under embargo cannot be looked through at the moment: " + Causes.of(e));
            }
            silent = true;
        }
    }
}
