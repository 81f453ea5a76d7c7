package press.dateline.web.signin;

import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import press.dateline.web.access.PlainPage;
import press.dateline.web.access.TroublePage;

/** What somebody is told who may not have what they asked for. */
record Refusal(int status, Map<String, String> headers, String title, String text) {

    static final int FORBIDDEN = 403;

    ChallengeData data() {
        return new ChallengeData(status, Map.copyOf(headers));
    }

    /** Before the pages are reached. */
    void send(RoutingContext context) {
        headers.forEach(context.response()::putHeader);
        PlainPage.send(context, status, title, text);
    }

    /** From a page. */
    Response response(UriInfo uri) {
        Response.ResponseBuilder answer = Response.fromResponse(TroublePage.of(uri, status, title, text, ""));
        headers.forEach(answer::header);
        return answer.build();
    }
}
