package press.dateline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import press.dateline.audit.AuditAction;
import press.dateline.authority.corrections.Correction;
import press.dateline.authority.corrections.CorrectionLines;
import press.dateline.authority.corrections.LoggedCorrection;
import press.dateline.cli.program.Desk;
import press.dateline.cli.program.ExitCode;

/** {@code dateline authority}: the corrections to the authority file as a text file, out and in. */
@Command(name = "authority", description = "Write out or take in the corrections to the authority file.")
final class AuthorityCommand extends CommandGroup {

    public AuthorityCommand() {
        super("authority export or authority import");
    }

    @Command(
            name = "export",
            description = "Write every correction to standard output, one JSON object a line, oldest first.")
    int export(@Mixin Options options) {
        return Desk.run(options.connect(), desk -> {
            desk.corrections().log().stream()
                    .map(LoggedCorrection::correction)
                    .map(CorrectionLines::write)
                    .forEach(System.out::println);
            return ExitCode.DONE;
        });
    }

    @Command(
            name = "import",
            description = {
                "Take in corrections as authority export writes them.",
                "Those that are already there are left alone; a line that is none stops all of it before anything is"
                        + " entered."
            })
    int take(@Mixin Options options, @Parameters(paramLabel = "FILE", description = "The corrections.") Path file) {
        List<Correction> corrections = read(file);
        return Desk.run(options.connect(), desk -> {
            desk.index().ensure();
            int fresh = desk.corrections().enterAll(corrections);
            if (fresh > 0) {
                CommandAudit.note(options, AuditAction.CORRECTED, "%,d corrections from a file".formatted(fresh));
            }
            options.say(
                    "Entered %,d corrections; %,d were there already.".formatted(fresh, corrections.size() - fresh));
            return ExitCode.DONE;
        });
    }

    private static List<Correction> read(Path file) {
        try (var text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return CorrectionLines.read(file.toString(), text);
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException("There is no file " + file + ".");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
