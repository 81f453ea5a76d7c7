package press.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.dateline.evaluate.labels.Half;
import press.dateline.evaluate.labels.Task;
import press.dateline.extract.ExtractorForTests;

class AblationTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    @TempDir
    Path folder;

    @Test
    void aTableLeftOutIsMissedWhereItIsNeeded() throws IOException {
        Files.writeString(
                folder.resolve("articles.jsonl"),
                "{\"uri\":\"one\",\"body_text\":\"The sheriff of Dubuque spoke.\"}\n");
        Files.writeString(
                folder.resolve("gold.jsonl"),
                "{\"uri\":\"one\",\"toponyms\":[{\"phrase\":\"Dubuque\",\"country\":\"us\",\"feature\":\"PPL\"}]}\n");

        Map<String, Double> whole =
                TableAblation.without("no such table", ExtractorForTests.EXTRACTOR.model(), List.of(folder), Half.ALL);
        Map<String, Double> without = TableAblation.without(
                "authority/cities.tsv", ExtractorForTests.EXTRACTOR.model(), List.of(folder), Half.ALL);

        assertThat(whole).containsEntry(Task.TOWNS.name(), 1.0);
        assertThat(without).containsEntry(Task.TOWNS.name(), 0.0);
    }

    @Test
    void everyTableOfExtractionIsListed() throws IOException {
        Set<String> there = new HashSet<>();
        for (String folder : List.of("words", "authority")) {
            try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
                files.forEach(file -> there.add(RESOURCES.relativize(file).toString()));
            }
        }
        // The last two say under which name somebody or a place is shown, not by which it is found.
        there.removeAll(Set.of(
                "words/wikipedia-countries.txt",
                "authority/countries.tsv",
                "authority/renamed.tsv",
                "authority/local-names.tsv"));

        assertThat(Tables.all()).hasSameElementsAs(there).doesNotHaveDuplicates();
    }

    @Test
    void theListNamesRulesAndTablesWithoutMeasuring() {
        assertThat(Ablation.list().map(Ablation.Gain::name)).contains("COUNTY", "words/titles.txt");
    }
}
