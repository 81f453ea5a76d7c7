package press.dateline.web.operation;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.dateline.backup.Snapshot;
import press.dateline.backup.SnapshotConfiguration;
import press.dateline.web.language.Language;
import press.dateline.web.operation.OperationPage.StateLine;
import press.dateline.web.view.Dates;

/** How each part of this Dateline is, in words. */
final class StateLines {

    /** Less than so much of a disk is soon full; at a twentieth Elasticsearch begins to refuse. */
    private static final int LITTLE = 10;

    private static final long GIGA = 1L << 30;
    private static final long MEGA = 1L << 20;

    private final ArchiveState state;
    private final SnapshotConfiguration schedule;
    private final String version;
    private final Language language;
    private final OperationMessages words;

    StateLines(ArchiveState state, SnapshotConfiguration schedule, String version, Language language) {
        this.state = state;
        this.schedule = schedule;
        this.version = version;
        this.language = language;
        this.words = language.in(OperationMessages.class);
    }

    List<StateLine> of(Instant now) {
        return List.of(
                engine(),
                archive(),
                new StateLine(
                        words.comingIn(),
                        state.waiting() == 0 ? words.nothingWaits() : words.queue(state.waiting()),
                        false),
                disk(),
                snapshot(now),
                memory(),
                new StateLine("Dateline", words.running(version, running()), false));
    }

    private StateLine engine() {
        return switch (state.outage()) {
            case NONE -> new StateLine("Elasticsearch", words.answers(), false);
            case SILENT -> new StateLine("Elasticsearch", words.silent(), true);
            case RESTARTING -> new StateLine("Elasticsearch", words.restarting(), true);
            case STOPPED -> new StateLine("Elasticsearch", words.stopped(), true, state.why());
        };
    }

    private StateLine archive() {
        if (state.articles().isEmpty()) {
            return new StateLine(words.archive(), words.uncounted(), true);
        }
        String articles = language.shared().articles(state.articles().getAsLong());
        return state.isOld()
                ? new StateLine(words.archive(), words.old(articles), true)
                : new StateLine(words.archive(), articles, false);
    }

    private StateLine disk() {
        return state.disk()
                .map(disk -> new StateLine(
                        words.disk(),
                        words.free(
                                bytes(disk.free()),
                                bytes(disk.whole()),
                                state.folder().toString()),
                        disk.free() < disk.whole() / LITTLE))
                .orElseGet(() -> new StateLine(words.disk(), words.noDisk(), true));
    }

    private StateLine snapshot(Instant now) {
        Optional<Snapshot> newest = state.snapshot();
        if (newest.isEmpty()) {
            return new StateLine(words.snapshot(), state.asked() ? words.noSnapshot() : words.notLooked(), true);
        }
        Duration age = Duration.between(newest.get().taken(), now);
        boolean late = schedule.every()
                .filter(every -> age.compareTo(every.multipliedBy(2)) > 0)
                .isPresent();
        String last = Dates.minute(newest.get().taken(), language);
        String articles = language.shared().articles(newest.get().articles());
        return new StateLine(words.snapshot(), late ? words.overdue(last, articles) : words.last(last, articles), late);
    }

    private StateLine memory() {
        Runtime machine = Runtime.getRuntime();
        long used = machine.totalMemory() - machine.freeMemory();
        return new StateLine(words.memory(), words.used(bytes(used), bytes(machine.maxMemory())), false);
    }

    private String running() {
        Duration up = Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
        if (up.toDays() > 1) {
            return words.days(up.toDays());
        }
        return up.toHours() > 1 ? words.hours(up.toHours()) : words.minutes(Math.max(1, up.toMinutes()));
    }

    private String bytes(long number) {
        return number >= GIGA ? words.gigabytes(number / GIGA) : words.megabytes(number / MEGA);
    }
}
