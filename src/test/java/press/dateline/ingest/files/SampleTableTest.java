package press.dateline.ingest.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Prints what becomes of each sample in a folder that {@code dateline.samples} names. */
class SampleTableTest {

    @Test
    void everySampleIsReadOrNamed() throws IOException {
        String folder = System.getProperty("dateline.samples", "");
        Assumptions.assumeFalse(folder.isEmpty(), "no folder of samples is named with -Ddateline.samples");
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            List<Path> samples = files.filter(Files::isRegularFile).sorted().toList();
            for (Path sample : samples) {
                CopyForTests read = CopyForTests.of(Files.readAllBytes(sample));
                System.out.println("## " + sample.getFileName() + ": " + read.incomings.size() + " articles, "
                        + read.failures.size() + " failures " + read.failures + " warnings " + read.warnings());
                read.incomings.stream()
                        .limit(25)
                        .forEach(each -> System.out.println("   "
                                + each.article().uri() + " | "
                                + each.article().headline() + " | by "
                                + each.article().byline() + " | src "
                                + each.article().source() + " | "
                                + each.article().published() + " | dl "
                                + each.article().dateline() + " | " + each.handling() + " | "
                                + each.article().subjects() + " | "
                                + each.article().body().length() + " "
                                + each.article()
                                        .body()
                                        .substring(
                                                0,
                                                Math.min(
                                                        150,
                                                        each.article().body().length()))
                                        .replace("\n", "⏎")));
            }
        }
    }
}
