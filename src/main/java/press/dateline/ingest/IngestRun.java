package press.dateline.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import press.dateline.extract.Extractor;
import press.dateline.index.write.ArticleWriter;

/** Takes files and folders into the archive: reads, extracts on all cores, writes; memory stays flat. */
public final class IngestRun {

    private final Extractor extractor;
    private final ArticleWriter writer;

    public IngestRun(Extractor extractor, ArticleWriter writer) {
        this.extractor = extractor;
        this.writer = writer;
    }

    /** Ingests every file of these paths, folders with all below them, in the order of their names. */
    public Report run(List<Path> paths, Progress progress) {
        try (Pipeline pipeline = new Pipeline(extractor, writer, progress)) {
            List<Path> files = files(paths, pipeline);
            progress.start(files.stream().mapToLong(IngestRun::size).sum());
            ArticleFile reader = new ArticleFile(pipeline, pipeline::bytesRead);
            files.forEach(reader::read);
            return pipeline.finish();
        }
    }

    private static List<Path> files(List<Path> paths, Intake intake) {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            try (Stream<Path> below = Files.walk(path)) {
                below.filter(file -> file.equals(path) || !hiddenBelow(path, file))
                        .filter(file -> !Files.isDirectory(file))
                        .sorted()
                        .forEach(files::add);
            } catch (IOException e) {
                String reason = Files.exists(path) ? "cannot be read: " + e.getMessage() : "is not there";
                intake.failure(new Failure(new Origin(path.toString(), 0), reason));
            }
        }
        return files;
    }

    private static boolean hiddenBelow(Path root, Path file) {
        for (Path part : root.relativize(file)) {
            if (part.toString().startsWith(".") && !part.toString().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            // Its reading will fail and be named.
            return 0;
        }
    }
}
