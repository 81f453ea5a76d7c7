package press.dateline.web.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import press.dateline.authority.file.EntityKey;
import press.dateline.authority.file.Kind;
import press.dateline.search.language.ParsedQuery;
import press.dateline.search.language.Reading;
import press.dateline.search.state.DateRange;
import press.dateline.search.state.SearchQuery;
import press.dateline.search.timeline.Comparison;
import press.dateline.search.timeline.Timeline;
import press.dateline.web.language.Language;

class PairedBarsTest {

    private static final EntityKey ADA = new EntityKey(Kind.ACTOR, "ada");
    private static final EntityKey MALTA = new EntityKey(Kind.COUNTRY, "mt");

    @Test
    void bothStandOnOneScaleAndEachBarLeadsToItsStories() {
        PairedBars bars = PairedBars.of(
                comparison(SearchQuery.of("harbour"), List.of(200L, 0L), List.of(50L, 1L)), Language.ENGLISH);
        assertThat(bars.most()).isEqualTo("200");
        assertThat(bars.pairs())
                .extracting(pair -> pair.bars().stream()
                        .map(bar -> bar.box().height() * 100 / bars.base())
                        .toList())
                .containsExactly(List.of(100, 25), List.of(0, 1));
        assertThat(bars.pairs().get(1).bars().get(1))
                .extracting(PairedBars.PairedBar::when, PairedBars.PairedBar::name, PairedBars.PairedBar::count)
                .containsExactly("2001", "Malta", 1L);
        assertThat(bars.pairs().get(1).bars().get(1).number().href())
                .isEqualTo("/search?q=harbour&country=mt&from=2001-01-01&to=2001-12-31");
        assertThat(bars.pairs().get(1).bars().get(0).number().href())
                .as("to nothing")
                .isEmpty();
    }

    @Test
    void barsStandBesideEachOtherHoweverManyThereAre() {
        for (int years : List.of(1, 2, 7, 48, 92, 360)) {
            List<Long> counts = IntStream.range(0, years).mapToObj(i -> 3L).toList();
            PairedBars bars = PairedBars.of(comparison(SearchQuery.EVERYTHING, counts, counts), Language.ENGLISH);
            int at = 0;
            for (PairedBars.Pair pair : bars.pairs()) {
                for (PairedBars.PairedBar bar : pair.bars()) {
                    assertThat(bar.box().x()).as(years + " years").isGreaterThanOrEqualTo(at);
                    at = bar.box().x() + bar.box().width();
                }
            }
            assertThat(at).isLessThanOrEqualTo(bars.width());
        }
    }

    @Test
    void aSearchThatKeepsToDatesLeadsToAllTimes() {
        SearchQuery query = SearchQuery.of("harbour").withDates(DateRange.year(2000));
        assertThat(PairedBars.of(comparison(query, List.of(1L), List.of(1L)), Language.ENGLISH)
                        .all())
                .isEqualTo("/compare?q=harbour&name=actor%3Aada&against=country%3Amt");
        assertThat(PairedBars.of(comparison(SearchQuery.EVERYTHING, List.of(1L), List.of(1L)), Language.ENGLISH)
                        .all())
                .isEmpty();
    }

    private static Comparison comparison(SearchQuery query, List<Long> one, List<Long> other) {
        return new Comparison(
                query,
                Reading.of(query, ParsedQuery.of(query.words()), (facet, value) -> value),
                List.of(
                        new Comparison.Compared(ADA, "Ada", course(query.naming(ADA), one)),
                        new Comparison.Compared(MALTA, "Malta", course(query.naming(MALTA), other))),
                course(query.naming(ADA).naming(MALTA), one));
    }

    private static Comparison.Course course(SearchQuery query, List<Long> counts) {
        return new Comparison.Course(
                query,
                9,
                new Timeline(
                        Timeline.Step.YEAR,
                        IntStream.range(0, counts.size())
                                .mapToObj(i -> new Timeline.Bar(
                                        LocalDate.of(2000 + i, 1, 1), LocalDate.of(2000 + i, 12, 31), counts.get(i)))
                                .toList()));
    }
}
