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
import java.util.Optional;
import press.dateline.follow.AlertRefused;
import press.dateline.follow.Alerts;
import press.dateline.follow.Rhythm;
import press.dateline.search.Archive;
import press.dateline.search.state.Links;
import press.dateline.search.state.SearchQuery;
import press.dateline.web.access.Editing;
import press.dateline.web.access.RateLimits;
import press.dateline.web.language.Language;
import press.dateline.web.language.Reader;
import press.dateline.web.language.TroubleMessages;
import press.dateline.web.view.FormFields;
import press.dateline.web.view.Page;
import press.dateline.web.view.Previews;
import press.dateline.web.view.UncachedPage;
import press.dateline.web.wording.Sentence;

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
    private final Reader reader;

    AlertsPage(
            Alerts alerts, Archive archive, LettersOffered offered, Editing editing, RateLimits limits, Reader reader) {
        this.reader = reader;
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
        String reading = Sentence.of(archive.reading(query), reader.language());
        return form(
                200, new AlertForm(reading, Previews.withoutStop(reading), "", "once", Links.link(query)), "", context);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(MultivaluedMap<String, String> fields, RoutingContext context) {
        offered.orNotFound();
        SearchQuery query = AlertForm.query(FormFields.line(fields, "search"));
        AlertForm form = new AlertForm(
                Sentence.of(archive.reading(query), reader.language()),
                FormFields.line(fields, "name"),
                FormFields.line(fields, "address"),
                FormFields.line(fields, "rhythm"),
                Links.link(query));
        if (!editing.ours(context.request(), FormFields.line(fields, "token"))) {
            return form(403, form, reader.language().in(TroubleMessages.class).stale(), context);
        }
        limits.spend(RateLimits.Cost.LETTER, context.request());
        Optional<Rhythm> rhythm = Rhythm.of(form.rhythm());
        if (rhythm.isEmpty()) {
            return form(422, form, words().chooseRhythm(), context);
        }
        try {
            alerts.ask(form.address(), form.name(), form.search(), rhythm.get());
        } catch (AlertRefused e) {
            return form(422, form, said(e), context);
        }
        return AlertNotice.page(
                words().look(),
                List.of(words().onItsWay(form.address()), words().noneCame()),
                AlertNotice.Deed.NONE,
                Links.link("/search", query));
    }

    private String said(AlertRefused refused) {
        if (reader.language() == Language.ENGLISH) {
            return refused.getMessage();
        }
        return switch (refused.why()) {
            case ADDRESS -> words().giveAddress();
            case NAME -> words().giveName();
            case SEARCH -> words().notFollowed();
        };
    }

    private AlertMessages words() {
        return reader.language().in(AlertMessages.class);
    }

    private Response form(int status, AlertForm form, String problem, RoutingContext context) {
        AlertForm whole = form.with(editing.token(context));
        return UncachedPage.of(
                status, new ask(AlertNotice.page(words().title()), whole, problem, alerts.zone(), HOURS));
    }
}
