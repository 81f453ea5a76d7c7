package press.dateline.index.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.dateline.index.ArchiveForTests.article;
import static press.dateline.index.ArchiveForTests.extracted;

import co.elastic.clients.json.JsonData;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.dateline.article.Article;
import press.dateline.extract.ExtractorForTests;
import press.dateline.index.ArchiveForTests;
import press.dateline.index.schema.ArticleField;
import press.dateline.index.schema.IndexLayout;
import press.dateline.index.schema.StoredDocument;
import press.dateline.index.write.Outcome;

class ArticleRebuildTest {

    private static final Instant DAY = Instant.parse("2022-01-10T06:00:00Z");

    private ArchiveForTests archive;

    private static final String COLLAPSE =
            """
            A bridge under repair fell into the river in the mining town of Karlsborg on Monday and nine people were
            hurt, two of them badly, the police said. Workers had warned for weeks that the scaffolding was too weak, a
            union leader told reporters. The road to the harbour stays closed until further notice.
            """;

    @BeforeEach
    void openArchive() {
        archive = new ArchiveForTests();
        archive.writer.write(IntStream.range(0, 450)
                .mapToObj(number -> extracted(article("story:" + number, "President Vladimir Putin, " + number, DAY)))
                .toList());
        archive.writer.write(List.of(extracted(article("story:7", "Corrected: seven.", DAY.plusSeconds(60)))));
    }

    @AfterEach
    void dropArchive() throws IOException {
        archive.close();
    }

    @Test
    void everythingIsExtractedAnewAndNothingElseChanges() throws IOException {
        Map<String, JsonNode> before = archive.documents();
        assertThat(rebuild(Clock.systemUTC())).isEqualTo(451);
        Map<String, JsonNode> after = archive.documents();

        assertThat(indices()).containsExactly(archive.names.article() + "-000002");
        assertThat(after).hasSameSizeAs(before);
        before.forEach((id, document) -> {
            assertThat(StoredDocument.article(after.get(id))).isEqualTo(StoredDocument.article(document));
            assertThat(after.get(id).get("received")).isEqualTo(document.get("received"));
            assertThat(after.get(id).get("superseded")).isEqualTo(document.get("superseded"));
        });
        // What the test wrote as found is gone; what extraction finds is there.
        assertThat(after.values())
                .noneMatch(document -> document.path("actor").toString().contains("ada-example"));
        assertThat(after.values())
                .anyMatch(document -> document.path("actor").toString().contains("vladimir-putin"));
    }

    @Test
    void aRebuildOfTheMappingLeavesWhatWasFoundAsItIs() throws IOException {
        Map<String, JsonNode> before = archive.documents();
        assertThat(ArticleRebuild.ofMapping(archive.client, archive.names, archive.authority, Clock.systemUTC())
                        .run(done -> {}))
                .isEqualTo(451);
        assertThat(indices()).containsExactly(archive.names.article() + "-000002");
        assertThat(archive.documents()).isEqualTo(before);
    }

    /** An earlier Dateline did not say of a story that others tell it, too. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void articlesThatTellOneStorySaySoAfterwards(boolean ofMapping) throws IOException {
        Article first = article("wire:1", COLLAPSE, DAY);
        Article copy = article("paper:1", COLLAPSE, DAY);
        archive.writer.write(List.of(extracted(first), extracted(copy)));
        Map<String, JsonNode> said = archive.documents();
        assertThat(said.get(first.id()).path(ArticleField.SHARED_STORY).asText())
                .isEqualTo(first.id());
        for (String id : said.keySet()) {
            ObjectNode silent = said.get(id).deepCopy();
            silent.remove(ArticleField.SHARED_STORY);
            archive.client.index(
                    index -> index.index(archive.names.article()).id(id).document(silent));
        }
        archive.client.indices().putMapping(put -> put.index(archive.names.article())
                .meta("schema", JsonData.of(Rebuild.SCHEMA - 1)));
        if (ofMapping) {
            ArticleRebuild.ofMapping(archive.client, archive.names, archive.authority, Clock.systemUTC())
                    .run(done -> {});
        } else {
            rebuild(Clock.systemUTC());
        }
        Map<String, JsonNode> after = archive.documents();
        assertThat(after).hasSameSizeAs(said);
        said.forEach((id, document) -> assertThat(after.get(id).path(ArticleField.SHARED_STORY))
                .isEqualTo(document.path(ArticleField.SHARED_STORY)));
    }

    @Test
    void storiesStayWhatTheyWere() throws IOException {
        Article first = article("wire:1", COLLAPSE, DAY);
        Article copy = article("paper:1", COLLAPSE, DAY);
        archive.writer.write(List.of(extracted(first), extracted(copy)));
        rebuild(Clock.systemUTC());
        Map<String, JsonNode> after = archive.documents();
        assertThat(after.get(copy.id()).path("story").asText()).isEqualTo(first.id());
        assertThat(after.get(copy.id()).path("sketch"))
                .isEqualTo(after.get(first.id()).path("sketch"));
        String seven = article("story:7", "President Vladimir Putin, 7", DAY).id();
        assertThat(after.values().stream()
                        .filter(document -> document.path("uri").asText().equals("story:7"))
                        .map(document -> document.path("story").asText()))
                .containsExactly(seven, seven);
    }

    @Test
    void anArchiveWhoseArticlesTellNoStoryGetsTold() throws IOException {
        Article first = article("wire:1", COLLAPSE, DAY);
        Article copy = article("paper:1", COLLAPSE, DAY);
        archive.writer.write(List.of(extracted(first)));
        archive.writer.write(List.of(extracted(copy)));
        for (JsonNode document : archive.documents().values()) {
            ObjectNode untold = document.deepCopy();
            untold.remove(List.of("story", "sketch"));
            archive.client.index(index -> index.index(archive.names.article())
                    .id(document.path("id").asText())
                    .document(untold));
        }
        rebuild(Clock.systemUTC());
        Map<String, JsonNode> after = archive.documents();
        assertThat(after.get(first.id()).path("story").asText()).isEqualTo(first.id());
        assertThat(after.get(copy.id()).path("story").asText()).isEqualTo(first.id());
        assertThat(after.values().stream()
                        .filter(document -> document.path("uri").asText().equals("story:7"))
                        .map(document -> document.path("story").asText())
                        .distinct())
                .hasSize(1);
    }

    @Test
    void writersWorkOnAfterTheSwitch() throws IOException {
        rebuild(Clock.systemUTC());
        Article late = article("story:late", "After the switch.", DAY);
        assertThat(archive.writer.write(List.of(extracted(late))).get(0)).isEqualTo(Outcome.STORED);
        assertThat(archive.documents()).containsKey(late.id());
    }

    @Test
    void whatComesInWhileItRunsIsNotLost() throws IOException {
        Article late = article("story:late", "While it ran.", DAY);
        Article correction = article("story:8", "Corrected: eight.", DAY.plusSeconds(60));
        ArticleRebuild rebuild = new ArticleRebuild(
                archive.client, archive.names, archive.authority, ExtractorForTests.EXTRACTOR, Clock.systemUTC());
        boolean[] done = new boolean[1];
        rebuild.run(count -> {
            if (!done[0]) {
                done[0] = true;
                archive.writer.write(List.of(extracted(late), extracted(correction)));
            }
        });
        Map<String, JsonNode> after = archive.documents();
        assertThat(after).containsKeys(late.id(), correction.id());
        String eight = article("story:8", "President Vladimir Putin, 8", DAY).id();
        assertThat(after.get(eight).has("superseded")).isTrue();
    }

    @Test
    void failedRebuildLeavesEverythingAsItWas() throws IOException {
        Map<String, JsonNode> before = archive.documents();
        ArticleRebuild rebuild = new ArticleRebuild(
                archive.client, archive.names, archive.authority, ExtractorForTests.EXTRACTOR, Clock.systemUTC());
        assertThatThrownBy(() -> rebuild.run(count -> {
                    throw new IllegalStateException("broken on purpose");
                }))
                .hasMessage("broken on purpose");
        assertThat(indices()).containsExactly(archive.names.article() + "-000001");
        assertThat(archive.documents()).isEqualTo(before);
        assertThat(archive.writer.write(List.of(extracted(article("story:late", "Still writable.", DAY)))))
                .containsExactly(Outcome.STORED);
    }

    @Test
    void killedRebuildIsClearedAwayAtTheNextStartOnceItsSignatureIsStale() throws IOException {
        Rebuild killed = Rebuild.begin(archive.client, archive.names, Clock.systemUTC(), IndexLayout.PLAIN);
        killed.holdWriters();

        archive.index.ensure();
        assertThat(indices()).as("a rebuild that may still run is left alone").hasSize(2);

        Clock later = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(3));
        new ArticleIndex(archive.client, archive.names, later).ensure();
        assertThat(indices()).containsExactly(archive.names.article() + "-000001");
        assertThat(archive.writer.write(List.of(extracted(article("story:late", "Writable again.", DAY)))))
                .containsExactly(Outcome.STORED);
    }

    @Test
    void secondRebuildAtTheSameTimeIsRefused() throws IOException {
        try (Rebuild first = Rebuild.begin(archive.client, archive.names, Clock.systemUTC(), IndexLayout.PLAIN)) {
            assertThatThrownBy(() -> rebuild(Clock.systemUTC()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(first.target());
        }
        assertThat(indices()).containsExactly(archive.names.article() + "-000001");
    }

    private long rebuild(Clock clock) {
        return new ArticleRebuild(archive.client, archive.names, archive.authority, ExtractorForTests.EXTRACTOR, clock)
                .run(done -> {});
    }

    private List<String> indices() throws IOException {
        return archive.client.indices().get(get -> get.index(archive.names.article() + "-*")).result().keySet().stream()
                .sorted()
                .toList();
    }
}
