package press.dateline.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BiConsumer;
import org.jboss.logging.Logger;

/**
 * Keeps the carried engine alive while Dateline serves: starts it anew when it has died, more patiently each time, and
 * says why it stays down when that has not helped.
 */
public final class EngineWatch implements AutoCloseable {

    /** How the engine is, as far as its process tells. */
    public enum State {
        RUNNING,
        /** It died, and is being started anew. */
        RESTARTING,
        /** It died too often; an operator has to look, or to start it by any other command. */
        STOPPED
    }

    /** So many deaths in so short a time are no accident. */
    static final int MOST_FAILURES = 5;

    static final Duration WITHIN = Duration.ofMinutes(10);

    private static final Logger LOG = Logger.getLogger(EngineWatch.class);
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

    private final CarriedEngine engine;
    private final InstantSource clock;
    private final BiConsumer<State, String> told;
    private final Deque<Instant> failures = new ArrayDeque<>();
    private final Thread thread = new Thread(this::run, "engine-watch");
    private String host;
    private State state = State.RUNNING;

    /** {@code told} hears of every change, with the reason in words where it stays down. */
    public EngineWatch(CarriedEngine engine, InstantSource clock, BiConsumer<State, String> told) {
        this.engine = engine;
        this.clock = clock;
        this.told = told;
        this.host = engine.host();
        thread.setDaemon(true);
    }

    public void start() {
        thread.start();
    }

    /** Looks no more; the engine itself is left as it is. */
    @Override
    public void close() {
        thread.interrupt();
    }

    private void run() {
        try {
            while (!engine.isLeft()) {
                look();
                Thread.sleep(LOOK.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() throws InterruptedException {
        if (engine.isAlive()) {
            follow();
        } else if (state != State.STOPPED) {
            fail();
        }
    }

    /** Another Dateline on this folder may have started it anew, on another port. */
    private void follow() {
        if (state != State.RUNNING || engine.hasMoved()) {
            joined();
        }
    }

    private void fail() throws InterruptedException {
        Instant now = clock.instant();
        failures.add(now);
        failures.removeIf(failure -> failure.isBefore(now.minus(WITHIN)));
        if (failures.size() >= MOST_FAILURES) {
            stayDown();
            return;
        }
        become(State.RESTARTING, "");
        LOG.warnf("Elasticsearch has ended; starting it anew. It says:%n%s", engine.lastWords());
        Thread.sleep(pause().toMillis());
        joined();
    }

    /** Twice as long each time; an engine that dies once is missed for no longer than it takes to start. */
    private Duration pause() {
        return failures.size() == 1 ? Duration.ZERO : FIRST_PAUSE.multipliedBy(1L << (failures.size() - 2));
    }

    private void joined() {
        try {
            engine.join();
        } catch (EngineException e) {
            if (!engine.isLeft()) {
                LOG.warn(e.getMessage());
            }
            return;
        }
        if (engine.isLeft()) {
            return;
        }
        if (state != State.RUNNING || !engine.host().equals(host)) {
            LOG.info("Elasticsearch is back.");
        }
        host = engine.host();
        become(State.RUNNING, "");
    }

    private void stayDown() {
        String why = "Elasticsearch has ended " + MOST_FAILURES + " times in " + WITHIN.toMinutes()
                + " minutes, so it is not started anew. Its last words:\n" + engine.lastWords()
                + "\nThe whole log is in "
                + engine.logs() + ". When the reason is gone, start Dateline again.";
        LOG.error(why);
        become(State.STOPPED, why);
    }

    private void become(State now, String why) {
        state = now;
        told.accept(now, why);
    }
}
