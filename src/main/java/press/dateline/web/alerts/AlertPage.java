package press.dateline.web.alerts;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import press.dateline.follow.Alert;
import press.dateline.follow.Alerts;
import press.dateline.follow.Places;
import press.dateline.search.Archive;
import press.dateline.search.state.Links;
import press.dateline.web.view.FormFields;

/** One wish for letters: where it is looked at, confirmed and stopped. */
@Path("/alerts")
@Produces(MediaType.TEXT_HTML)
public class AlertPage {

    private final Alerts alerts;
    private final Archive archive;
    private final LettersOffered offered;

    AlertPage(Alerts alerts, Archive archive, LettersOffered offered) {
        this.offered = offered;
        this.alerts = alerts;
        this.archive = archive;
    }

    @GET
    @Path("{id}")
    public Response show(@PathParam("id") String id) {
        return found(id)
                .map(alert -> AlertNotice.page(
                        "Letters about new stories",
                        about(alert),
                        new AlertNotice.Deed(Places.stop(id), "Stop these letters", ""),
                        link(alert)))
                .orElseGet(this::gone);
    }

    @GET
    @Path("{id}/stop")
    public Response stopping(@PathParam("id") String id) {
        return show(id);
    }

    /** Also what a mail program posts when its reader wants no more: no page of ours is open then, and it takes no page. */
    @POST
    @Path("{id}/stop")
    @Consumes(MediaType.WILDCARD)
    public Response stop(@PathParam("id") String id) {
        offered.orNotFound();
        alerts.stop(id);
        return AlertNotice.page(
                "The letters are stopped",
                List.of("You will get no more of them, and Dateline has forgotten your address with them."),
                AlertNotice.Deed.NONE,
                "/");
    }

    @GET
    @Path("{id}/confirm")
    public Response confirming(@PathParam("id") String id, @QueryParam("key") String key) {
        return found(id)
                .map(alert -> alert.confirmed()
                        ? confirmed(alert)
                        : AlertNotice.page(
                                "Do you want these letters?",
                                about(alert),
                                new AlertNotice.Deed(Places.confirm(id), "Yes, write to me", key == null ? "" : key),
                                link(alert)))
                .orElseGet(this::gone);
    }

    /** A button and no link, since programs that look through mail follow links. */
    @POST
    @Path("{id}/confirm")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirm(@PathParam("id") String id, MultivaluedMap<String, String> fields) {
        Optional<Alert> alert = found(id);
        return alert.isPresent() && alerts.confirm(id, FormFields.line(fields, "key"))
                ? confirmed(alert.get())
                : gone();
    }

    private Response confirmed(Alert alert) {
        return AlertNotice.page(
                "Letters are on",
                List.of(
                        "You will hear of new stories in “" + alert.wish().name() + "” "
                                + alert.wish().rhythm().said() + ".",
                        "Every letter has a link that stops them."),
                new AlertNotice.Deed(Places.stop(alert.id()), "Stop these letters", ""),
                link(alert));
    }

    private List<String> about(Alert alert) {
        return List.of(
                "The search “" + alert.wish().name() + "”: "
                        + archive.reading(AlertForm.query(alert.wish().search()))
                                .english(),
                "New stories in it are written to " + alert.wish().address() + " "
                        + alert.wish().rhythm().said() + ".");
    }

    private Response gone() {
        return AlertNotice.page(
                404,
                "There are no such letters",
                List.of("They were stopped, or asked for and not confirmed within three days. You can ask for new ones"
                        + " above the result of any search."),
                AlertNotice.Deed.NONE,
                "/");
    }

    private Optional<Alert> found(String id) {
        offered.orNotFound();
        return alerts.find(id);
    }

    private static String link(Alert alert) {
        return Links.link("/search", AlertForm.query(alert.wish().search()));
    }
}
