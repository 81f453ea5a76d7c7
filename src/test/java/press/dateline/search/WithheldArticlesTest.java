package press.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.dateline.ClockForTests;
import press.dateline.article.Article;
import press.dateline.index.ArchiveForTests;
import press.dateline.index.schema.StoryKey;
import press.dateline.index.write.WithdrawalNote;
import press.dateline.index.write.Withdrawals;

/** Whoever types is not told of what was withdrawn, and costs the engine nothing to know it. */
class WithheldArticlesTest {

    private static final StoryKey STORY = new StoryKey("A wire", "t:a");
    private static final WithdrawalNote NOTE = new WithdrawalNote("Ada", "a court said so", "", false);

    private final ClockForTests clock = new ClockForTests(Instant.parse("2026-01-10T14:05:00.123Z"));
    private ArchiveForTests archive;
    private WithheldArticles withheld;

    @BeforeEach
    void openArchive() {
        archive = new ArchiveForTests(clock);
        withheld = new WithheldArticles(archive.client, archive.names.withheld(), clock);
        Article article = ArchiveForTests.article("t:a", "Somebody was charged.", null);
        archive.writer.write(List.of(ArchiveForTests.extracted(article)));
        archive.writer.refresh();
    }

    @AfterEach
    void dropArchive() throws IOException {
        archive.close();
    }

    @Test
    void whoTypesManyLettersInAMomentAsksTheEngineOnce() throws IOException {
        long before = asked();
        for (int letter = 0; letter < 20; letter++) {
            assertThat(withheld.last()).isEqualTo(Instant.EPOCH);
        }
        assertThat(asked() - before).isEqualTo(1);
    }

    @Test
    void whatThisProgramWithdrawsIsKnownAtOnce() {
        assertThat(withheld.last()).isEqualTo(Instant.EPOCH);
        new Withdrawals(archive.client, archive.names, clock, withheld::forget).withdraw(List.of(STORY), NOTE);
        assertThat(withheld.last()).isEqualTo(clock.instant());
    }

    @Test
    void whatThisProgramHoldsBackIsKnownAtOnce() {
        assertThat(withheld.last()).isEqualTo(Instant.EPOCH);
        new Withdrawals(archive.client, archive.names, clock, withheld::forget)
                .hold(STORY, clock.instant().plusSeconds(60), NOTE);
        assertThat(withheld.last()).isEqualTo(clock.instant());
        assertThat(withheld.since(Instant.EPOCH, 10))
                .as("of an embargo nobody is told")
                .isEmpty();
    }

    @Test
    void whatAnotherProgramWithdrawsIsKnownWithinASecond() {
        assertThat(withheld.last()).isEqualTo(Instant.EPOCH);
        Instant then = clock.instant();
        new Withdrawals(archive.client, archive.names, clock).withdraw(List.of(STORY), NOTE);
        clock.set(then.plus(Duration.ofMillis(900)));
        assertThat(withheld.last()).isEqualTo(then);
    }

    /** Whoever read the names between the withdrawal and the removal has read what was still there. */
    @Test
    void theRemovalIsSaidAfterTheWithdrawalSoThatNamesAreReadOnceMore() {
        new Withdrawals(archive.client, archive.names, Clock.tick(Clock.systemUTC(), Duration.ofMillis(1)))
                .withdraw(List.of(STORY), NOTE);
        WithheldArticles other = new WithheldArticles(archive.client, archive.names.withheld(), clock);
        Instant said = other.since(Instant.EPOCH, 1).get(0).at();
        assertThat(other.last()).isAfter(said);
    }

    private long asked() throws IOException {
        return archive.client
                .indices()
                .stats(stats -> stats.index(archive.names.withheld()))
                .all()
                .total()
                .search()
                .queryTotal();
    }
}
