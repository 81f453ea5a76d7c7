package press.dateline.web.language;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** Whom a page is for, by the language they read; templates know it as {@code inject:reader}. */
@Named("reader")
@RequestScoped
public class Reader {

    private final CurrentVertxRequest current;

    Reader(CurrentVertxRequest current) {
        this.current = current;
    }

    public Language language() {
        return Language.of(current.getCurrent());
    }

    /** Those to choose from. */
    public List<Language> languages() {
        return List.of(Language.values());
    }

    /** The page to come back to, where the browser does not say where it was. */
    public String page() {
        RoutingContext context = current.getCurrent();
        return context != null && context.request().method().equals(HttpMethod.GET)
                ? context.request().uri()
                : "/";
    }
}
