package press.dateline.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import press.dateline.cli.program.ExitCode;
import press.dateline.evaluate.labels.Half;
import press.dateline.evaluate.training.BareNameExamples;
import press.dateline.evaluate.training.BareNameTraining;
import press.dateline.extract.Extractor;

/** {@code dateline train}: learns anew what the evidence on bare surnames weighs, and prints the weights. */
@Command(
        name = "train",
        description = {
            "Learn what speaks for somebody known where a story has a surname alone, and print the weights:",
            "src/main/resources/weights/bare-names.tsv. Reads every second story; the others are to check on."
        })
final class TrainCommand implements Callable<Integer> {

    @Mixin
    Options options;

    @Option(
            names = "--labels",
            paramLabel = "FILE",
            description =
                    "Labels of our own: lines of the digest of a uri, the surname's offset, id of who is meant or a dash, by tabs.")
    List<Path> labels = new ArrayList<>();

    @Option(names = "--stories", paramLabel = "FILE", description = "Stories written for it, all of which are read.")
    List<Path> stories = new ArrayList<>();

    @Parameters(paramLabel = "FOLDER", arity = "1..*", description = "Folder with articles.jsonl (gzipped or not).")
    List<Path> folders = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        BareNameExamples examples = new BareNameExamples(Extractor.load());
        try {
            read(examples);
        } catch (FileNotFoundException | NoSuchFileException e) {
            throw new IllegalArgumentException("nothing was learned: " + e.getMessage(), e);
        }
        if (examples.isEmpty()) {
            throw new IllegalArgumentException("nothing was learned: in every second story of " + folders
                    + " no surname stands alone that somebody known bears");
        }
        new BareNameTraining(examples).write(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        return ExitCode.DONE;
    }

    private void read(BareNameExamples examples) throws IOException {
        for (Path file : labels) {
            examples.labels(file);
        }
        for (Path file : stories) {
            examples.read(file, Half.ALL);
        }
        for (Path folder : folders) {
            examples.read(folder, Half.DEV);
        }
    }
}
