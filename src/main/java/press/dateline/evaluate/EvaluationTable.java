package press.dateline.evaluate;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;

/** How an evaluation is printed: a line a task, and the worst faults below. */
public final class EvaluationTable {

    private final PrintStream out;
    private final String half;
    private final String against;

    public EvaluationTable(PrintStream out, String half, String against) {
        this.out = out;
        this.half = half;
        this.against = against;
    }

    public void print(Path set, EvaluationReport report, int errors) {
        out.printf("%s, %s, %,d articles%n", set, half, report.articles());
        boolean rival = !report.pipeline().isEmpty();
        out.printf(
                "%-24s%10s%8s%8s%12s%10s%8s%8s%s%n",
                "",
                "precision",
                "recall",
                "F1",
                "bare model:",
                "precision",
                "recall",
                "F1",
                rival ? "  %18s: precision  recall      F1".formatted(against + " pipeline") : "");
        report.dateline()
                .forEach((task, score) -> out.printf(
                        "%-24s%s%12s%s%s%n",
                        task.words(),
                        row(score),
                        "",
                        row(report.bare().get(task)),
                        rival ? " ".repeat(21) + row(report.pipeline().get(task)) : ""));
        report.worst().stream()
                .limit(errors)
                .forEach(fault -> out.printf(
                        "%6d %s %s: %s (%s)%n",
                        fault.count(),
                        fault.missed() ? "missed" : "wrong ",
                        fault.task().words(),
                        fault.name(),
                        fault.article()));
    }

    /** Where labels are not complete, only recall is a number. */
    private static String row(PrecisionRecall score) {
        return String.format(
                Locale.ROOT,
                "%10s%8.3f%8s",
                score.complete() ? String.format(Locale.ROOT, "%.3f", score.precision()) : "–",
                score.recall(),
                score.complete() ? String.format(Locale.ROOT, "%.3f", score.f1()) : "–");
    }
}
