package press.dateline.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.dateline.extract.Extractor;
import press.dateline.index.runs.Delivery;
import press.dateline.index.runs.FileRead;
import press.dateline.index.write.ArticleWriter;
import press.dateline.ingest.copy.Failure;
import press.dateline.ingest.copy.Intake;
import press.dateline.ingest.copy.Origin;
import press.dateline.ingest.copy.UnfitArticle;
import press.dateline.ingest.files.ArticleFile;
import press.dateline.ingest.files.ArticleFormat;
import press.dateline.ingest.files.CountedStream;
import press.dateline.ingest.files.Fetching;

/** Takes files and folders into the archive: reads, extracts on all cores, writes; memory stays flat. */
public final class IngestRun {

    private final Extractor extractor;
    private final ArticleWriter writer;
    private final RunLog log;

    /** A run that nothing is kept of. */
    public IngestRun(Extractor extractor, ArticleWriter writer) {
        this(extractor, writer, RunLog.NONE);
    }

    IngestRun(Extractor extractor, ArticleWriter writer, RunLog log) {
        this.extractor = extractor;
        this.writer = writer;
        this.log = log;
    }

    /** A run whose received bytes are kept, and of which is written down what became of them. */
    public static IngestRun recorded(
            Extractor extractor, ArticleWriter writer, IncomingRecord record, String way, String name) {
        return new IngestRun(extractor, writer, record.begin(way, name));
    }

    /** Ingests every file of these paths, folders with all below them, in the order of their names. */
    public Report run(List<Path> paths, Progress progress) {
        try (Pipeline pipeline = new Pipeline(extractor, writer, progress, log)) {
            files(paths, pipeline, false);
            return pipeline.finish();
        }
    }

    /** Ingests files and folders, what addresses name, and standard input where one of these is {@code -}. */
    public Report run(List<String> sources, Fetching fetching, InputStream input, Progress progress) {
        try (Pipeline pipeline = new Pipeline(extractor, writer, progress, log)) {
            List<Path> paths = sources.stream()
                    .filter(each -> !each.equals("-") && !Fetching.isAddress(each))
                    .map(Path::of)
                    .toList();
            files(paths, pipeline, true);
            for (String source : sources) {
                if (source.equals("-")) {
                    read(() -> log.keep(input, "standard input"), "standard input", "", pipeline);
                    pipeline.end();
                } else if (Fetching.isAddress(source)) {
                    fetch(source, fetching, pipeline);
                }
            }
            return pipeline.finish();
        }
    }

    /** Ingests what was received before, each under its name. */
    Report run(List<Delivery> deliveries, RecordedRun again) {
        try (Pipeline pipeline = new Pipeline(extractor, writer, Progress.none(), log)) {
            pipeline.start(deliveries.stream().mapToLong(Delivery::size).sum());
            for (Delivery each : deliveries) {
                LocalDate received = LocalDate.ofInstant(each.received(), ZoneOffset.UTC);
                ArticleFile file = new ArticleFile(pipeline, bytes -> {}, "", received);
                read(() -> again.read(each), each.name(), file, pipeline);
                pipeline.end();
            }
            return pipeline.finish();
        }
    }

    /** Ingests what was fetched from an address. */
    Report run(Fetching.Fetched fetched, String name) {
        try (Pipeline pipeline = new Pipeline(extractor, writer, Progress.none(), log)) {
            read(fetched, name, pipeline);
            return pipeline.finish();
        }
    }

    private void files(List<Path> paths, Pipeline pipeline, boolean skipping) {
        List<Path> files = files(paths, pipeline);
        pipeline.start(files.stream().mapToLong(IngestRun::size).sum());
        for (Path file : files) {
            // Before it is read: a file that grows meanwhile is read again by the next run.
            Optional<FileRead> now = stamped(file);
            Optional<FileRead> before = skipping ? now.flatMap(log::alreadyRead) : Optional.empty();
            if (before.isPresent()) {
                pipeline.pass(before.get(), size(file));
                continue;
            }
            pipeline.begin();
            if (read(() -> log.keep(Files.newInputStream(file), file.toString()), file.toString(), "", pipeline)) {
                pipeline.end(now);
            }
        }
    }

    private void fetch(String address, Fetching fetching, Pipeline pipeline) {
        try {
            read(fetching.fetch(address), address, pipeline);
        } catch (UnfitArticle e) {
            pipeline.failure(new Failure(new Origin(address, 0), e.getMessage()));
        }
    }

    private void read(Fetching.Fetched fetched, String name, Pipeline pipeline) {
        read(
                () -> log.keep(new ByteArrayInputStream(fetched.bytes()), name),
                name,
                fetched.from().toString(),
                pipeline);
        pipeline.end();
    }

    /** Opens what is to be read. */
    @FunctionalInterface
    private interface Opener {
        InputStream open() throws IOException;
    }

    private static boolean read(Opener opening, String name, String address, Pipeline pipeline) {
        return read(opening, name, new ArticleFile(pipeline, bytes -> {}, address), pipeline);
    }

    private static boolean read(Opener opening, String name, ArticleFile file, Pipeline pipeline) {
        try (InputStream in = new CountedStream(opening.open(), pipeline::bytesRead)) {
            file.read(in, name, ArticleFormat.TOLD_BY_ITSELF);
            return true;
        } catch (NoSuchFileException e) {
            pipeline.failure(new Failure(new Origin(name, 0), "is not there"));
        } catch (IOException e) {
            pipeline.failure(new Failure(new Origin(name, 0), "could not be read to its end: " + e.getMessage()));
        }
        return false;
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

    /** A file as it is now; nothing of what is no file of this machine. */
    private static Optional<FileRead> stamped(Path file) {
        try {
            return file.getFileSystem().equals(FileSystems.getDefault())
                    ? Optional.of(new FileRead(
                            file.toAbsolutePath().normalize().toString(),
                            Files.size(file) + " " + Files.getLastModifiedTime(file),
                            0))
                    : Optional.empty();
        } catch (IOException e) {
            // Its reading will fail and be named.
            return Optional.empty();
        }
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
