package press.dateline.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import press.dateline.cli.program.Desk;
import press.dateline.cli.program.ExitCode;
import press.dateline.evaluate.Ablation;
import press.dateline.evaluate.AblationTable;
import press.dateline.evaluate.Evaluation;
import press.dateline.evaluate.EvaluationTable;
import press.dateline.evaluate.labels.Half;
import press.dateline.evaluate.relevance.Relevance;
import press.dateline.extract.Extractor;

/** {@code dateline evaluate}: how well extraction does on labelled text, beside the bare name model. */
@Command(
        name = "evaluate",
        description = {
            "Print precision, recall and F1 of extraction on labelled text, beside the bare name model's, and the",
            "most frequent errors. Needs no Elasticsearch.",
            "Of a set with questions (queries.jsonl): how well search ranks the stories that answer them, beside plain",
            "BM25, and what searching by meaning gains and costs. Works on indices of its own."
        })
final class EvaluateCommand implements Callable<Integer> {

    private static final String NO_MODELS =
            """
            CoreNLP's pipelines need models that do not travel with Dateline. To get them, from the folder
            that has bin/dateline:
                ./mvnw -q -B -Pbench -DskipTests package    (fetches about 0.5 GB once)
            Then the same command runs.""";

    @Mixin
    Options options;

    @Parameters(
            arity = "0..*",
            paramLabel = "SET",
            description = "Folder with articles.jsonl and gold.jsonl, with articles.jsonl and queries.jsonl, with"
                    + " sentences.jsonl or with raw.jsonl (gzipped or not), the sample archive's expected.jsonl, or"
                    + " names in a file …-labels.jsonl.")
    List<Path> sets = List.of();

    @Option(
            names = "--half",
            paramLabel = "HALF",
            description = "dev, check or all: even lines (or files), odd ones, or every one.")
    String half = "all";

    @Option(names = "--errors", paramLabel = "N", description = "How many of the most frequent errors to list.")
    int errors = 20;

    @Option(
            names = "--against",
            paramLabel = "RIVAL",
            description = "default: measure CoreNLP's default pipeline in the same run, too; datashare: its three"
                    + " name models alone, as ICIJ Datashare sets it up. The models are not carried; where they are"
                    + " missing this says how to get them.")
    String against = "";

    @Option(
            names = "--ablate",
            description = "Instead: what each rule and each table of extraction gains on all sets together, one after"
                    + " another left out; some minutes. Without a SET: list them.")
    boolean ablate;

    @Option(
            names = "--stored",
            description =
                    "Ask the questions of a set of the articles that are in the archive already, and take none in:"
                            + " quick to repeat. Questions about others find nothing.")
    boolean stored;

    @Option(
            names = "--questions",
            paramLabel = "N",
            description =
                    "Of a set with questions, also list so many that are answered better than by plain BM25, and as"
                            + " many that are answered worse.")
    int questions;

    @Override
    public Integer call() throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (!against.isEmpty() && !Evaluation.rivals().contains(against)) {
            throw new IllegalArgumentException(
                    "--against knows " + String.join(" and ", Evaluation.rivals()) + ", not \"" + against + "\".");
        }
        Half part = half();
        if (ablate) {
            return ablate(part, out);
        }
        if (sets.isEmpty()) {
            throw new IllegalArgumentException("evaluate needs a SET: a folder or file with labelled articles.");
        }
        List<Path> asked = sets.stream().filter(Relevance::isIn).toList();
        if (!stored) {
            asked.forEach(RelevanceTable::articles);
        }
        List<Path> labelled = sets.stream().filter(set -> !Relevance.isIn(set)).toList();
        check(labelled);
        if (!labelled.isEmpty()) {
            Evaluation evaluation = evaluation();
            for (Path set : labelled) {
                new EvaluationTable(out, half, against).print(set, evaluation.of(set, part), errors);
            }
        }
        return asked.isEmpty() ? ExitCode.DONE : relevance(asked, part, out);
    }

    private static void check(List<Path> labelled) {
        for (Path set : labelled) {
            Evaluation.problem(set).ifPresent(problem -> {
                throw new IllegalArgumentException(problem);
            });
        }
    }

    private int ablate(Half part, PrintStream out) throws IOException {
        if (sets.isEmpty()) {
            AblationTable.list(out);
            return ExitCode.DONE;
        }
        check(sets);
        new AblationTable(out).print(new Ablation(Extractor.load(), sets, part));
        return ExitCode.DONE;
    }

    private int relevance(List<Path> asked, Half part, PrintStream out) {
        return Desk.run(options.connect(), desk -> {
            try {
                for (Path set : asked) {
                    new RelevanceTable(desk, options, out, questions).print(set, part, stored);
                }
                return ExitCode.DONE;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Half half() {
        return Arrays.stream(Half.values())
                .filter(part -> part.name().equalsIgnoreCase(half))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("--half is dev, check or all, not " + half));
    }

    private Evaluation evaluation() {
        return against.isEmpty()
                ? new Evaluation(Extractor.load())
                : Evaluation.against(against, Extractor.load())
                        .orElseThrow(() -> new IllegalArgumentException(NO_MODELS));
    }
}
