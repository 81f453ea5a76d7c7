package press.dateline.web.incoming;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Stream;
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

    static RunView of(Run run, Instant now, Language language) {
        IncomingMessages words = language.in(IncomingMessages.class);
        boolean going = run.isGoingOn(now);
        return new RunView(
                RunPage.path(run.id()),
                words.way(run.way(), run.name()),
                Dates.minute(run.started(), language),
                going,
                state(run, going, now, language),
                counts(run.counts(), words),
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

    private static String state(Run run, boolean going, Instant now, Language language) {
        IncomingMessages words = language.in(IncomingMessages.class);
        Ago ago = new Ago(language);
        if (going) {
            return going(run, now, language);
        }
        return run.finished()
                .map(finished -> words.endedAgo(ago.words(Duration.between(finished, now))))
                .orElseGet(() -> words.stoppedAgo(ago.words(Duration.between(run.seen(), now))));
    }

    private static String going(Run run, Instant now, Language language) {
        IncomingMessages words = language.in(IncomingMessages.class);
        RunCounts counts = run.counts();
        if (counts.read() == 0 && counts.bytes() == 0) {
            return words.waits();
        }
        double seconds = Math.max(1, Duration.between(run.started(), now).toMillis() / 1000.0);
        String speed = language.number(Math.round(counts.read() / seconds));
        String rest = new Ago(language).bytes(Math.max(0, counts.total() - counts.bytes()));
        return counts.total() > 0
                ? words.goingFar(100 * counts.bytes() / counts.total(), speed, rest)
                : words.goingOn(speed, rest);
    }

    private static List<String> counts(RunCounts counts, IncomingMessages words) {
        return Stream.of(
                        said(counts.fresh(), words::fresh),
                        said(counts.unchanged(), words::unchanged),
                        said(counts.kept(), words::embargoed),
                        said(counts.failed(), words::failed),
                        said(counts.warned(), words::warnings))
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static String said(long count, LongFunction<String> words) {
        return count == 0 ? "" : words.apply(count);
    }
}
