package press.dateline.web.api;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Gives programs the format they ask for at the address that a reader would copy.
 *
 * <p>Browsers ask for pages before all else, and so does whoever takes anything.
 */
class Negotiation {

    private static final String NEGOTIATED = "dateline.negotiated";
    private static final Pattern ARTICLE = Pattern.compile("/articles/([^/.]+)");

    /** What follows the path of a search. */
    static final Map<String, String> SEARCH = new LinkedHashMap<>();

    /** What follows the path of an article. */
    static final Map<String, String> OF_ARTICLE = new LinkedHashMap<>();

    static {
        SEARCH.put("application/atom+xml", "/search.atom");
        SEARCH.put("application/feed+json", "/search.feed.json");
        SEARCH.put("text/csv", "/search.csv");
        SEARCH.put("text/markdown", "/search.md");
        SEARCH.put("application/x-bibtex", "/search.bib");
        SEARCH.put("application/x-research-info-systems", "/search.ris");
        SEARCH.put("application/x-ndjson", "/search.jsonl");
        SEARCH.put("application/json", "/api/search");
        SEARCH.put("image/png", "/search.png");
        OF_ARTICLE.put("text/markdown", "/articles/%s.md");
        OF_ARTICLE.put("application/x-bibtex", "/articles/%s.bib");
        OF_ARTICLE.put("application/x-research-info-systems", "/articles/%s.ris");
        OF_ARTICLE.put("application/json", "/api/articles/%s");
        OF_ARTICLE.put("image/png", "/articles/%s.png");
    }

    /** Nothing where the request goes on as it is. */
    @ServerRequestFilter(preMatching = true)
    Response choose(ContainerRequestContext request) {
        if (!isReadable(request)) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .type(MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                    .entity("The Accept header names no media type; write text/html or application/json.\n")
                    .build();
        }
        String path = "/" + request.getUriInfo().getPath().replaceAll("^/+", "");
        Matcher article = ARTICLE.matcher(path);
        if (path.equals("/search")) {
            wanted(request, SEARCH).ifPresent(other -> goTo(request, other));
            request.setProperty(NEGOTIATED, true);
        } else if (article.matches()) {
            wanted(request, OF_ARTICLE).ifPresent(other -> goTo(request, other.formatted(article.group(1))));
            request.setProperty(NEGOTIATED, true);
        }
        return null;
    }

    @ServerResponseFilter
    void say(ContainerRequestContext request, ContainerResponseContext response) {
        // Pages say so themselves.
        if (request.getProperty(NEGOTIATED) != null && !(response.getEntity() instanceof TemplateInstance)) {
            response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        }
    }

    /** A header that is none must not look like a fault of ours. */
    private static boolean isReadable(ContainerRequestContext request) {
        try {
            request.getAcceptableMediaTypes();
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The first that is to be had, best liked first; empty for the page. */
    private static Optional<String> wanted(ContainerRequestContext request, Map<String, String> offers) {
        for (MediaType type : request.getAcceptableMediaTypes()) {
            if (type.isCompatible(MediaType.TEXT_HTML_TYPE)) {
                return Optional.empty();
            }
            String offer = offers.get(type.getType() + "/" + type.getSubtype());
            if (offer != null) {
                return Optional.of(offer);
            }
        }
        return Optional.empty();
    }

    private static void goTo(ContainerRequestContext request, String path) {
        request.setRequestUri(
                request.getUriInfo().getRequestUriBuilder().replacePath(path).build());
    }
}
