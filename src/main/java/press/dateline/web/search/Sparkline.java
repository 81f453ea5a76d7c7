package press.dateline.web.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import press.dateline.search.facets.YearCounts;
import press.dateline.web.language.Language;

/**
 * When articles have a value, as bars no larger than a word.
 *
 * @param path its bars as SVG has them, in a drawing of {@value #WIDTH} by {@value #HEIGHT}; empty without a date
 * @param title the same in figures
 */
record Sparkline(String path, String title) {

    static final int WIDTH = 64;
    static final int HEIGHT = 16;

    /** Narrower bars run into each other. */
    private static final int MOST_BARS = 16;

    static final Sparkline NONE = new Sparkline("", "");

    /** The years that all lines of a list share, each bar so many; {@code last} is before {@code first} if there are none. */
    record Span(int first, int last) {

        static Span of(YearCounts years) {
            List<NavigableMap<Integer, Long>> dated = years.byValue().values().stream()
                    .filter(each -> !each.isEmpty())
                    .toList();
            return new Span(
                    dated.stream().mapToInt(NavigableMap::firstKey).min().orElse(1),
                    dated.stream().mapToInt(NavigableMap::lastKey).max().orElse(0));
        }

        /** Whether there is more than one bar. */
        boolean worthwhile() {
            return last > first;
        }

        int yearsEach() {
            return (last - first) / MOST_BARS + 1;
        }

        int bars() {
            return (last - first) / yearsEach() + 1;
        }

        private String said(int bar) {
            int from = first + bar * yearsEach();
            int to = Math.min(last, from + yearsEach() - 1);
            return from == to ? Integer.toString(from) : from + "–" + to;
        }
    }

    static Sparkline of(NavigableMap<Integer, Long> years, Span span, Language language) {
        long[] bars = new long[span.bars()];
        for (Map.Entry<Integer, Long> year : years.entrySet()) {
            bars[(year.getKey() - span.first()) / span.yearsEach()] += year.getValue();
        }
        long most = 0;
        for (long bar : bars) {
            most = Math.max(most, bar);
        }
        int step = WIDTH / bars.length;
        StringBuilder path = new StringBuilder();
        List<String> title = new ArrayList<>();
        for (int i = 0; i < bars.length; i++) {
            if (bars[i] > 0) {
                long height = Math.max(2, bars[i] * HEIGHT / most);
                bar(path, i * step, step - 1, height);
                title.add(span.said(i) + ": " + language.number(bars[i]));
            }
        }
        return new Sparkline(path.toString(), String.join(", ", title));
    }

    /** Put together by hand: a page has more than a thousand. */
    private static void bar(StringBuilder path, int x, int width, long height) {
        path.append('M').append(x).append(' ').append(HEIGHT).append('h').append(width);
        path.append("v-").append(height).append("h-").append(width).append('z');
    }
}
