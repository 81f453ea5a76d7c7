package press.dateline.web.access;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.core.UriInfo;
import press.dateline.web.view.Page;

/** Where this installation is and which of its pages was asked for; templates know it as {@code inject:here}. */
@Named("here")
@RequestScoped
class Here {

    private final UriInfo uri;
    private final Editing editing;
    private final CurrentVertxRequest request;
    private final CanonicalAddress site;

    Here(UriInfo uri, Editing editing, CurrentVertxRequest request, CanonicalAddress site) {
        this.site = site;
        this.uri = uri;
        this.editing = editing;
        this.request = request;
    }

    /** Whether this reader is offered to correct what Dateline found. */
    public boolean editing() {
        return editing.offered(request.getCurrent().request());
    }

    /** Whether this reader is signed in under a name. */
    public boolean signedIn() {
        return editing.signedIn().isPresent();
    }

    /** Whether anybody can sign in here. */
    public boolean signIn() {
        return editing.anyAccounts();
    }

    /** {@code path} as seen from outside. */
    public String of(String path) {
        return site.of(path);
    }

    /** The one address of this page, or empty for one that has none of its own. */
    public String address(Page page) {
        if (!page.path().isEmpty()) {
            return of(page.path());
        }
        return page.indexed() ? of("/" + uri.getPath().replaceAll("^/+", "")) : "";
    }
}
