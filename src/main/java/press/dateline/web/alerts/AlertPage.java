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
import java.util.OptionalInt;
import press.dateline.follow.Alert;
import press.dateline.follow.Alerts;
import press.dateline.follow.Places;
import press.dateline.search.Archive;
import press.dateline.search.state.Links;
import press.dateline.web.language.Reader;
import press.dateline.web.view.FormFields;
import press.dateline.web.wording.Sentence;

/** One wish for letters: where it is looked at, confirmed and stopped. */
@Path("/alerts")
@Produces(MediaType.TEXT_HTML)
public class AlertPage {

    private final Alerts alerts;
    private final Archive archive;
    private final LettersOffered offered;
    private final Reader reader;

    AlertPage(Alerts alerts, Archive archive, LettersOffered offered, Reader reader) {
        this.reader = reader;
        this.offered = offered;
        this.alerts = alerts;
        this.archive = archive;
    }

    @GET
    @Path("{id}")
    public Response show(@PathParam("id") String id) {
        return found(id)
                .map(alert -> AlertNotice.page(
                        words().letters(),
                        about(alert),
                        new AlertNotice.Deed(Places.stop(id), words().stop(), ""),
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
        return AlertNotice.page(words().stopped(), List.of(words().forgotten()), AlertNotice.Deed.NONE, "/");
    }

    @GET
    @Path("{id}/confirm")
    public Response confirming(@PathParam("id") String id, @QueryParam("key") String key) {
        return found(id)
                .map(alert -> alert.confirmed()
                        ? confirmed(alert)
                        : AlertNotice.page(
                                words().want(),
                                about(alert),
                                new AlertNotice.Deed(Places.confirm(id), words().yes(), key == null ? "" : key),
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
                words().on(),
                List.of(hear(alert), words().everyLetter()),
                new AlertNotice.Deed(Places.stop(alert.id()), words().stop(), ""),
                link(alert));
    }

    private List<String> about(Alert alert) {
        return List.of(
                words().search(
                                alert.wish().name(),
                                Sentence.of(
                                        archive.reading(
                                                AlertForm.query(alert.wish().search())),
                                        reader.language())),
                written(alert));
    }

    private String hear(Alert alert) {
        String name = alert.wish().name();
        OptionalInt hour = alert.wish().rhythm().hour();
        return hour.isPresent() ? words().hearDaily(name, Integer.toString(hour.getAsInt())) : words().hearAtOnce(name);
    }

    private String written(Alert alert) {
        String address = alert.wish().address();
        OptionalInt hour = alert.wish().rhythm().hour();
        return hour.isPresent()
                ? words().writtenDaily(address, Integer.toString(hour.getAsInt()))
                : words().writtenAtOnce(address);
    }

    private AlertMessages words() {
        return reader.language().in(AlertMessages.class);
    }

    private Response gone() {
        return AlertNotice.page(404, words().noSuch(), List.of(words().noSuchWhy()), AlertNotice.Deed.NONE, "/");
    }

    private Optional<Alert> found(String id) {
        offered.orNotFound();
        return alerts.find(id);
    }

    private static String link(Alert alert) {
        return Links.link("/search", AlertForm.query(alert.wish().search()));
    }
}
