package press.dateline.web.language;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Sets every page in its reader's language: the one place that says which. */
@Singleton
class PageLanguage {

    private final CurrentVertxRequest current;

    PageLanguage(CurrentVertxRequest current) {
        this.current = current;
    }

    void configure(@Observes EngineBuilder builder) {
        builder.addTemplateInstanceInitializer(this::speak);
    }

    /** Of messages, which are templates too, the language is set afterwards, each its own. */
    private void speak(TemplateInstance page) {
        page.setLocale(language().locale());
    }

    private Language language() {
        return Arc.container().requestContext().isActive() ? Language.of(current.getCurrent()) : Language.ENGLISH;
    }
}
