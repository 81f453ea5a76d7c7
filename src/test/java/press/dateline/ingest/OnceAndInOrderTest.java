package press.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.dateline.ClockForTests;
import press.dateline.article.Handling;
import press.dateline.article.Tagged;
import press.dateline.extract.ExtractorForTests;
import press.dateline.index.ArchiveForTests;
import press.dateline.index.rebuild.ArticleRebuild;
import press.dateline.index.schema.ArticleField;
import press.dateline.index.schema.StoredDocument;
import press.dateline.index.schema.StoryKey;
import press.dateline.index.write.ArticleWriter;
import press.dateline.index.write.WithdrawalNote;
import press.dateline.index.write.Withdrawals;
import press.dateline.ingest.files.Fetching;

/** A story comes in once and in order, and goes out when it must. */
class OnceAndInOrderTest {

    private static final WithdrawalNote LEGAL = new WithdrawalNote("Ada", "a court said so", "", false);

    private final ClockForTests clock = new ClockForTests(Instant.parse("2026-01-10T14:05:00.123Z"));
    private ArchiveForTests archive;
    private Withdrawals withdrawals;

    @BeforeEach
    void openArchive() {
        archive = new ArchiveForTests(clock);
        withdrawals = new Withdrawals(archive.client, archive.names, clock);
    }

    @AfterEach
    void dropArchive() throws IOException {
        archive.close();
    }

    @Test
    void oneUriOfTwoSourcesIsTwoStoriesAndTheRunSaysSo() throws IOException {
        Report report = take(
                """
                {"uri": "10045", "source": "Graz Courier", "headline": "Bakery", "body_text": "A bakery burned down.", "versioncreated": "2022-02-01"}
                {"uri": "10045", "source": "Durban Post", "headline": "Port", "body_text": "The port reopened.", "versioncreated": "2022-02-03"}
                """);
        assertThat(live()).containsExactly("Bakery", "Port");
        assertThat(report.warnings()).isNotEmpty().first().asString().contains("line 1", "durban post", "two stories");
        take(
                "{\"uri\": \"10045\", \"source\": \"GRAZ COURIER \", \"headline\": \"Bakery again\", \"body_text\": \"It burned.\", \"versioncreated\": \"2022-02-02\"}");
        assertThat(live()).containsExactly("Bakery again", "Port");
    }

    @Test
    void theHigherVersionWinsWhateverTheOrderAndTheTime() throws IOException {
        take(version(2, "Two dead", "2022-02-05T09:00:00Z"));
        take(version(1, "Ten dead", "2022-02-05T09:00:00Z"));
        assertThat(live()).containsExactly("Two dead");
        take(version(10, "Three dead", "2022-02-05T08:00:00Z"));
        take(version(9, "Four dead", "2022-02-05T12:00:00Z"));
        assertThat(live()).containsExactly("Three dead");
    }

    @Test
    void withoutVersionsTheLaterWins() throws IOException {
        take(
                "{\"uri\": \"a\", \"headline\": \"Late\", \"body_text\": \"b\", \"versioncreated\": \"2022-02-05T12:00:00Z\"}");
        take(
                "{\"uri\": \"a\", \"version\": 3, \"headline\": \"Early\", \"body_text\": \"b\", \"versioncreated\": \"2022-02-05T09:00:00Z\"}");
        assertThat(live()).containsExactly("Late");
    }

    /** Each of two programs looks before the other has written. */
    @Test
    void twoRunsAtOneMomentEndWithOneLiveVersion() throws IOException {
        ArticleWriter other = new ArticleWriter(archive.client, archive.names, archive.authority, clock);
        archive.writer.write(List.of(ArchiveForTests.extracted(
                ArchiveForTests.article("a", "Two were hurt.", Instant.parse("2022-01-10T06:00:00Z")))));
        other.write(List.of(ArchiveForTests.extracted(
                ArchiveForTests.article("a", "Three were hurt.", Instant.parse("2022-01-10T12:00:00Z")))));
        archive.writer.refresh();
        other.refresh();
        assertThat(archive.documents().values().stream().filter(each -> !each.has("superseded")))
                .singleElement()
                .satisfies(each -> assertThat(each.path("body").asText()).startsWith("Three"));
    }

    @Test
    void aKillTakesAllVersionsAndWhatComesLateWithIt() throws IOException {
        String first = version(1, "Charged with fraud", "2022-02-07T09:00:00Z");
        take(first);
        Report report = take(kill(2, "2022-02-07T11:00:00Z"));
        assertThat(report.counts().withdrawn()).isEqualTo(1);
        assertThat(archive.documents()).isEmpty();

        assertThat(take(first).counts().withdrawn()).as("the same again").isEqualTo(1);
        assertThat(take(version(2, "Charged", "2022-02-07T10:00:00Z")).counts().withdrawn())
                .isEqualTo(1);
        assertThat(archive.documents()).isEmpty();

        take(version(3, "Charges dropped", "2022-02-07T12:00:00Z"));
        assertThat(live()).as("what its sender sends after the kill").containsExactly("Charges dropped");
        take(kill(2, "2022-02-07T11:00:00Z"));
        assertThat(live()).as("the old kill once more").containsExactly("Charges dropped");
    }

    @Test
    void aKillInOneBatchWithItsStoryLeavesNothing() throws IOException {
        take(version(1, "Charged with fraud", "2022-02-07T09:00:00Z") + kill(2, "2022-02-07T11:00:00Z"));
        assertThat(archive.documents()).isEmpty();
    }

    @Test
    void aKillMeansItsOwnSourceOnly() throws IOException {
        take(version(1, "Ours", "2022-02-07T09:00:00Z"));
        take(
                "{\"uri\": \"t:a\", \"source\": \"Another Wire\", \"pubstatus\": \"canceled\", \"versioncreated\": \"2022-02-07T11:00:00Z\"}");
        assertThat(live()).containsExactly("Ours");
        take("{\"uri\": \"t:a\", \"pubstatus\": \"canceled\", \"versioncreated\": \"2022-02-07T11:00:00Z\"}");
        assertThat(archive.documents()).as("without a source, the only one").hasSizeLessThan(2);
    }

    @Test
    void whatAnEditorWithdrewStaysWithdrawnUntilTheyTakeItBack() throws IOException {
        String story = version(1, "Charged with fraud", "2022-02-07T09:00:00Z");
        take(story);
        assertThat(withdrawals.withdraw(List.of(new StoryKey("A Wire", "t:a")), LEGAL))
                .isEqualTo(1);
        take(story + version(2, "Charged again", "2022-02-08T09:00:00Z"));
        assertThat(archive.documents()).isEmpty();

        new ArticleRebuild(archive.client, archive.names, archive.authority, ExtractorForTests.EXTRACTOR, clock)
                .run(done -> {});
        archive.index.ensure();
        take(story);
        assertThat(archive.documents()).isEmpty();

        assertThat(withdrawals.restore(new StoryKey("a wire", "t:a"), "Ada")).isEqualTo(1);
        assertThat(live()).containsExactly("Charged with fraud");
        JsonNode back = archive.documents().values().iterator().next();
        assertThat(back.path(ArticleField.SHARED_STORY))
                .as("counted with what may have come since")
                .isEqualTo(back.path(ArticleField.STORY));
    }

    @Test
    void whatItsSenderSaidBesideTheTextOutlivesAWithdrawalAndARebuild() throws IOException {
        take(
                """
                {"uri": "t:a", "source": "A Wire", "headline": "Charged", "body_text": "Charged in Nicosia.", "slugline": "CY--Hotel-Corr", "ednote": "Corrects the sum", "person": [{"name": "Q. Smith"}], "place": [{"name": "Nicosia"}]}
                """);
        withdrawals.withdraw(List.of(new StoryKey("A Wire", "t:a")), LEGAL);
        withdrawals.restore(new StoryKey("A Wire", "t:a"), "Ada");
        new ArticleRebuild(archive.client, archive.names, archive.authority, ExtractorForTests.EXTRACTOR, clock)
                .run(done -> {});
        Handling kept =
                StoredDocument.handling(archive.documents().values().iterator().next());
        assertThat(kept.slug()).isEqualTo("CY--Hotel-Corr");
        assertThat(kept.note()).isEqualTo("Corrects the sum");
        assertThat(kept.tagged()).isEqualTo(new Tagged(List.of("Q. Smith"), List.of(), List.of("Nicosia"), List.of()));
    }

    @Test
    void whatIsErasedIsNotKept() throws IOException {
        take(version(1, "Charged with fraud", "2022-02-07T09:00:00Z"));
        withdrawals.withdraw(
                List.of(new StoryKey("A Wire", "t:a")), new WithdrawalNote("Ada", "a court said so", "", true));
        take(version(1, "Charged with fraud", "2022-02-07T09:00:00Z"));
        assertThat(withheld().toString()).doesNotContain("fraud").contains("a court said so", "Ada");
    }

    @Test
    void whoeverIsKilledWhileWithdrawingGoesOnAtTheNextStart() throws IOException {
        take(version(1, "Charged with fraud", "2022-02-07T09:00:00Z"));
        JsonNode document = archive.documents().values().iterator().next();
        withdrawals.withdraw(List.of(new StoryKey("A Wire", "t:a")), LEGAL);
        archive.client.index(index -> index.index(archive.names.article())
                .id(document.path("id").asText())
                .document(document));
        archive.index.ensure();
        assertThat(archive.documents()).isEmpty();
    }

    @Test
    void anEmbargoedStoryAppearsByItselfAsNewlyReceived() throws IOException {
        Reception reception = new Reception(
                () -> ExtractorForTests.EXTRACTOR,
                new ArticleWriter(archive.client, archive.names, archive.authority, clock),
                withdrawals);
        Instant end = clock.instant().plus(Duration.ofHours(1));
        Report report = take(
                "{\"uri\": \"t:a\", \"headline\": \"Prize\", \"pubstatus\": \"withheld\", \"embargoed\": \"" + end
                        + "\", \"versioncreated\": \"2022-02-07T09:00:00Z\", \"body_text\": \"The prize goes to Jon Einarsson.\"}");
        assertThat(report.counts().embargoed()).isEqualTo(1);
        assertThat(archive.documents()).isEmpty();
        assertThat(reception.release()).isZero();

        clock.set(end.plusSeconds(1));
        assertThat(reception.release()).isEqualTo(1);
        assertThat(live()).containsExactly("Prize");
        assertThat(archive.documents()
                        .values()
                        .iterator()
                        .next()
                        .path("received")
                        .asText())
                .isEqualTo(clock.instant().toString());
        assertThat(reception.release()).isZero();
        assertThat(withheld()).isEmpty();
    }

    @Test
    void aLaterEmbargoHoldsTheVersionsBeforeIt() throws IOException {
        Reception reception = new Reception(
                () -> ExtractorForTests.EXTRACTOR,
                new ArticleWriter(archive.client, archive.names, archive.authority, clock),
                withdrawals);
        Instant first = clock.instant().plus(Duration.ofHours(1));
        Instant second = clock.instant().plus(Duration.ofHours(2));
        take(held("First", "2022-02-07T09:00:00Z", first));
        take(held("Second", "2022-02-07T10:00:00Z", second));
        clock.set(first.plusSeconds(1));
        assertThat(reception.release()).isZero();
        clock.set(second.plusSeconds(1));
        reception.release();
        assertThat(live()).containsExactly("Second");
    }

    private static String held(String headline, String moment, Instant until) {
        return "{\"uri\": \"t:a\", \"headline\": \"" + headline + "\", \"embargoed\": \"" + until
                + "\", \"versioncreated\": \"" + moment + "\", \"body_text\": \"The prize.\"}";
    }

    @Test
    void anEmbargoEndsWhenItsSenderSaysSo() throws IOException {
        String story =
                "\"uri\": \"t:a\", \"headline\": \"Prize\", \"versioncreated\": \"2022-02-07T09:00:00Z\", \"body_text\": \"The prize.\"}";
        take("{\"pubstatus\": \"withheld\", " + story);
        assertThat(archive.documents()).isEmpty();
        take("{\"pubstatus\": \"usable\", " + story);
        assertThat(live()).containsExactly("Prize");
        assertThat(withheld()).isEmpty();
    }

    /** Half past eleven at night in New York is the next day in UTC. */
    @Test
    void aStoryIsFiledUnderTheDayWhereItWasPublished() throws IOException {
        String line =
                "{\"uri\": \"t:a\", \"headline\": \"Night\", \"versioncreated\": \"2022-01-10T23:30:00-05:00\", \"body_text\": \"b\"}";
        take(line);
        JsonNode stored = archive.documents().values().iterator().next();
        assertThat(stored.path("published").asText()).isEqualTo("2022-01-10T23:59:59Z");
        assertThat(stored.path("moment").asText()).isEqualTo("2022-01-10T23:30-05:00");
        new ArticleRebuild(archive.client, archive.names, archive.authority, ExtractorForTests.EXTRACTOR, clock)
                .run(done -> {});
        assertThat(archive.documents()
                        .values()
                        .iterator()
                        .next()
                        .path("published")
                        .asText())
                .isEqualTo("2022-01-10T23:59:59Z");
        assertThat(take(line).unchanged()).isEqualTo(1);
    }

    private static String version(int version, String headline, String moment) {
        return "{\"uri\": \"t:a\", \"source\": \"A Wire\", \"version\": \"" + version + "\", \"headline\": \""
                + headline + "\", \"versioncreated\": \"" + moment + "\", \"body_text\": \"" + headline
                + " in Nicosia.\"}\n";
    }

    private static String kill(int version, String moment) {
        return "{\"uri\": \"t:a\", \"source\": \"A Wire\", \"version\": " + version
                + ", \"pubstatus\": \"canceled\", \"ednote\": \"KILL\", \"versioncreated\": \"" + moment + "\"}\n";
    }

    private Report take(String lines) {
        return new IngestRun(ExtractorForTests.EXTRACTOR, archive.writer)
                .run(
                        List.of("-"),
                        new Fetching(false),
                        new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
                        Progress.none());
    }

    private List<String> live() throws IOException {
        return archive.documents().values().stream()
                .filter(each -> !each.has("superseded"))
                .map(each -> each.path("headline").asText())
                .sorted()
                .toList();
    }

    private List<JsonNode> withheld() throws IOException {
        archive.client.indices().refresh(refresh -> refresh.index(archive.names.withheld()));
        return archive
                .client
                .search(search -> search.index(archive.names.withheld()).size(100), JsonNode.class)
                .hits()
                .hits()
                .stream()
                .map(Hit::source)
                .toList();
    }
}
