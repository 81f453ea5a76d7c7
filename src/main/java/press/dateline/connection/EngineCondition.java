package press.dateline.connection;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** How the engine is, as far as is known without asking it. */
public final class EngineCondition {

    /** Why it cannot be asked. */
    public enum Outage {
        /** It can. */
        NONE,
        /** It gives no sign of life: it hangs, or nobody reaches it. */
        SILENT,
        /** It died and is on its way up again. */
        RESTARTING,
        /** It died too often and stays down until an operator has looked. */
        STOPPED
    }

    /** So long nothing was heard of it before a heartbeat that fails is believed. */
    private static final Duration QUIET = Duration.ofMillis(1_500);

    private volatile Outage process = Outage.NONE;
    private volatile String why = "";
    private volatile boolean silent;
    private volatile long heard = System.nanoTime();
    private final Set<Runnable> waiting = ConcurrentHashMap.newKeySet();

    public Outage outage() {
        Outage known = process;
        return known == Outage.NONE && silent ? Outage.SILENT : known;
    }

    /** For an operator: why it stays down; empty otherwise. */
    public String why() {
        return why;
    }

    public void running() {
        why = "";
        process = Outage.NONE;
    }

    public void restarting() {
        process = Outage.RESTARTING;
    }

    public void stopped(String reason) {
        why = reason;
        process = Outage.STOPPED;
    }

    /** It answered something, be it that it refuses. */
    void answered() {
        heard = System.nanoTime();
        silent = false;
    }

    /** A heartbeat was not answered; under a heavy load other answers may still come. */
    void missed() {
        if (System.nanoTime() - heard > QUIET.toNanos()) {
            silent = true;
        }
    }

    /** What to do at the moment when one node falls silent and others answer. */
    void whenANodeFallsSilent(Runnable again) {
        waiting.add(again);
    }

    void forget(Runnable again) {
        waiting.remove(again);
    }

    /** One node fell silent, and others answer. */
    void aNodeFellSilent() {
        waiting.forEach(Runnable::run);
    }
}
