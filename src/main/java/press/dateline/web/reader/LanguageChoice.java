package press.dateline.web.reader;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import press.dateline.web.access.CanonicalAddress;
import press.dateline.web.language.Language;
import press.dateline.web.language.OwnCookies;
import press.dateline.web.view.FormFields;
import press.dateline.web.view.MendedLinks;

/** Keeps in which language a reader wants pages, in their browser, and leads back to the page they were on. */
@Path("/language")
public class LanguageChoice {

    /** The field of the form, and what the cookie is called by. */
    static final String FIELD = "language";

    private static final Duration KEPT = Duration.ofDays(365);
    private static final int LONGEST = 16_000;

    private final CanonicalAddress site;

    LanguageChoice(CanonicalAddress site) {
        this.site = site;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response post(MultivaluedMap<String, String> fields, @Context HttpServerRequest request) {
        if (site.isOwnPage(request)) {
            Language.named(FormFields.line(fields, FIELD)).ifPresent(language -> keep(language, request));
        }
        return Response.seeOther(URI.create(back(fields, request))).build();
    }

    private static void keep(Language language, HttpServerRequest request) {
        request.response()
                .addCookie(Cookie.cookie(OwnCookies.name(FIELD, request), language.tag())
                        .setPath("/")
                        .setMaxAge(KEPT.toSeconds())
                        .setHttpOnly(true)
                        .setSameSite(CookieSameSite.LAX));
    }

    /**
     * Always a path of this server. What the browser says comes first: a result may have been put in the place of the one
     * that the form was made with.
     */
    private static String back(MultivaluedMap<String, String> fields, HttpServerRequest request) {
        String from = request.getHeader("Referer");
        String page = from == null || from.isBlank() ? FormFields.line(fields, "to") : from;
        return page.length() > LONGEST ? "/" : MendedLinks.mended(page);
    }
}
