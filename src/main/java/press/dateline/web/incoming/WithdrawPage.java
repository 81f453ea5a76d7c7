package press.dateline.web.incoming;

import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import press.dateline.index.runs.Delivery;
import press.dateline.index.schema.StoryKey;
import press.dateline.index.write.WithdrawalNote;
import press.dateline.index.write.WithheldStory;
import press.dateline.ingest.Reception;
import press.dateline.search.Archive;
import press.dateline.search.article.StoredArticle;
import press.dateline.web.access.Editing;
import press.dateline.web.view.Dates;
import press.dateline.web.view.FormState;
import press.dateline.web.view.Page;

/** Where an editor takes a story out, holds it back, takes either back, and gets what was received of it. */
@Path("/articles/{id}/withdraw")
public class WithdrawPage {

    /**
     * The story of the form.
     *
     * @param state {@code live}, {@code withdrawn} or {@code embargoed}
     * @param said who keeps it from readers, until when and why, in sentences
     */
    record StoryView(
            String id,
            String headline,
            String source,
            String versions,
            String state,
            String said,
            List<FileView> files) {}

    record FileView(String name, String href) {}

    record withdraw(Page page, Editor editor, StoryView view, String trouble) implements TemplateInstance {}

    private final Reception reception;
    private final Archive archive;
    private final Editing editing;
    private final Clock clock;

    WithdrawPage(Reception reception, Archive archive, Editing editing, Clock clock) {
        this.reception = reception;
        this.archive = archive;
        this.editing = editing;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response get(@PathParam("id") String id, RoutingContext context) {
        Editor editor = Editor.of(editing, context);
        return page(200, id, editor, "");
    }

    private Response page(int status, String id, Editor editor, String trouble) {
        Optional<WithheldStory> kept = reception.embargoes().find(id);
        StoryView view = kept.map(each -> withheld(each))
                .orElseGet(() -> live(
                        archive.article(id).orElseThrow(() -> new NotFoundException("There is no article here."))));
        return IncomingPage.html(
                status, new withdraw(new Page("Take a story out", FormState.EMPTY, false), editor, view, trouble));
    }

    private StoryView live(StoredArticle stored) {
        int versions = Math.max(1, stored.versions().size());
        return new StoryView(
                stored.id(),
                named(stored.article().headline()),
                stored.article().source(),
                versions == 1 ? "its one version" : "all its " + versions + " versions",
                "live",
                "",
                files(stored.id()));
    }

    private StoryView withheld(WithheldStory each) {
        String who = each.note().who().isEmpty() ? "its sender" : each.note().who();
        String why = each.note().why().isEmpty() ? "" : " Why: " + each.note().why();
        String until = each.until().map(at -> " until " + Dates.minute(at)).orElse("");
        return new StoryView(
                each.id(),
                each.headline().isEmpty() ? "This story" : each.headline(),
                each.story().source(),
                "",
                each.withdrawn() ? "withdrawn" : "embargoed",
                (each.withdrawn() ? "Withdrawn by " + who : "Held back by " + who + until) + "." + why,
                files(each.id()));
    }

    private List<FileView> files(String id) {
        return reception.kept().store().holding(List.of(id)).stream()
                .map(each -> new FileView(label(each), "/incoming/received/" + each.digest()))
                .toList();
    }

    private static String label(Delivery each) {
        return each.name() + " (" + Ago.bytes(each.size()) + ", " + Dates.minute(each.received()) + ")";
    }

    private static String named(String headline) {
        return headline.isEmpty() ? "(no headline)" : headline;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Response post(@PathParam("id") String id, MultivaluedMap<String, String> fields, RoutingContext context) {
        Editor editor = Editor.of(editing, context);
        if (!editing.ours(context.request(), text(fields, "token"))) {
            return page(403, id, editor, Editing.STALE);
        }
        try {
            act(id, fields, editor.named(text(fields, "who"), context));
            return IncomingPage.to("/articles/" + id + "/withdraw");
        } catch (IllegalArgumentException e) {
            return page(422, id, editor, e.getMessage());
        }
    }

    private void act(String id, MultivaluedMap<String, String> fields, String who) {
        StoryKey story = story(id);
        switch (text(fields, "what")) {
            case "withdraw" -> {
                if (text(fields, "sure").isEmpty()) {
                    throw new IllegalArgumentException("Please tick that you are sure; nothing was done.");
                }
                reception.withdraw(
                        List.of(story),
                        new WithdrawalNote(
                                who,
                                why(fields),
                                text(fields, "say"),
                                !text(fields, "erase").isEmpty()));
            }
            case "embargo" ->
                reception.hold(story, until(text(fields, "until")), new WithdrawalNote(who, why(fields), "", false));
            case "restore" -> reception.restore(story);
            case "lift" -> reception.lift(story);
            default -> throw new IllegalArgumentException("Please choose what is to be done.");
        }
    }

    private StoryKey story(String id) {
        return reception
                .embargoes()
                .find(id)
                .map(WithheldStory::story)
                .or(() -> archive.article(id).map(stored -> StoryKey.of(stored.article())))
                .orElseThrow(() -> new NotFoundException("There is no article here."));
    }

    private static String why(MultivaluedMap<String, String> fields) {
        String why = text(fields, "why");
        if (why.isEmpty()) {
            throw new IllegalArgumentException("Please say why; it is kept and not shown to readers.");
        }
        return why;
    }

    private Instant until(String written) {
        try {
            Instant until = LocalDateTime.parse(written).toInstant(ZoneOffset.UTC);
            if (until.isAfter(clock.instant())) {
                return until;
            }
        } catch (DateTimeParseException e) {
            // Said below.
        }
        throw new IllegalArgumentException(
                "Please say until when, as a day and a time in UTC that is to come: 2030-01-31T18:00.");
    }

    private static String text(MultivaluedMap<String, String> fields, String name) {
        String value = fields.getFirst(name);
        return value == null
                ? ""
                : value.strip().substring(0, Math.min(1_000, value.strip().length()));
    }
}
