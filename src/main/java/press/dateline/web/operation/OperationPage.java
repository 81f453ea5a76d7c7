package press.dateline.web.operation;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import press.dateline.access.Role;
import press.dateline.backup.Snapshot;
import press.dateline.backup.SnapshotConfiguration;
import press.dateline.index.runs.SourceReceipt;
import press.dateline.index.schema.IndexUnavailable;
import press.dateline.ingest.Reception;
import press.dateline.search.EngineUnavailable;
import press.dateline.web.view.Dates;
import press.dateline.web.view.FormState;
import press.dateline.web.view.Numbers;
import press.dateline.web.view.Page;
import press.dateline.web.view.UncachedPage;

/** How this Dateline is, in words, for operators: what has to be done comes first. */
@RolesAllowed(Role.OPERATES)
@Path("/operation")
public class OperationPage {

    private static final int SOURCES = 20;

    /** Less than so much of a disk is soon full; at a twentieth Elasticsearch begins to refuse. */
    private static final int LITTLE = 10;

    private static final long GIGA = 1L << 30;
    private static final long MEGA = 1L << 20;

    /** One thing and how it is; {@code trouble}: whether somebody has to look after it. */
    record StateLine(String name, String said, boolean trouble) {}

    /** {@code machineAt}: the same moment for programs. */
    record TroubleLine(String at, String machineAt, String level, String said) {}

    record operation(Page page, List<StateLine> lines, List<String> sources, List<TroubleLine> troubles, int wanting)
            implements TemplateInstance {}

    private final ArchiveState state;
    private final RecentTroubles troubles;
    private final Reception reception;
    private final SnapshotConfiguration schedule;
    private final Clock clock;
    private final String version;

    OperationPage(
            ArchiveState state,
            RecentTroubles troubles,
            Reception reception,
            SnapshotConfiguration schedule,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.version", defaultValue = "") String version) {
        this.state = state;
        this.troubles = troubles;
        this.reception = reception;
        this.schedule = schedule;
        this.clock = clock;
        this.version = version;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response get() {
        Instant now = clock.instant();
        List<StateLine> lines = new ArrayList<>();
        lines.add(engine());
        lines.add(archive());
        lines.add(new StateLine(
                "Coming in",
                state.waiting() == 0 ? "nothing waits" : "%,d in the queue".formatted(state.waiting()),
                false));
        lines.add(disk());
        lines.add(snapshot(now));
        lines.add(memory());
        lines.add(new StateLine("Dateline", version + ", running for " + running(), false));
        return UncachedPage.of(
                200,
                new operation(
                        new Page("This Dateline", FormState.EMPTY, false),
                        lines,
                        heard(now),
                        troubles.list().stream().map(OperationPage::line).toList(),
                        (int) lines.stream().filter(StateLine::trouble).count()));
    }

    private StateLine engine() {
        return switch (state.outage()) {
            case NONE -> new StateLine("Elasticsearch", "answers", false);
            case SILENT ->
                new StateLine("Elasticsearch", "does not answer: it hangs, or cannot be reached from here", true);
            case RESTARTING -> new StateLine("Elasticsearch", "died and is being started again", true);
            case STOPPED ->
                new StateLine(
                        "Elasticsearch",
                        "ended several times and stays down: " + state.why() + ". Mend that and start Dateline again",
                        true);
        };
    }

    private StateLine archive() {
        if (state.articles().isEmpty()) {
            return new StateLine("Archive", "cannot be counted just now", true);
        }
        String articles = Numbers.articles(state.articles().getAsLong());
        return state.isOld()
                ? new StateLine(
                        "Archive",
                        articles + "; an earlier Dateline made it: bin/dateline rebuild lets it rank as this one can",
                        true)
                : new StateLine("Archive", articles, false);
    }

    private StateLine disk() {
        return state.disk()
                .map(disk -> new StateLine(
                        "Disk",
                        bytes(disk.free()) + " free of " + bytes(disk.whole()) + ", where " + state.folder() + " is",
                        disk.free() < disk.whole() / LITTLE))
                .orElseGet(() -> new StateLine("Disk", "the data folder cannot be looked at", true));
    }

    private StateLine snapshot(Instant now) {
        Optional<Snapshot> newest = state.snapshot();
        if (newest.isEmpty()) {
            return new StateLine(
                    "Snapshot",
                    state.asked()
                            ? "none yet: bin/dateline snapshot create makes one, DATELINE_SNAPSHOTS_EVERY one each day"
                            : "cannot be looked for just now",
                    true);
        }
        Duration age = Duration.between(newest.get().taken(), now);
        boolean late = schedule.every()
                .filter(every -> age.compareTo(every.multipliedBy(2)) > 0)
                .isPresent();
        return new StateLine(
                "Snapshot",
                "the last of " + Dates.minute(newest.get().taken()) + ", "
                        + Numbers.articles(newest.get().articles()) + (late ? "; the next is overdue" : ""),
                late);
    }

    private static StateLine memory() {
        Runtime machine = Runtime.getRuntime();
        long used = machine.totalMemory() - machine.freeMemory();
        return new StateLine("Memory", bytes(used) + " in use of " + bytes(machine.maxMemory()), false);
    }

    private static String running() {
        Duration up = Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
        if (up.toDays() > 1) {
            return up.toDays() + " days";
        }
        return up.toHours() > 1 ? up.toHours() + " hours" : Math.max(1, up.toMinutes()) + " min";
    }

    private List<String> heard(Instant now) {
        if (!state.asked()) {
            return List.of();
        }
        try {
            return reception.kept().store().sources(SOURCES).stream()
                    .map(each -> heard(each, now))
                    .toList();
        } catch (IndexUnavailable | EngineUnavailable e) {
            // The line of the engine says so.
            return List.of();
        }
    }

    private static String heard(SourceReceipt each, Instant now) {
        String name = each.source().isEmpty() ? "(no source given)" : each.source();
        long days = Duration.between(each.last(), now).toDays();
        return name + ": last " + Dates.minute(each.last()) + (days > 1 ? ", " + days + " days ago" : "") + ", "
                + Numbers.articles(each.articles());
    }

    private static TroubleLine line(RecentTroubles.Trouble each) {
        return new TroubleLine(
                Dates.minute(each.at()), each.at().toString(), each.error() ? "Error" : "Warning", each.said());
    }

    private static String bytes(long number) {
        return number >= GIGA ? "%,d GB".formatted(number / GIGA) : "%,d MB".formatted(number / MEGA);
    }
}
