package press.dateline.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import press.dateline.cli.program.Desk;
import press.dateline.cli.program.ExitCode;
import press.dateline.index.schema.IndexUnavailable;
import press.dateline.ingest.IngestRun;
import press.dateline.ingest.PlainProgress;
import press.dateline.ingest.Progress;
import press.dateline.ingest.ProgressBarProgress;
import press.dateline.ingest.Report;
import press.dateline.ingest.files.Fetching;

/** {@code dateline ingest}: takes articles into the archive. */
@Command(
        name = "ingest",
        description = {
            "Take articles into the archive.",
            "PATH is a file or a folder, URL an address of http or https, - standard input. What they hold is told by"
                    + " its content: wire text (first line the headline), ninjs, NITF, NewsML, RSS and Atom, web pages,"
                    + " mail, CSV with a header, Markdown, downloads of LexisNexis and Factiva, IPTC 7901 and ANPA, PDF"
                    + " and Word, also in zip, tar and gzip. What is in the archive already is left as it is."
        })
final class IngestCommand implements Callable<Integer> {

    @Mixin
    Options options;

    @Parameters(paramLabel = "PATH|URL|-", arity = "1..*", description = "What to read.")
    List<String> sources;

    @Option(names = "--allow-private", description = "Also fetch from addresses of this machine and its network.")
    boolean allowPrivate;

    @Override
    public Integer call() {
        return Desk.run(options.connect(), this::ingest);
    }

    private int ingest(Desk desk) {
        desk.index().ensure();
        desk.reception().withholding().goOn();
        Report report = run(desk);
        desk.reception().release();
        if (!options.quiet) {
            System.out.print(report);
        }
        return report.failed() == 0 ? ExitCode.DONE : ExitCode.DONE_WITH_FAILURES;
    }

    private Report run(Desk desk) {
        try {
            return IngestRun.recorded(
                            desk.extractor(),
                            desk.writer(),
                            desk.reception().kept(),
                            "command",
                            String.join(" ", sources))
                    .run(sources, new Fetching(allowPrivate), System.in, progress(options));
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
