package press.dateline.web.alerts;

import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import press.dateline.follow.Alerts;
import press.dateline.follow.Rhythm;
import press.dateline.search.Archive;
import press.dateline.search.state.Links;
import press.dateline.search.state.SearchQuery;
import press.dateline.web.access.Editing;
import press.dateline.web.access.RateLimits;
import press.dateline.web.view.FormFields;
import press.dateline.web.view.Page;
import press.dateline.web.view.Previews;
import press.dateline.web.view.UncachedPage;

/** Where letters about new stories of a search are asked for. */
@Path("/alerts")
@Produces(MediaType.TEXT_HTML)
public class AlertsPage {

    record ask(Page page, AlertForm form, String problem, String zone, List<Integer> hours)
            implements TemplateInstance {}

    private static final List<Integer> HOURS =
            java.util.stream.IntStream.range(0, 24).boxed().toList();

    private final Alerts alerts;
    private final Archive archive;
    private final LettersOffered offered;
    private final Editing editing;
    private final RateLimits limits;

    AlertsPage(Alerts alerts, Archive archive, LettersOffered offered, Editing editing, RateLimits limits) {
        this.offered = offered;
        this.alerts = alerts;
        this.archive = archive;
        this.editing = editing;
        this.limits = limits;
    }

    @GET
    @Path("new")
    public Response form(RoutingContext context) {
        offered.orNotFound();
        SearchQuery query = AlertForm.query(context.request().query());
        String reading = archive.reading(query).english();
        return form(
                200, new AlertForm(reading, Previews.withoutStop(reading), "", "once", Links.link(query)), "", context);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(MultivaluedMap<String, String> fields, RoutingContext context) {
        offered.orNotFound();
        SearchQuery query = AlertForm.query(FormFields.line(fields, "search"));
        AlertForm form = new AlertForm(
                archive.reading(query).english(),
                FormFields.line(fields, "name"),
                FormFields.line(fields, "address"),
                FormFields.line(fields, "rhythm"),
                Links.link(query));
        if (!editing.ours(context.request(), FormFields.line(fields, "token"))) {
            return form(403, form, Editing.STALE, context);
        }
        limits.spend(RateLimits.Cost.LETTER, context.request());
        try {
            Rhythm rhythm = Rhythm.of(form.rhythm())
                    .orElseThrow(() -> new IllegalArgumentException("Please choose how often you want letters."));
            alerts.ask(form.address(), form.name(), form.search(), rhythm);
        } catch (IllegalArgumentException e) {
            return form(422, form, e.getMessage(), context);
        }
        return AlertNotice.page(
                "Now look into your mail",
                List.of(
                        "A letter is on its way to " + form.address()
                                + ". It holds a link; letters about new stories begin once you have followed it.",
                        "None came within a few minutes? Look among the unwanted ones. An address that is asked for"
                                + " again and again gets no more of them for three days."),
                AlertNotice.Deed.NONE,
                Links.link("/search", query));
    }

    private Response form(int status, AlertForm form, String problem, RoutingContext context) {
        AlertForm whole = form.with(editing.token(context));
        return UncachedPage.of(
                status, new ask(AlertNotice.page("E-mail me new stories"), whole, problem, alerts.zone(), HOURS));
    }
}
