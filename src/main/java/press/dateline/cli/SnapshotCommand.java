package press.dateline.cli;

import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import press.dateline.audit.AuditAction;
import press.dateline.backup.Snapshot;
import press.dateline.cli.program.Desk;
import press.dateline.cli.program.ExitCode;

/** {@code dateline snapshot}: the whole archive as it was, kept and brought back. */
@Command(
        name = "snapshot",
        description = {
            "Keep the whole archive as it is now, and bring it back: articles, received files, corrections,"
                    + " alerts, editors and tokens.",
            "While Dateline serves, DATELINE_SNAPSHOTS_EVERY=1d makes one each day."
        })
final class SnapshotCommand extends CommandGroup {

    public SnapshotCommand() {
        super("snapshot create, snapshot list, snapshot restore or snapshot delete");
    }

    @Command(name = "create", description = "Keep the archive as it is now and write the name of the snapshot.")
    int create(@Mixin Options options) {
        return on(options, desk -> {
            Snapshot made = desk.snapshots().create();
            System.out.println(made.name());
            options.say("Kept %,d articles and what belongs to them in %s."
                    .formatted(made.articles(), options.snapshots()));
            return ExitCode.DONE;
        });
    }

    @Command(
            name = "list",
            description = "Write each snapshot's name, when it was made, its number of articles and its state.")
    int list(@Mixin Options options) {
        return on(options, desk -> {
            List<Snapshot> all = desk.snapshots().list();
            all.forEach(each -> System.out.println(each.name() + "\t" + each.taken() + "\t" + each.articles() + "\t"
                    + each.state().name().toLowerCase(Locale.ROOT)));
            if (all.isEmpty()) {
                options.say("There is no snapshot in " + options.snapshots() + ".");
            }
            return ExitCode.DONE;
        });
    }

    @Command(
            name = "restore",
            description = {
                "Make the archive what it was. Readers see the one that is there until the other is whole.",
                "What was withdrawn or held back since stays so."
            })
    int restore(
            @Mixin Options options,
            @Parameters(paramLabel = "NAME", description = "As snapshot list has it.") String name,
            @Option(
                            names = "--replace",
                            description =
                                    "Let the articles, corrections, alerts, editors and tokens that are there give"
                                            + " way; without it an archive that holds articles is left alone.")
                    boolean replace) {
        return on(options, desk -> {
            Snapshot restored = desk.snapshots().restore(name, replace);
            // An archive of an earlier Dateline gets what it lacks.
            desk.index().ensure();
            CommandAudit.note(options, AuditAction.RESTORED, name);
            options.say(("The archive is what it was on %s: %,d articles. A Dateline that serves it has to be started"
                            + " anew.")
                    .formatted(restored.taken(), restored.articles()));
            return ExitCode.DONE;
        });
    }

    @Command(name = "delete", description = "Take a snapshot away for good.")
    int delete(
            @Mixin Options options,
            @Parameters(paramLabel = "NAME", description = "As snapshot list has it.") String name) {
        return on(options, desk -> {
            desk.snapshots().delete(name);
            options.say("The snapshot " + name + " is gone.");
            return ExitCode.DONE;
        });
    }

    private static int on(Options options, ToIntFunction<Desk> work) {
        return Desk.run(options.connect(), work);
    }
}
