package press.dateline.web.view;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Answers with a page that nothing may keep: it holds a secret, or shows what has only just changed. */
public final class UncachedPage {

    private UncachedPage() {}

    public static Response of(int status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .header("Cache-Control", "no-store")
                .entity(page.render())
                .build();
    }
}
