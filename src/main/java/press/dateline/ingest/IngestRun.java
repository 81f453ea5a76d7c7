package press.dateline.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import press.dateline.extract.Extractor;
import press.dateline.index.write.ArticleWriter;
import press.dateline.ingest.copy.Failure;
import press.dateline.ingest.copy.Intake;
import press.dateline.ingest.copy.Origin;
import press.dateline.ingest.copy.UnfitArticle;
import press.dateline.ingest.files.ArticleFile;
import press.dateline.ingest.files.ArticleFormat;
import press.dateline.ingest.files.Fetching;

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

    /** Ingests files and folders, what addresses name, and standard input where one of these is {@code -}. */
    public Report run(List<String> sources, Fetching fetching, InputStream input, Progress progress) {
        try (Pipeline pipeline = new Pipeline(extractor, writer, progress)) {
            List<Path> paths = sources.stream()
                    .filter(each -> !each.equals("-") && !Fetching.isAddress(each))
                    .map(Path::of)
                    .toList();
            List<Path> files = files(paths, pipeline);
            progress.start(files.stream().mapToLong(IngestRun::size).sum());
            ArticleFile reader = new ArticleFile(pipeline, pipeline::bytesRead);
            files.forEach(reader::read);
            for (String source : sources) {
                if (source.equals("-")) {
                    read(input, "standard input", pipeline);
                } else if (Fetching.isAddress(source)) {
                    fetch(source, fetching, pipeline);
                }
            }
            return pipeline.finish();
        }
    }

    private static void read(InputStream input, String name, Pipeline pipeline) {
        try {
            new ArticleFile(pipeline, bytes -> {}).read(input, name, ArticleFormat.TOLD_BY_ITSELF);
        } catch (IOException e) {
            pipeline.failure(new Failure(new Origin(name, 0), "could not be read to its end: " + e.getMessage()));
        }
    }

    private static void fetch(String address, Fetching fetching, Pipeline pipeline) {
        try {
            Fetching.Fetched fetched = fetching.fetch(address);
            new ArticleFile(pipeline, bytes -> {}, fetched.from().toString())
                    .read(new ByteArrayInputStream(fetched.bytes()), address, ArticleFormat.TOLD_BY_ITSELF);
        } catch (UnfitArticle e) {
            pipeline.failure(new Failure(new Origin(address, 0), e.getMessage()));
        } catch (IOException e) {
            pipeline.failure(new Failure(new Origin(address, 0), "could not be read to its end: " + e.getMessage()));
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
