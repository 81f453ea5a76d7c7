package press.dateline.web.access;

import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;

/** When readers last asked for anything, so that work that can wait gives way to them. */
@Singleton
public class Readers {

    /** Whoever types or follows a link asks again within it. */
    private static final Duration HERE = Duration.ofSeconds(1);

    private static final int FIRST = 20_000;

    private volatile long asked = System.nanoTime() - HERE.toNanos();

    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    asked = System.nanoTime();
                    RequestDeadline.begin(context);
                    context.next();
                },
                FIRST);
    }

    /** Whether somebody asked a moment ago. */
    public boolean here() {
        return System.nanoTime() - asked < HERE.toNanos();
    }
}
