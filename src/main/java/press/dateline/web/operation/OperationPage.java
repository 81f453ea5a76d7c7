package press.dateline.web.operation;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import press.dateline.access.Role;
import press.dateline.backup.SnapshotConfiguration;
import press.dateline.index.runs.SourceReceipt;
import press.dateline.index.schema.IndexUnavailable;
import press.dateline.ingest.Reception;
import press.dateline.search.EngineUnavailable;
import press.dateline.web.language.Language;
import press.dateline.web.language.Reader;
import press.dateline.web.view.Dates;
import press.dateline.web.view.FormState;
import press.dateline.web.view.Page;
import press.dateline.web.view.UncachedPage;

/** How this Dateline is, in words, for operators: what has to be done comes first. */
@RolesAllowed(Role.OPERATES)
@Path("/operation")
public class OperationPage {

    private static final int SOURCES = 20;

    /** One thing and how it is; {@code trouble}: whether somebody has to look after it. */
    record StateLine(String name, String said, boolean trouble, String log) {

        StateLine(String name, String said, boolean trouble) {
            this(name, said, trouble, "");
        }
    }

    /** {@code machineAt}: the same moment for programs. */
    record TroubleLine(String at, String machineAt, String level, String said) {}

    record operation(Page page, List<StateLine> lines, List<String> sources, List<TroubleLine> troubles, int wanting)
            implements TemplateInstance {}

    private final ArchiveState state;
    private final RecentTroubles troubles;
    private final Reception reception;
    private final SnapshotConfiguration schedule;
    private final Clock clock;
    private final Reader reader;
    private final String version;

    OperationPage(
            ArchiveState state,
            RecentTroubles troubles,
            Reception reception,
            SnapshotConfiguration schedule,
            Clock clock,
            Reader reader,
            @ConfigProperty(name = "quarkus.application.version", defaultValue = "") String version) {
        this.state = state;
        this.troubles = troubles;
        this.reception = reception;
        this.schedule = schedule;
        this.clock = clock;
        this.reader = reader;
        this.version = version;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response get() {
        Instant now = clock.instant();
        Language language = reader.language();
        OperationMessages words = language.in(OperationMessages.class);
        List<StateLine> lines = new StateLines(state, schedule, version, language).of(now);
        return UncachedPage.of(
                200,
                new operation(
                        new Page(words.title(), FormState.EMPTY, false),
                        lines,
                        heard(now, language),
                        troubles.list().stream()
                                .map(each -> line(each, language))
                                .toList(),
                        (int) lines.stream().filter(StateLine::trouble).count()));
    }

    private List<String> heard(Instant now, Language language) {
        if (!state.asked()) {
            return List.of();
        }
        try {
            return reception.kept().store().sources(SOURCES).stream()
                    .map(each -> heard(each, now, language))
                    .toList();
        } catch (IndexUnavailable | EngineUnavailable e) {
            // The line of the engine says so.
            return List.of();
        }
    }

    private static String heard(SourceReceipt each, Instant now, Language language) {
        OperationMessages words = language.in(OperationMessages.class);
        String name = each.source().isEmpty() ? words.noSource() : each.source();
        String last = Dates.minute(each.last(), language);
        String articles = language.shared().articles(each.articles());
        long days = Duration.between(each.last(), now).toDays();
        return days > 1 ? words.heardLong(name, last, days, articles) : words.heard(name, last, articles);
    }

    private static TroubleLine line(RecentTroubles.Trouble each, Language language) {
        OperationMessages words = language.in(OperationMessages.class);
        return new TroubleLine(
                Dates.minute(each.at(), language),
                each.at().toString(),
                each.error() ? words.error() : words.warning(),
                each.said());
    }
}
