package press.dateline.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.core.UriInfo;

/** Where this installation is and which of its pages was asked for; templates know it as {@code inject:here}. */
@Named("here")
@RequestScoped
class Here {

    private final UriInfo uri;

    Here(UriInfo uri) {
        this.uri = uri;
    }

    /** {@code path} as seen from outside. */
    public String of(String path) {
        return Addresses.absolute(uri, path);
    }

    /** The one address of this page, or empty for one that has none of its own. */
    public String address(Page page) {
        if (!page.path().isEmpty()) {
            return of(page.path());
        }
        return page.indexed() ? of("/" + uri.getPath().replaceAll("^/+", "")) : "";
    }
}
