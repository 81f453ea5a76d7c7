package press.dateline.search.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.Kind;
import press.dateline.extract.findings.Extraction;
import press.dateline.extract.findings.Found;
import press.dateline.extract.text.Span;
import press.dateline.index.ArchiveForTests;
import press.dateline.index.write.Extracted;
import press.dateline.search.Archive;
import press.dateline.search.ArchiveParts;
import press.dateline.search.portrait.InTheNews.Course;
import press.dateline.search.portrait.InTheNews.Stretch;
import press.dateline.search.state.SearchQuery;

class InTheNewsTest {

    private static final LocalDate LAST = LocalDate.parse("2024-06-30");

    private final ArchiveForTests stored = new ArchiveForTests();
    private final Archive archive =
            new Archive(stored.client, stored.names.article(), ArchiveParts.plain((kind, id) -> Optional.empty()));
    private final List<Extracted> stories = new ArrayList<>();

    @AfterEach
    void leave() {
        stored.close();
    }

    @Test
    void whoIsNamedEveryWeekIsNoNewsAndWhoIsNamedNowIs() throws IOException {
        for (int week = 0; week < 13; week++) {
            write(16, "always-there", LAST.minusWeeks(week));
        }
        write(2, "just-now", LAST.minusWeeks(1));
        write(6, "just-now", LAST.minusDays(3));
        write(2, "a-coincidence", LAST);
        InTheNews news = inTheNews();
        assertThat(news.stretch()).isEqualTo(Stretch.WEEK);
        assertThat(news.dates().from()).contains(LAST.minusDays(6));
        assertThat(news.dates().to()).contains(LAST);
        List<Course> actors = news.entities().getOrDefault(Kind.ACTOR, List.of());
        assertThat(actors).extracting(course -> course.value().id()).containsExactly("just-now");
        assertThat(actors.get(0).counts()).hasSize(13).endsWith(0L, 2L, 6L);
        assertThat(archive.search(SearchQuery.EVERYTHING
                                .with(press.dateline.search.state.Facet.ACTOR, "just-now")
                                .withAbout(true)
                                .withDates(news.dates()))
                        .total())
                .isEqualTo(6);
    }

    @Test
    void whereAWeekHasTooFewStoriesAMonthIsTaken() throws IOException {
        for (int month = 0; month < 6; month++) {
            write(12, "always-there", LAST.minusDays(30L * month + 10));
        }
        write(9, "just-now", LAST.minusDays(12));
        InTheNews news = inTheNews();
        assertThat(news.stretch()).isEqualTo(Stretch.MONTH);
        assertThat(news.entities().getOrDefault(Kind.ACTOR, List.of()))
                .extracting(course -> course.value().id())
                .contains("just-now");
    }

    @Test
    void anArchiveOfAFewStoriesHasNoNews() throws IOException {
        write(5, "just-now", LAST);
        assertThat(inTheNews().isEmpty()).isTrue();
    }

    private InTheNews inTheNews() throws IOException {
        stored.writer.write(stories);
        stored.writer.refresh();
        return archive.inTheNews(LAST);
    }

    private void write(int count, String actor, LocalDate day) {
        Found found = new Found(
                new AuthorityRecord(Kind.ACTOR, actor, actor, List.of(), "", ""),
                List.of(actor),
                1,
                true,
                0.5,
                List.of(new Span(0, 3)),
                List.of());
        for (int i = 0; i < count; i++) {
            Instant noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
            stories.add(new Extracted(
                    ArchiveForTests.article("n:" + stories.size(), "Story " + stories.size() + " of that day.", noon),
                    new Extraction(List.of(), List.of(), List.of(found), List.of())));
        }
    }
}
