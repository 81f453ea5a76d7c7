package press.dateline.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import press.dateline.search.facets.YearCounts;
import press.dateline.web.language.Language;

class SparklineTest {

    @Test
    void aLineHasTheYearsOfAllLinesAndIsAsHighAsItsOwnMost() {
        NavigableMap<Integer, Long> ada = new TreeMap<>(Map.of(2001, 4L, 2004, 1L));
        Sparkline.Span span =
                Sparkline.Span.of(new YearCounts(Map.of("ada", ada, "bea", new TreeMap<>(Map.of(2008, 9L)))));
        assertThat(span).isEqualTo(new Sparkline.Span(2001, 2008));
        assertThat(Sparkline.of(ada, span, Language.ENGLISH).title()).isEqualTo("2001: 4, 2004: 1");
        assertThat(Sparkline.of(ada, span, Language.ENGLISH).path()).isEqualTo("M0 16h7v-16h-7zM24 16h7v-4h-7z");
    }

    @Test
    void manyYearsShareABarAndNoneIsLost() {
        for (int last : List.of(1901, 1916, 1917, 1932, 1999, 2024)) {
            Sparkline.Span span = new Sparkline.Span(1901, last);
            NavigableMap<Integer, Long> years = new TreeMap<>();
            for (int year = 1901; year <= last; year++) {
                years.put(year, 1L);
            }
            Sparkline spark = Sparkline.of(years, span, Language.ENGLISH);
            assertThat(Pattern.compile(": (\\d+)")
                            .matcher(spark.title())
                            .results()
                            .mapToInt(found -> Integer.parseInt(found.group(1)))
                            .sum())
                    .isEqualTo(years.size());
            assertThat(spark.path().chars().filter(letter -> letter == 'M').count())
                    .isEqualTo(span.bars())
                    .isLessThanOrEqualTo(16);
            assertThat(spark.title()).matches(".*\\b" + last + ": \\d+$");
        }
    }

    @Test
    void withoutTwoYearsThereIsNothingToCompare() {
        assertThat(Sparkline.Span.of(YearCounts.NONE).worthwhile()).isFalse();
        assertThat(new Sparkline.Span(2001, 2001).worthwhile()).isFalse();
        assertThat(new Sparkline.Span(2001, 2002).worthwhile()).isTrue();
    }

    @Test
    void whoHasNoDateHasNoBars() {
        assertThat(Sparkline.of(new TreeMap<>(), new Sparkline.Span(2001, 2008), Language.ENGLISH))
                .isEqualTo(Sparkline.NONE);
    }
}
