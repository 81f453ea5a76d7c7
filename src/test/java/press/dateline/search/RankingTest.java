package press.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import press.dateline.Rows;
import press.dateline.authority.file.AuthorityFile;
import press.dateline.extract.ExtractorForTests;
import press.dateline.index.ArchiveForTests;
import press.dateline.ingest.IngestRun;
import press.dateline.ingest.Progress;
import press.dateline.ingest.Report;
import press.dateline.search.language.QueryEntities;
import press.dateline.search.state.SearchQuery;

/** What readers type and which stories they want to see first: a table for the sample archive, one for real copy. */
class RankingTest {

    private static final Path WIKINEWS = Path.of("../shared/corpora/wikinews/articles.jsonl.gz");

    private static final Path FOLDER = Path.of("src/main/resources/sample-archive");
    private static final List<Path> SAMPLE = List.of(FOLDER.resolve("dispatches.jsonl"), FOLDER.resolve("wire"));

    private static ArchiveForTests sample;

    @BeforeAll
    static void fill() {
        sample = new ArchiveForTests();
        ingest(sample, SAMPLE);
    }

    @AfterAll
    static void clear() throws IOException {
        sample.close();
    }

    /** One line of a table: each of these groups of words is in one of the first so many headlines. */
    private record Wanted(String typed, int depth, List<List<String>> stories) {

        static Wanted of(List<String> row) {
            return new Wanted(
                    row.get(0),
                    Integer.parseInt(row.get(1)),
                    Arrays.stream(row.get(2).split(";"))
                            .map(words -> List.of(words.strip().split(" ")))
                            .toList());
        }

        Optional<String> fault(Archive archive) {
            List<String> headlines = archive.search(SearchQuery.of(typed)).hits().stream()
                    .limit(depth)
                    .map(hit -> hit.headline().text().toLowerCase(Locale.ROOT))
                    .toList();
            return stories.stream()
                    .filter(words -> headlines.stream()
                            .noneMatch(headline -> words.stream().allMatch(headline::contains)))
                    .findFirst()
                    .map(missing -> "%s: no %s among the first %d: %s".formatted(typed, missing, depth, headlines));
        }
    }

    @Test
    void theStoryOfTheSampleArchiveThatIsMeantComesFirst() throws IOException {
        List<Wanted> table = table("sample");
        assertThat(table).hasSizeGreaterThan(80);
        assertThat(faults(table, archive(sample))).isEmpty();
    }

    @Test
    void theStoryAmongRealOnesThatIsMeantComesFirst() throws IOException {
        assumeTrue(Files.exists(WIKINEWS), "the corpus wikinews is not on this machine");
        try (ArchiveForTests real = new ArchiveForTests()) {
            ingest(real, SAMPLE);
            ingest(real, List.of(WIKINEWS));
            assertThat(faults(table("wikinews"), archive(real))).isEmpty();
        }
    }

    private static List<String> faults(List<Wanted> table, Archive archive) {
        return table.stream().flatMap(wanted -> wanted.fault(archive).stream()).toList();
    }

    private static List<Wanted> table(String name) {
        return Rows.of("/relevance/" + name + ".tsv").map(Wanted::of).toList();
    }

    private static void ingest(ArchiveForTests here, List<Path> paths) {
        Report report = new IngestRun(ExtractorForTests.EXTRACTOR, here.writer).run(paths, Progress.none());
        assertThat(report.failed()).as(report.toString()).isZero();
    }

    private static Archive archive(ArchiveForTests here) {
        return new Archive(
                here.client,
                here.names.article(),
                ArchiveParts.plain((kind, id) -> Optional.empty())
                        .mentioning(QueryEntities.of(AuthorityFile.carried())));
    }
}
