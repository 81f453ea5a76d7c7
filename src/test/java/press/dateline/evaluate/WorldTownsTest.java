package press.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import press.dateline.Rows;
import press.dateline.article.Article;
import press.dateline.evaluate.labels.Half;
import press.dateline.evaluate.labels.LabelledSet;
import press.dateline.extract.EvidenceTest;
import press.dateline.extract.ExtractorForTests;

/**
 * The countries of towns of one name in world news as it stands: names drawn at random, each read in its article by one of
 * us, and what names no town left out.
 */
class WorldTownsTest {

    /** What is aimed at; of the press, whose faults rules were made on, as of the wires, whose were not. */
    private static final double RIGHT = 0.92;

    private record Town(String set, String corpus, String uri, String name, String country) {

        static Town of(List<String> row) {
            return new Town(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4));
        }
    }

    @Test
    void theCountryIsRightForNinetyTwoInAHundred() throws IOException {
        List<Town> towns = Rows.of("/extract/world-towns.tsv").map(Town::of).toList();
        Map<String, Article> articles = articles(towns);
        Assumptions.assumeTrue(
                towns.stream().map(Town::uri).allMatch(articles::containsKey),
                "the corpora are not here: only machines that develop Dateline have them");

        Map<String, List<String>> wrong = new HashMap<>();
        for (Town town : towns) {
            Article article = articles.get(town.uri());
            Set<String> told = new QualifiedTowns.Case(article, town.name(), town.country())
                    .told(ExtractorForTests.extract(article));
            List<String> faults = wrong.computeIfAbsent(town.set(), unused -> new ArrayList<>());
            if (!told.equals(Set.of(town.country()))) {
                faults.add(town.name() + " in " + town.country() + ", not " + told + ": " + town.uri());
            }
        }

        Map<String, Long> all = towns.stream().collect(Collectors.groupingBy(Town::set, Collectors.counting()));
        wrong.forEach((set, faults) -> {
            double right = 1 - (double) faults.size() / all.get(set);
            System.out.printf("Towns in world news, %s: right %.3f of %d%n", set, right, all.get(set));
            assertThat(right).as("%s", faults).isGreaterThanOrEqualTo(RIGHT);
        });
        assertThat(wrong).hasSize(2);
    }

    private static Map<String, Article> articles(List<Town> towns) throws IOException {
        Set<String> wanted = towns.stream().map(Town::uri).collect(Collectors.toSet());
        Map<String, Article> articles = new HashMap<>();
        Path tagged = EvidenceTest.CORPORA.resolve("worldwide-ner/sentences.jsonl.gz");
        if (Files.exists(tagged)) {
            LabelledSet.read(
                    tagged.getParent(),
                    Half.ALL,
                    labelled -> articles.put(labelled.article().uri(), labelled.article()));
        }
        for (String corpus : List.of("wikinews", "reuters21578")) {
            Path path = EvidenceTest.CORPORA.resolve(corpus).resolve("articles.jsonl.gz");
            if (Files.exists(path)) {
                LabelledSet.lines(path, line -> {
                    Article article = LabelledSet.article(line);
                    if (wanted.contains(article.uri())) {
                        articles.put(article.uri(), article);
                    }
                });
            }
        }
        return articles;
    }
}
