package press.dateline.web.incoming;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import press.dateline.index.runs.Problem;
import press.dateline.index.runs.Run;
import press.dateline.index.runs.RunCounts;
import press.dateline.web.language.Language;
import press.dateline.web.view.Dates;

/**
 * A run as its page and the list show it.
 *
 * @param going whether it goes on
 * @param state in words: how far it is, how it ended
 */
record RunView(
        String href,
        String what,
        String when,
        boolean going,
        String state,
        List<String> counts,
        List<ProblemView> problems,
        boolean again) {

    /** A failure or a warning; {@code received} leads to the file as it came, or is empty. */
    record ProblemView(String where, String reason, boolean warning, String received) {}

    private static final Map<String, String> WAYS = Map.of(
            "command", "Command: ",
            "folder", "Watched folder ",
            "program", "Program ",
            "upload", "Upload by ",
            "feed", "Feed ",
            "again", "Tried again by ");

    static RunView of(Run run, Instant now) {
        boolean going = run.isGoingOn(now);
        return new RunView(
                RunPage.path(run.id()),
                WAYS.getOrDefault(run.way(), "") + run.name(),
                Dates.minute(run.started(), Language.ENGLISH),
                going,
                state(run, going, now),
                counts(run.counts()),
                run.problems().stream()
                        .map(each -> new ProblemView(each.where(), each.reason(), each.warning(), received(each)))
                        .toList(),
                !going
                        && run.problems().stream()
                                .anyMatch(each ->
                                        !each.warning() && !each.digest().isEmpty()));
    }

    private static String received(Problem problem) {
        return problem.digest().isEmpty() ? "" : ReceivedDownload.path(problem.digest());
    }

    private static String state(Run run, boolean going, Instant now) {
        RunCounts counts = run.counts();
        if (going) {
            if (counts.read() == 0 && counts.bytes() == 0) {
                return "Waits for its turn";
            }
            double seconds = Math.max(1, Duration.between(run.started(), now).toMillis() / 1000.0);
            String far = counts.total() > 0 ? "%d %% read, ".formatted(100 * counts.bytes() / counts.total()) : "";
            return "Going on: %s%.0f articles a second, %s to go"
                    .formatted(far, counts.read() / seconds, Ago.bytes(Math.max(0, counts.total() - counts.bytes())));
        }
        if (run.finished().isEmpty()) {
            return "Stopped before its end, last heard of %s ago; the same again goes on from there"
                    .formatted(Ago.words(Duration.between(run.seen(), now)));
        }
        return "Ended " + Ago.words(Duration.between(run.finished().get(), now)) + " ago";
    }

    private static List<String> counts(RunCounts counts) {
        return java.util.stream.Stream.of(
                        said(counts.fresh(), "new"),
                        said(counts.unchanged(), "unchanged"),
                        said(counts.kept(), "embargoed or withdrawn"),
                        said(counts.failed(), "failed"),
                        said(counts.warned(), counts.warned() == 1 ? "warning" : "warnings"))
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static String said(long count, String what) {
        return count == 0 ? "" : "%,d %s".formatted(count, what);
    }
}
