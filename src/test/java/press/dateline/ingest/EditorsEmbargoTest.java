package press.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

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
import press.dateline.extract.ExtractorForTests;
import press.dateline.index.ArchiveForTests;
import press.dateline.index.schema.StoryKey;
import press.dateline.index.write.ArticleWriter;
import press.dateline.index.write.WithdrawalNote;
import press.dateline.index.write.Withdrawals;
import press.dateline.ingest.files.Fetching;
import press.dateline.search.WithheldStories;

/** An editor hides a story until a time, whatever its sender says meanwhile. */
class EditorsEmbargoTest {

    private static final StoryKey STORY = new StoryKey("A Wire", "t:a");
    private static final WithdrawalNote NOTE = new WithdrawalNote("Ada", "the prize is secret", "", false);

    private final ClockForTests clock = new ClockForTests(Instant.parse("2026-01-10T14:05:00.123Z"));
    private ArchiveForTests archive;
    private Reception reception;

    @BeforeEach
    void openArchive() {
        archive = new ArchiveForTests(clock);
        reception = new Reception(
                () -> ExtractorForTests.EXTRACTOR,
                new ArticleWriter(archive.client, archive.names, archive.authority, clock),
                new Withdrawals(archive.client, archive.names, clock));
    }

    @AfterEach
    void dropArchive() throws IOException {
        archive.close();
    }

    @Test
    void whoEndsAnEmbargoOrTakesAWithdrawalBackIsKeptWithWhatItWas() {
        WithheldStories stories = new WithheldStories(archive.client, archive.names.withheld());
        reception.withholding().hold(STORY, clock.instant().plus(Duration.ofHours(2)), NOTE);
        reception.withholding().endHold(STORY, "Grace");
        reception.withholding().withdraw(List.of(STORY), new WithdrawalNote("Mary", "wrong", "", false));
        clock.set(clock.instant().plusSeconds(60));
        reception.withholding().restore(STORY, "Ida");
        assertThat(stories.broughtBack()).hasSize(2);
        assertThat(stories.broughtBack().get(0)).satisfies(back -> {
            assertThat(back.who()).isEqualTo("Ida");
            assertThat(back.withdrawn()).isTrue();
            assertThat(back.before().who()).isEqualTo("Mary");
            assertThat(back.before().why()).isEqualTo("wrong");
        });
        assertThat(stories.broughtBack().get(1)).satisfies(back -> {
            assertThat(back.who()).isEqualTo("Grace");
            assertThat(back.withdrawn()).isFalse();
            assertThat(back.before().who()).isEqualTo(NOTE.who());
        });
    }

    @Test
    void allVersionsAreHiddenAndComeBackAsNewlyReceived() throws IOException {
        take(version(1, "Shortlist") + version(2, "Prize"));
        take(version(3, "Prize given"));
        Instant end = clock.instant().plus(Duration.ofHours(2));
        assertThat(reception.withholding().hold(STORY, end, NOTE)).isEqualTo(1);
        assertThat(archive.documents()).isEmpty();
        assertThat(reception.release()).isZero();

        clock.set(end.plusSeconds(1));
        assertThat(reception.release()).isEqualTo(3);
        assertThat(archive.documents()).hasSize(3);
        assertThat(live()).containsExactly("Prize given");
        assertThat(archive.documents().values())
                .allSatisfy(each -> assertThat(each.path("received").asText())
                        .isEqualTo(clock.instant().toString()));
    }

    @Test
    void whatItsSenderSendsMeanwhileWaitsAsLong() throws IOException {
        take(version(1, "Prize"));
        Instant end = clock.instant().plus(Duration.ofHours(2));
        reception.withholding().hold(STORY, end, NOTE);
        take(version(1, "Prize"));
        take(version(2, "Prize given"));
        assertThat(archive.documents()).isEmpty();
        take(version(3, "Another story").replace("t:a", "t:b"));
        assertThat(live()).containsExactly("Another story");

        clock.set(end.plusSeconds(1));
        reception.release();
        assertThat(live()).containsExactly("Another story", "Prize given");
    }

    @Test
    void anEditorEndsItEarlyAndTheNextVersionIsSeen() throws IOException {
        take(version(1, "Prize"));
        reception.withholding().hold(STORY, clock.instant().plus(Duration.ofHours(2)), NOTE);
        reception.withholding().endHold(STORY, "Ada");
        assertThat(live()).containsExactly("Prize");
        take(version(2, "Prize given"));
        assertThat(live()).containsExactly("Prize given");
    }

    @Test
    void whoeverIsKilledInBetweenGoesOnAtTheNextStart() throws IOException {
        take(version(1, "Prize"));
        JsonNode document = archive.documents().values().iterator().next();
        // The engine's own clock says what is held still.
        reception.withholding().hold(STORY, Instant.parse("2999-01-01T00:00:00Z"), NOTE);
        archive.client.index(index -> index.index(archive.names.article())
                .id(document.path("id").asText())
                .document(document));
        archive.index.ensure();
        assertThat(archive.documents()).isEmpty();
    }

    @Test
    void aHeldStoryCanBeWithdrawn() throws IOException {
        take(version(1, "Prize"));
        Instant end = clock.instant().plus(Duration.ofHours(2));
        reception.withholding().hold(STORY, end, NOTE);
        reception.withholding().withdraw(List.of(STORY), NOTE);
        clock.set(end.plusSeconds(1));
        assertThat(reception.release()).isZero();
        assertThat(archive.documents()).isEmpty();
    }

    private static String version(int version, String headline) {
        return "{\"uri\": \"t:a\", \"source\": \"A Wire\", \"version\": \"" + version + "\", \"headline\": \""
                + headline + "\", \"versioncreated\": \"2022-02-07T0" + version
                + ":00:00Z\", \"body_text\": \"" + headline + " in Nicosia.\"}\n";
    }

    private void take(String lines) {
        new IngestRun(ExtractorForTests.EXTRACTOR, archive.writer)
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
}
