package press.dateline;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import press.dateline.extract.Evaluation;
import press.dateline.extract.Extractor;
import press.dateline.extract.Task;

/** {@code dateline evaluate}: how well extraction does on labelled text, beside the bare name model. */
@Command(
        name = "evaluate",
        description = {
            "Print precision, recall and F1 of extraction on labelled text, beside the bare name model's, and the",
            "most frequent errors. Needs no Elasticsearch."
        })
final class Evaluate implements Callable<Integer> {

    @Mixin
    Options options;

    @Parameters(
            arity = "1..*",
            paramLabel = "SET",
            description = "Folder with articles.jsonl and gold.jsonl or with sentences.jsonl (gzipped or not),"
                    + " or the sample archive's expected.jsonl.")
    List<Path> sets = List.of();

    @Option(
            names = "--half",
            paramLabel = "HALF",
            description = "dev, check or all: even lines (or files), odd ones, or every one.")
    String half = "all";

    @Option(names = "--errors", paramLabel = "N", description = "How many of the most frequent errors to list.")
    int errors = 20;

    @Override
    public Integer call() throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Evaluation.Half part = Evaluation.Half.valueOf(half.toUpperCase(Locale.ROOT));
        Evaluation evaluation = new Evaluation(Extractor.load());
        for (Path set : sets) {
            print(set, evaluation.of(set, part), out);
        }
        return Main.DONE;
    }

    private void print(Path set, Evaluation.Report report, PrintStream out) {
        out.printf("%s, %s, %,d articles%n", set, half, report.articles());
        out.printf(
                "%-24s%10s%8s%8s%12s%12s%8s%n", "", "precision", "recall", "F1", "bare model:", "precision", "recall");
        report.dateline()
                .forEach((task, score) -> row(task, score, report.bare().get(task), out));
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
    private static void row(Task task, Evaluation.Score score, Evaluation.Score bare, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%-24s%10s%8.3f%8s%12s%12s%8.3f%n",
                task.words(),
                score.complete() ? String.format(Locale.ROOT, "%.3f", score.precision()) : "–",
                score.recall(),
                score.complete() ? String.format(Locale.ROOT, "%.3f", score.f1()) : "–",
                "",
                bare.complete() ? String.format(Locale.ROOT, "%.3f", bare.precision()) : "–",
                bare.recall());
    }
}
