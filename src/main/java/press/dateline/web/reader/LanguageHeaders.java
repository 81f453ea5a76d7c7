package press.dateline.web.reader;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.dateline.web.language.Language;
import press.dateline.web.language.OwnCookies;

/** Finds out in which language a request is answered, and says so to whatever keeps answers. */
@Singleton
class LanguageHeaders {

    /** Before whatever answers, be it that it does not. */
    private static final int FIRST = 40_000;

    private final Language usual;

    LanguageHeaders(LanguageConfiguration configuration) {
        this.usual = configuration.language();
    }

    void register(@Observes Filters filters) {
        filters.register(this::find, FIRST);
    }

    private void find(RoutingContext context) {
        Language language = isForPrograms(context.request().path()) ? Language.ENGLISH : readers(context.request());
        language.keep(context);
        context.addHeadersEndHandler(sent -> vary(context.response().headers()));
        context.next();
    }

    /** What programs are told is told in English, whatever their libraries say of languages. */
    private static boolean isForPrograms(@Nullable String path) {
        return path != null && (path.startsWith("/api/") || path.startsWith("/mcp") || path.startsWith("/q/"));
    }

    private Language readers(HttpServerRequest request) {
        return chosen(request)
                .or(() -> Language.accepted(request.getHeader("Accept-Language")))
                .orElse(usual);
    }

    private static Optional<Language> chosen(HttpServerRequest request) {
        Cookie kept = request.getCookie(OwnCookies.name(LanguageChoice.FIELD, request));
        return kept == null ? Optional.empty() : Language.named(kept.getValue());
    }

    /** What is no page is the same in every language. */
    private static void vary(MultiMap headers) {
        String type = headers.get("Content-Type");
        if (type != null && type.startsWith("text/html")) {
            headers.add("Vary", "Accept-Language, Cookie");
        }
    }
}
