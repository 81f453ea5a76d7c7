package press.dateline.web.view;

import jakarta.ws.rs.core.UriInfo;

/** Addresses as other people can use them. */
public final class Addresses {

    private Addresses() {}

    /** {@code path}, which begins with a slash, as seen from outside. */
    public static String absolute(UriInfo uri, String path) {
        String base = uri.getBaseUri().toString();
        return base.replaceAll("/+$", "") + path;
    }
}
