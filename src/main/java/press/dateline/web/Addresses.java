package press.dateline.web;

import jakarta.ws.rs.core.UriInfo;

/** Addresses as other people can use them. */
final class Addresses {

    private Addresses() {}

    /** {@code path}, which begins with a slash, as seen from outside. */
    static String absolute(UriInfo uri, String path) {
        String base = uri.getBaseUri().toString();
        return base.replaceAll("/+$", "") + path;
    }
}
