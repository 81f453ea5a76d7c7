package press.dateline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import press.dateline.cli.program.Desk;
import press.dateline.cli.program.ExitCode;

/** {@code dateline rebuild}: extracts every stored article anew into a new index and switches to it. */
@Command(
        name = "rebuild",
        description = {
            "Extract every stored article anew into a new index, then switch to it in one step.",
            "Readers see the old index until then; if anything goes wrong it stays."
        })
final class RebuildCommand implements Callable<Integer> {

    @Mixin
    Options options;

    @Option(
            names = "--mapping-only",
            description =
                    "Leave what was found in the articles as it is and only put it into an index of today's mapping.")
    boolean mappingOnly;

    @Override
    public Integer call() {
        return Desk.run(options.connect(), this::rebuild);
    }

    private int rebuild(Desk desk) {
        desk.index().ensure();
        long total = desk.index().count();
        long rebuilt = (mappingOnly ? desk.rebuildOfMapping() : desk.rebuild())
                .run(done -> options.say("%,d of %,d articles".formatted(done, total)));
        options.say("Rebuilt: the new index holds %,d articles.".formatted(rebuilt));
        return ExitCode.DONE;
    }
}
