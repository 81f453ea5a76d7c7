package press.dateline.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import press.dateline.cli.program.ExitCode;
import press.dateline.extract.Extractor;
import press.dateline.ingest.ExtractionLines;
import press.dateline.ingest.files.ArticleFormat;

/** {@code dateline extract}: who and where each article of standard input is about, as JSON Lines. */
@Command(
        name = "extract",
        description = {
            "Print who and where each article of standard input is about, one JSON line an article.",
            "Needs no Elasticsearch."
        })
final class ExtractCommand implements Callable<Integer> {

    @Mixin
    Options options;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "What standard input is: ninjs (JSON Lines) or text (one article); told by itself if left out.")
    String format = "";

    @Option(
            names = "--explain",
            description = "Say of every entity which name or line of which table gave it and which rules spoke for and"
                    + " against it, as its field \"why\", and whom a rule kept out, as \"keptOut\".")
    boolean explain;

    @Override
    public Integer call() throws IOException {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        long failed = new ExtractionLines(Extractor.load(), explain, out, System.err)
                .run(System.in, ArticleFormat.of(format));
        return failed == 0 ? ExitCode.DONE : ExitCode.DONE_WITH_FAILURES;
    }
}
