package press.dateline.web.language;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;

/** Sets every page in its reader's language: the one place that says which. */
@Singleton
class PageLanguage {

    /** For those who work on Dateline itself, and pages of which not every word is in a bundle yet. */
    static final Set<String> ENGLISH_ALONE = Set.of("DesignPage/design");

    private final CurrentVertxRequest current;

    PageLanguage(CurrentVertxRequest current) {
        this.current = current;
    }

    void configure(@Observes EngineBuilder builder) {
        builder.addTemplateInstanceInitializer(this::speak);
    }

    /** Of messages, which are templates too, the language is set afterwards, each its own. */
    private void speak(TemplateInstance page) {
        page.setLocale(language(page).locale());
    }

    private Language language(TemplateInstance page) {
        return ENGLISH_ALONE.contains(page.getTemplate().getId().replaceFirst("\\.html$", ""))
                        || !Arc.container().requestContext().isActive()
                ? Language.ENGLISH
                : Language.of(current.getCurrent());
    }
}
