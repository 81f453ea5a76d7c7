package press.dateline.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import press.dateline.audit.AuditAction;
import press.dateline.cli.program.Desk;
import press.dateline.cli.program.ExitCode;
import press.dateline.search.answer.SearchAnswer;
import press.dateline.search.state.Links;
import press.dateline.search.state.QueryString;
import press.dateline.search.state.SearchQuery;
import press.dateline.share.ExportFormat;
import press.dateline.share.Heading;

/** {@code dateline export}: every article of a search on standard output. */
@Command(
        name = "export",
        description = {
            "Write every article of a search to standard output.",
            "QUERY-URL is the address of a result page, or what stands after its question mark; without it the whole"
                    + " archive is written. What it writes as jsonl, ingest takes in again."
        })
final class ExportCommand implements Callable<Integer> {

    /** So many at once are noted in the audit log. */
    private static final int MANY = 1_000;

    @Mixin
    Options options;

    @Parameters(paramLabel = "QUERY-URL", arity = "0..1", description = "The search.", defaultValue = "")
    String address;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "jsonl (ninjs JSON Lines, the default), csv, bib, ris or md.",
            defaultValue = "jsonl")
    String format;

    @Override
    public Integer call() {
        ExportFormat known = ExportFormat.of(format.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no format \"" + format + "\"; write jsonl, csv, bib, ris or md (--format)."));
        return Desk.run(options.connect(), desk -> export(desk, known.open("")));
    }

    private int export(Desk desk, press.dateline.share.Export export) {
        SearchQuery query = Links.parse(QueryString.parse(address.substring(address.indexOf('?') + 1)))
                .query()
                .withPage(1);
        Instant now = desk.clock().instant();
        SearchQuery pinned = query.pinned(now);
        SearchAnswer answer = desk.archive().search(pinned.withSize(1));
        Heading heading = new Heading(
                answer.reading(), desk.archive().exactly(answer), pinned.asOf().orElseThrow(), "");
        // Not into the file: some formats have no place for it.
        options.say(heading.reading() + " " + heading.said());
        if (heading.total() > MANY) {
            CommandAudit.note(options, AuditAction.EXPORTED, "%,d articles as %s".formatted(heading.total(), format));
        }
        try (Writer out = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8))) {
            export.begin(heading, out);
            desk.archive().whole(query, now, export.into(out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ExitCode.DONE;
    }
}
