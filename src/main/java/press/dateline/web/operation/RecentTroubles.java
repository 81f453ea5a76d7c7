package press.dateline.web.operation;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;

/** The last warnings and errors of the log, for an operator who does not sit before it. */
@Singleton
class RecentTroubles extends Handler {

    /** As many as are read; what was before them is in the log. */
    private static final int MOST = 30;

    private static final int LONGEST = 500;

    record Trouble(Instant at, boolean error, String said) {}

    /** The message with what belongs into it, and nothing else. */
    private final Formatter words = new PatternFormatter("%s");

    private final Deque<Trouble> last = new ArrayDeque<>();
    private final AtomicLong warnings = new AtomicLong();
    private final AtomicLong errors = new AtomicLong();

    RecentTroubles() {
        setLevel(Level.WARNING);
    }

    void begin(@Observes StartupEvent started) {
        Logger.getLogger("").addHandler(this);
    }

    @Override
    public void publish(LogRecord told) {
        if (!isLoggable(told)) {
            return;
        }
        boolean error = told.getLevel().intValue() >= Level.SEVERE.intValue();
        (error ? errors : warnings).incrementAndGet();
        String text = words.format(told);
        String cause = told.getThrown() == null
                ? ""
                : " (" + told.getThrown().getClass().getSimpleName() + ")";
        String said = text.length() > LONGEST ? text.substring(0, LONGEST) + " …" : text;
        synchronized (last) {
            last.addFirst(new Trouble(told.getInstant().truncatedTo(ChronoUnit.SECONDS), error, said + cause));
            if (last.size() > MOST) {
                last.removeLast();
            }
        }
    }

    /** The newest first. */
    List<Trouble> list() {
        synchronized (last) {
            return Collections.unmodifiableList(new ArrayList<>(last));
        }
    }

    long warnings() {
        return warnings.get();
    }

    long errors() {
        return errors.get();
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
