package press.dateline.web.incoming;

import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import press.dateline.access.Role;
import press.dateline.index.runs.Delivery;
import press.dateline.index.runs.ReceivedFiles;
import press.dateline.index.runs.RunStore;
import press.dateline.index.runs.SourceReceipt;
import press.dateline.ingest.Reception;
import press.dateline.web.access.Editing;
import press.dateline.web.access.Editor;
import press.dateline.web.language.Language;
import press.dateline.web.language.Reader;
import press.dateline.web.language.TroubleMessages;
import press.dateline.web.view.Encoded;
import press.dateline.web.view.FormState;
import press.dateline.web.view.Page;
import press.dateline.web.view.UncachedPage;

/** What came in, how it went, and what editors can do about it. */
@RolesAllowed(Role.EDITS)
@Path("/incoming")
public class IncomingPage {

    private static final int RUNS = 50;
    private static final int SOURCES = 50;

    /** What a page shows of the archive's receipts. */
    record IncomingView(List<RunView> runs, List<SourceView> sources, String full, String waiting, String kept) {}

    record SourceView(String name, String href, String heard, boolean silent, String articles) {}

    record incoming(Page page, Editor editor, IncomingView view, String trouble) implements TemplateInstance {}

    private final Reception reception;
    private final Editing editing;
    private final Clock clock;
    private final Reader reader;

    IncomingPage(Reception reception, Editing editing, Clock clock, Reader reader) {
        this.reader = reader;
        this.reception = reception;
        this.editing = editing;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response get(RoutingContext context) {
        return list(200, Editor.of(editing, context), "");
    }

    private Response list(int status, Editor editor, String trouble) {
        Language language = reader.language();
        IncomingMessages words = language.in(IncomingMessages.class);
        Instant now = clock.instant();
        RunStore store = reception.kept().store();
        ReceivedFiles.Kept kept = store.received().kept();
        return UncachedPage.of(
                status,
                new incoming(
                        new Page(words.title(), FormState.EMPTY, false),
                        editor,
                        new IncomingView(
                                store.last(RUNS).stream()
                                        .map(each -> RunView.of(each, now, language))
                                        .toList(),
                                store.sources(SOURCES).stream()
                                        .map(each -> source(each, now, language))
                                        .toList(),
                                store.trouble().orElse(""),
                                reception.waiting() == 0 ? "" : words.queue(reception.waiting()),
                                words.kept(
                                        kept.files(),
                                        reception.kept().folder().toString(),
                                        new Ago(language).bytes(kept.bytes()))),
                        trouble));
    }

    private static SourceView source(SourceReceipt each, Instant now, Language language) {
        IncomingMessages words = language.in(IncomingMessages.class);
        boolean silent = Ago.isSilent(each.last(), now);
        String heard = new Ago(language).heard(each.last(), now);
        return new SourceView(
                each.source().isEmpty() ? words.noSource() : each.source(),
                "/search?source=" + Encoded.part(each.source()),
                silent ? heard : words.last(heard),
                silent,
                language.shared().articles(each.articles()));
    }

    /** Takes in what an editor's browser sends. */
    @POST
    @Path("upload")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.TEXT_HTML)
    public Response upload(
            @RestForm @Nullable String token,
            @RestForm @Nullable String who,
            @RestForm("files") @Nullable List<FileUpload> files,
            RoutingContext context)
            throws IOException {
        Editor editor = Editor.of(editing, context);
        if (!editing.ours(context.request(), token == null ? "" : token)) {
            return list(403, editor, reader.language().in(TroubleMessages.class).stale());
        }
        Optional<String> name = editor.named(who, context);
        if (name.isEmpty()) {
            return list(422, editor, reader.language().in(TroubleMessages.class).nameless());
        }
        List<FileUpload> chosen = files == null
                ? List.of()
                : files.stream().filter(each -> each.size() > 0).toList();
        if (chosen.isEmpty()) {
            return list(
                    422, editor, reader.language().in(IncomingMessages.class).chooseFile());
        }
        List<Delivery> deliveries = new ArrayList<>();
        for (FileUpload each : chosen) {
            try (InputStream in = Files.newInputStream(each.uploadedFile())) {
                deliveries.add(reception.keep(in, each.fileName()));
            }
        }
        return Response.seeOther(URI.create(RunPage.path(reception.queue("upload", name.get(), deliveries))))
                .build();
    }
}
