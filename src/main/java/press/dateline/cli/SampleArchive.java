package press.dateline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import press.dateline.cli.program.Desk;
import press.dateline.ingest.IngestRun;
import press.dateline.ingest.Report;

/** The stories that Dateline brings, so that a first start has something to show. */
final class SampleArchive {

    private static final String FOLDER = "/sample-archive";

    private final Options options;

    SampleArchive(Options options) {
        this.options = options;
    }

    void load(Desk desk) {
        options.say("Loading the sample archive …");
        try {
            URI folder = Objects.requireNonNull(SampleArchive.class.getResource(FOLDER), "the build left out " + FOLDER)
                    .toURI();
            if (!"jar".equals(folder.getScheme())) {
                ingest(desk, Path.of(folder));
                return;
            }
            try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
                ingest(desk, jar.getPath(FOLDER));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private void ingest(Desk desk, Path folder) {
        Report report = new IngestRun(desk.extractor(), desk.writer())
                .run(
                        List.of(folder.resolve("dispatches.jsonl"), folder.resolve("wire"), folder.resolve("formats")),
                        IngestCommand.progress(options));
        options.say("Loaded %,d sample articles.".formatted(report.fresh()));
    }
}
