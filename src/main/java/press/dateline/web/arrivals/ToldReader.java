package press.dateline.web.arrivals;

import io.smallrye.mutiny.subscription.MultiEmitter;

/** Somebody with an open result, who is told a count when it is another than the last. */
final class ToldReader {

    /** No count, only a sign: proxies close a connection that says nothing for a minute. */
    static final long STILL_THERE = -1;

    /** Who it is, as rate limits tell readers apart. */
    private final String who;

    private final OpenResult open;
    private final MultiEmitter<? super Long> emitter;
    private long last = STILL_THERE;

    ToldReader(String who, OpenResult open, MultiEmitter<? super Long> emitter) {
        this.who = who;
        this.open = open;
        this.emitter = emitter;
    }

    String who() {
        return who;
    }

    OpenResult open() {
        return open;
    }

    synchronized void tell(long count) {
        emitter.emit(count == last ? STILL_THERE : count);
        last = count;
    }

    void stillThere() {
        emitter.emit(STILL_THERE);
    }
}
