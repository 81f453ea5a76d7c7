package press.dateline.web.alerts;

import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
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
import press.dateline.follow.Rhythm;
import press.dateline.search.Archive;
import press.dateline.search.state.Links;
import press.dateline.search.state.QueryString;
import press.dateline.search.state.SearchQuery;
import press.dateline.share.OneLine;
import press.dateline.web.access.Editing;
import press.dateline.web.access.RateLimits;
import press.dateline.web.view.FormState;
import press.dateline.web.view.Page;
import press.dateline.web.view.Previews;

/** Where letters about new stories of a search are asked for, confirmed and stopped. */
@Path("/alerts")
@Produces(MediaType.TEXT_HTML)
public class AlertsPage {

    record ask(Page page, AlertForm form, String problem, String zone, List<Integer> hours)
            implements TemplateInstance {}

    record alert(Page page, String title, List<String> lines, Deed deed, String link) implements TemplateInstance {}

    /** A button and where it posts to; {@code key} goes along. */
    record Deed(String action, String words, String key) {

        static final Deed NONE = new Deed("", "", "");
    }

    private static final List<Integer> HOURS =
            java.util.stream.IntStream.range(0, 24).boxed().toList();

    private final Alerts alerts;
    private final Archive archive;
    private final Editing editing;
    private final RateLimits limits;

    AlertsPage(Alerts alerts, Archive archive, Editing editing, RateLimits limits) {
        this.alerts = alerts;
        this.archive = archive;
        this.editing = editing;
        this.limits = limits;
    }

    @GET
    @Path("new")
    public Response form(RoutingContext context) {
        offered();
        SearchQuery query = query(context.request().query());
        String reading = archive.reading(query);
        return form(
                200, new AlertForm(reading, Previews.withoutStop(reading), "", "once", Links.link(query)), "", context);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(MultivaluedMap<String, String> fields, RoutingContext context) {
        offered();
        SearchQuery query = query(text(fields, "search"));
        AlertForm form = new AlertForm(
                archive.reading(query),
                text(fields, "name"),
                text(fields, "address"),
                text(fields, "rhythm"),
                Links.link(query));
        if (!editing.ours(context.request(), text(fields, "token"))) {
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
        return page(
                "Now look into your mail",
                List.of(
                        "A letter is on its way to " + form.address()
                                + ". It holds a link; letters about new stories begin once you have followed it.",
                        "None came within a few minutes? Look among the unwanted ones. An address that is asked for"
                                + " again and again gets no more of them for three days."),
                Deed.NONE,
                Links.link("/search", query));
    }

    @GET
    @Path("{id}")
    public Response show(@PathParam("id") String id) {
        return found(id)
                .map(alert -> page(
                        "Letters about new stories",
                        about(alert),
                        new Deed(Places.stop(id), "Stop these letters", ""),
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
        offered();
        alerts.stop(id);
        return page(
                "The letters are stopped",
                List.of("You will get no more of them, and Dateline has forgotten your address with them."),
                Deed.NONE,
                "/");
    }

    @GET
    @Path("{id}/confirm")
    public Response confirming(@PathParam("id") String id, @QueryParam("key") String key) {
        return found(id)
                .map(alert -> alert.confirmed()
                        ? confirmed(alert)
                        : page(
                                "Do you want these letters?",
                                about(alert),
                                new Deed(Places.confirm(id), "Yes, write to me", key == null ? "" : key),
                                link(alert)))
                .orElseGet(this::gone);
    }

    /** A button and no link, since programs that look through mail follow links. */
    @POST
    @Path("{id}/confirm")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirm(@PathParam("id") String id, MultivaluedMap<String, String> fields) {
        Optional<Alert> alert = found(id);
        return alert.isPresent() && alerts.confirm(id, text(fields, "key")) ? confirmed(alert.get()) : gone();
    }

    private Response confirmed(Alert alert) {
        return page(
                "Letters are on",
                List.of(
                        "You will hear of new stories in “" + alert.wish().name() + "” "
                                + alert.wish().rhythm().said() + ".",
                        "Every letter has a link that stops them."),
                new Deed(Places.stop(alert.id()), "Stop these letters", ""),
                link(alert));
    }

    private List<String> about(Alert alert) {
        return List.of(
                "The search “" + alert.wish().name() + "”: "
                        + archive.reading(query(alert.wish().search())),
                "New stories in it are written to " + alert.wish().address() + " "
                        + alert.wish().rhythm().said() + ".");
    }

    private Response gone() {
        return page(
                404,
                "There are no such letters",
                List.of("They were stopped, or asked for and not confirmed within three days. You can ask for new ones"
                        + " above the result of any search."),
                Deed.NONE,
                "/");
    }

    private Optional<Alert> found(String id) {
        offered();
        return alerts.find(id);
    }

    private void offered() {
        if (!alerts.offered()) {
            throw new NotFoundException("No letters are sent from here.");
        }
    }

    private Response form(int status, AlertForm form, String problem, RoutingContext context) {
        AlertForm whole = form.with(editing.token(context));
        return answer(status, new ask(page("E-mail me new stories"), whole, problem, alerts.zone(), HOURS).render());
    }

    private Response page(String title, List<String> lines, Deed deed, String link) {
        return page(200, title, lines, deed, link);
    }

    private Response page(int status, String title, List<String> lines, Deed deed, String link) {
        return answer(status, new alert(page(title), title, lines, deed, link).render());
    }

    private static Page page(String title) {
        return new Page(title, FormState.EMPTY, false);
    }

    /** The address of such a page is a secret: nothing may keep it or send it on. */
    private static Response answer(int status, String html) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .header("Cache-Control", "no-store")
                .entity(html)
                .build();
    }

    private static String link(Alert alert) {
        return Links.link("/search", query(alert.wish().search()));
    }

    private static SearchQuery query(String search) {
        return Links.parse(QueryString.parse(search)).query().asOfNow();
    }

    private static String text(MultivaluedMap<String, String> fields, String field) {
        String value = fields.getFirst(field);
        return value == null ? "" : OneLine.of(value);
    }
}
