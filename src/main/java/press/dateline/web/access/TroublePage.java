package press.dateline.web.access;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import press.dateline.web.view.FormState;
import press.dateline.web.view.Page;

/** A page that says what is wrong and still carries the search box; programs are told the same as JSON. */
public final class TroublePage {

    record trouble(Page page, String title, String text, String detail) implements TemplateInstance {}

    private TroublePage() {}

    public static Response of(UriInfo uri, int status, String title, String text, String detail) {
        if (uri.getPath().startsWith("/api/")) {
            return Response.status(status)
                    .type(MediaType.APPLICATION_JSON)
                    .entity(Map.of("error", (title + ". " + text + " " + detail).strip()))
                    .build();
        }
        return Response.status(status)
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .entity(new trouble(new Page(title, FormState.EMPTY, false), title, text, detail).render())
                .build();
    }
}
