package press.dateline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import press.dateline.index.schema.IndexUnavailable;
import press.dateline.ingest.IngestRun;
import press.dateline.ingest.PlainProgress;
import press.dateline.ingest.Progress;
import press.dateline.ingest.ProgressBarProgress;
import press.dateline.ingest.Report;

/** {@code dateline ingest}: takes articles into the archive. */
@Command(
        name = "ingest",
        description = {
            "Take articles into the archive.",
            "PATH is a file or a folder of plain wire text (first line the headline) and ninjs JSON Lines,"
                    + " gzipped or not. What is in the archive already is left as it is."
        })
public final class IngestCommand implements Callable<Integer> {

    @Mixin
    Options options;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files and folders to read.")
    List<Path> paths;

    @Override
    public Integer call() {
        options.connect();
        return Desk.run(false, this::ingest);
    }

    private int ingest(Desk desk) {
        desk.index().ensure();
        Report report = run(desk);
        if (!options.quiet) {
            System.out.print(report);
        }
        return report.failed() == 0 ? ExitCode.DONE : ExitCode.DONE_WITH_FAILURES;
    }

    private Report run(Desk desk) {
        try {
            return new IngestRun(desk.extractor(), desk.writer()).run(paths, progress(options));
        } catch (IndexUnavailable e) {
            System.err.println("What was taken in so far stays; the same command again goes on from there.");
            throw e;
        }
    }

    /** A bar where somebody watches, lines where a file does. */
    static Progress progress(Options options) {
        if (options.quiet) {
            return new PlainProgress.FailuresOnly(System.err);
        }
        return System.console() == null ? new PlainProgress(System.err) : new ProgressBarProgress(System.err);
    }
}
