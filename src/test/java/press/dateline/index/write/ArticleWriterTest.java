package press.dateline.index.write;

import static org.assertj.core.api.Assertions.assertThat;
import static press.dateline.index.ArchiveForTests.article;
import static press.dateline.index.ArchiveForTests.extracted;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.dateline.article.Article;
import press.dateline.article.Provenance;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.Kind;
import press.dateline.engine.EngineForTests;
import press.dateline.extract.findings.Extraction;
import press.dateline.extract.findings.Found;
import press.dateline.index.ArchiveForTests;
import press.dateline.index.copies.NearDuplicates;
import press.dateline.index.copies.SharedStories;
import press.dateline.index.copies.StoryGrouping;
import press.dateline.index.schema.ArticleField;
import press.dateline.index.schema.StoredDocument;

class ArticleWriterTest {

    private static final Instant NOW = Instant.parse("2022-01-10T14:05:00.123Z");
    private static final Instant MORNING = Instant.parse("2022-01-10T06:00:00Z");
    private static final Instant NOON = Instant.parse("2022-01-10T12:00:00Z");

    private static final String COLLAPSE =
            """
            A bridge under repair fell into the river in the mining town of Karlsborg on Monday and nine people were
            hurt, two of them badly, the police said.

            Workers had warned for weeks that the scaffolding was too weak, a union leader told reporters. The company
            that does the work said it would look into it. The road to the harbour stays closed until further notice.
            """;

    private ArchiveForTests archive;

    @BeforeEach
    void openArchive() {
        archive = new ArchiveForTests(Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void dropArchive() throws IOException {
        archive.close();
    }

    @Test
    void storesAnArticleWholeAndWithWhatWasFoundInIt() throws IOException {
        Article article = article("story:1", "Ada said so.", MORNING);
        assertThat(write(article)).containsExactly(Outcome.Result.NEW);

        JsonNode stored = archive.documents().get(article.id());
        assertThat(StoredDocument.article(stored)).isEqualTo(article);
        assertThat(stored.path("received").asText()).isEqualTo(NOW.toString());
        assertThat(stored.has("superseded")).isFalse();
        assertThat(stored.path("actor")).hasToString("[\"ada-example\"]");
        assertThat(stored.at("/about/actor")).hasToString("[\"ada-example\"]");
        assertThat(stored.at("/entities/actor/0/evidence")).hasToString("[[0,3]]");
    }

    @Test
    void theSameThingTwiceChangesNothingAndSaysSo() throws IOException {
        Article article = article("story:1", "Ada said so.", MORNING);
        write(article);
        JsonNode before = archive.documents().get(article.id());

        assertThat(archive.writer.stored(Set.of(article.id(), "000000000000000000000000")))
                .containsExactly(article.id());
        assertThat(write(article)).containsExactly(Outcome.Result.UNCHANGED);
        assertThat(write(article, article)).containsExactly(Outcome.Result.UNCHANGED, Outcome.Result.UNCHANGED);
        assertThat(archive.documents()).hasSize(1).containsEntry(article.id(), before);
    }

    @Test
    void theSameThingTwiceInOneBatchIsNewOnce() throws IOException {
        Article article = article("story:1", "Ada said so.", MORNING);
        assertThat(write(article, article)).containsExactly(Outcome.Result.NEW, Outcome.Result.UNCHANGED);
        assertThat(archive.documents()).hasSize(1);
    }

    @Test
    void newerVersionSupersedesTheOlderWhicheverComesFirst() throws IOException {
        Article older = article("story:1", "Two were hurt.", MORNING);
        Article newer = article("story:1", "Three were hurt.", NOON);
        Article other = article("story:2", "Something else.", MORNING);

        write(older, other);
        write(newer);
        assertThat(superseded()).containsExactly(older.id());

        Article late = article("story:1", "Some were hurt.", MORNING.minusSeconds(60));
        write(late);
        assertThat(superseded()).containsExactlyInAnyOrder(older.id(), late.id());
    }

    @Test
    void versionsInOneBatchSupersedeEachOther() throws IOException {
        Article undated = article("story:1", "Some were hurt.", null);
        Article older = article("story:1", "Two were hurt.", MORNING);
        Article newer = article("story:1", "Three were hurt.", NOON);
        write(newer, undated, older);
        assertThat(superseded()).containsExactlyInAnyOrder(older.id(), undated.id());
    }

    @Test
    void oneBadArticleDoesNotStopItsBatch() throws IOException {
        Article good = article("story:1", "Ada said so.", MORNING);
        // A keyword of this length is more than Lucene takes; the reader of files stops it earlier.
        Article bad = new Article(
                "story:2", "", new Provenance("", "x".repeat(40_000), "", ""), MORNING, "Ada said so.", List.of());
        List<Outcome> outcomes = archive.writer.write(List.of(extracted(bad), extracted(good)));
        assertThat(outcomes.get(0).kind()).isEqualTo(Outcome.Result.FAILED);
        assertThat(outcomes.get(0).reason()).contains("source");
        assertThat(outcomes.get(1).kind()).isEqualTo(Outcome.Result.NEW);
        assertThat(archive.documents()).containsOnlyKeys(good.id());
    }

    @Test
    void aNearCopyTellsTheStoryOfWhatWasThereBefore() throws IOException {
        Article wire = article("wire:1", COLLAPSE, MORNING);
        Article paper = article("paper:1", "By Jane Smith\n\n" + COLLAPSE, NOON);
        Article other = article("wire:2", "Something else was said in the capital on Monday.", MORNING);
        write(wire, other);
        write(paper);
        assertThat(stories())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(wire.id(), wire.id(), paper.id(), wire.id(), other.id(), other.id()));
    }

    @Test
    void copiesInOneBatchAndCopiesOfCopiesTellOneStory() throws IOException {
        Article first = article("paper:1", COLLAPSE + "More is expected on Tuesday, the ministry said.", MORNING);
        Article second = article("paper:2", COLLAPSE, MORNING);
        Article third = article("paper:3", COLLAPSE.replace("nine people", "ten people"), NOON);
        write(first, second);
        write(third);
        assertThat(stories().values()).hasSize(3).containsOnly(first.id());
    }

    @Test
    void aNewVersionKeepsTheStoryWhateverItSays() throws IOException {
        Article wire = article("wire:1", COLLAPSE, MORNING);
        Article paper = article("paper:1", COLLAPSE, MORNING);
        write(wire, paper);
        Article newer = article("paper:1", "Rescuers have found all who were missing.", NOON);
        write(newer);
        Article newest = article("paper:1", "All are well, the mayor said in the evening.", NOON.plusSeconds(60));
        write(newest);
        assertThat(stories().values()).hasSize(4).containsOnly(wire.id());
    }

    @Test
    void copiesAreFoundHoweverManyLookAlike() throws IOException {
        Article wire = article("wire:1", COLLAPSE, MORNING);
        write(wire, article("paper:1", COLLAPSE, MORNING), article("wire:2", "Something else happened.", MORNING));
        archive.writer.refresh();
        List<StoryGrouping.NewStory> drafts = List.of(
                StoryGrouping.NewStory.of(article("paper:2", COLLAPSE, NOON)),
                StoryGrouping.NewStory.of(article("wire:3", "…", NOON)),
                StoryGrouping.NewStory.of(article("wire:4", "Nothing of the kind was said by anybody.", NOON)));
        for (int most : List.of(1, 2, 1_000)) {
            assertThat(new NearDuplicates(archive.client, archive.names.article(), most).of(drafts))
                    .extracting(known -> known.stream()
                            .map(StoryGrouping.KnownStory::story)
                            .distinct()
                            .toList())
                    .containsExactly(List.of(wire.id()), List.of(), List.of());
        }
    }

    @Test
    void articlesSayOfAStoryThatOthersTellItToo() throws IOException {
        Article wire = article("wire:1", COLLAPSE, MORNING);
        Article other = article("wire:2", "Something else was said in the capital on Monday.", MORNING);
        write(wire, other);
        assertThat(sharing()).isEmpty();
        write(article("wire:3", "And a third thing in the harbour.", MORNING), other);
        assertThat(sharing()).as("sent again, it tells its story with nobody").isEmpty();
        Article paper = article("paper:1", "By Jane Smith\n\n" + COLLAPSE, NOON);
        write(paper);
        Article corrected = article("wire:2", "Something else was said in the capital on Sunday.", NOON);
        write(corrected);
        Article together = article("paper:4", "Nobody had seen the ferry since it left the island.", MORNING);
        Article again = article("paper:5", "Nobody had seen the ferry since it left the island.", MORNING);
        write(together, again);
        assertThat(sharing())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        wire.id(), wire.id(),
                        paper.id(), wire.id(),
                        other.id(), other.id(),
                        corrected.id(), other.id(),
                        together.id(), together.id(),
                        again.id(), together.id()));
    }

    private Map<String, String> sharing() throws IOException {
        return archive.documents().entrySet().stream()
                .filter(document -> SharedStories.isMarked(document.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, document -> document.getValue()
                        .path(ArticleField.SHARED_STORY)
                        .asText()));
    }

    private Map<String, String> stories() throws IOException {
        return archive.documents().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        document -> document.getValue().path("story").asText()));
    }

    @Test
    void unknownNamesGetARecordOnceAndKeepIt() throws IOException {
        write(article("story:1", "Ada said so.", MORNING));
        assertThat(archive.authority.find(Kind.ACTOR, "ada-example")).get().satisfies(record -> {
            assertThat(record.name()).isEqualTo("Ada Example");
            assertThat(record.aliases()).containsExactly("Example");
            assertThat(record.country()).isEqualTo("gb");
        });
        assertThat(archive.authority.find(Kind.ACTOR, "nobody-at-all")).isEmpty();
        assertThat(archive.authority.find(Kind.PLACE, "ada-example")).isEmpty();
    }

    @Test
    void recordThatIsRefusedDoesNotCostTheArticle() throws IOException {
        Article article = article("story:1", "Ada said so.", MORNING);
        AuthorityRecord endless = new AuthorityRecord(Kind.ACTOR, "a".repeat(600), "Endless", List.of(), "", "");
        Found found = new Found(endless, List.of("Endless"), 1, true, 0.5, List.of(), List.of());
        Extraction extraction = new Extraction(List.of(), List.of(), List.of(found), List.of());
        assertThat(archive.writer.write(List.of(new Extracted(article, extraction))))
                .containsExactly(Outcome.STORED);
        assertThat(archive.documents()).containsOnlyKeys(article.id());
    }

    @Test
    void unknownFieldIsRefusedByTheIndex() {
        Map<String, Object> document = Map.of("id", "x", "colour", "blue");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> EngineForTests.client()
                        .index(index -> index.index(archive.names.article()).document(document)))
                .hasMessageContaining("strict_dynamic_mapping_exception");
    }

    private List<Outcome.Result> write(Article... articles) {
        return archive
                .writer
                .write(List.of(articles).stream()
                        .map(ArchiveForTests::extracted)
                        .toList())
                .stream()
                .map(Outcome::kind)
                .toList();
    }

    private List<String> superseded() throws IOException {
        return archive.documents().entrySet().stream()
                .filter(entry -> entry.getValue().has("superseded"))
                .map(Map.Entry::getKey)
                .toList();
    }
}
