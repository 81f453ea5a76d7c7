package press.dateline.web.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import press.dateline.search.state.DateRange;
import press.dateline.search.state.Links;
import press.dateline.search.state.SearchQuery;
import press.dateline.search.timeline.Comparison;
import press.dateline.search.timeline.Timeline;
import press.dateline.web.language.Language;
import press.dateline.web.view.ChartView;

/**
 * Two time lines on one scale as pairs of bars, and as a table for those who do not see them.
 *
 * @param width of the drawing, in its own units
 * @param step what one pair is: day, month, year or decade
 * @param most what the highest bar stands for
 * @param all the same at all times, or empty if the search keeps to none
 */
record PairedBars(int width, String step, String most, String all, List<Pair> pairs) {

    static final PairedBars NONE = new PairedBars(1, "", "", "", List.of());

    private static final int WIDTH = 720;
    private static final int HEIGHT = 160;
    private static final int WIDEST = 90;

    /** Room for what is written under the bars. */
    private static final int MARK = 18;

    /** One stretch of time; {@code mark} is set under some only. */
    record Pair(int x, String when, String mark, List<PairedBar> bars, LinkedCount both) {

        /** Whether there is nothing to say of it. */
        public boolean empty() {
            return bars.stream().allMatch(bar -> bar.box().height() == 0);
        }
    }

    /** One of its bars, of the name that the link has as {@code side}; without height where there is no article. */
    record PairedBar(String side, Box box, String when, String name, long count, LinkedCount number) {}

    /** Where it is drawn. */
    record Box(int x, int y, int width, int height) {}

    /** How many articles and where they are; no link where there are none. */
    record LinkedCount(String count, String href) {}

    static PairedBars of(Comparison comparison, Language language) {
        List<Timeline> timelines = comparison.names().stream()
                .map(each -> each.course().timeline())
                .toList();
        long most = timelines.stream()
                .flatMap(timeline -> timeline.bars().stream())
                .mapToLong(Timeline.Bar::count)
                .max()
                .orElse(0);
        if (most == 0) {
            return NONE;
        }
        int size = timelines.get(0).bars().size();
        double step = Math.min(WIDEST, (double) WIDTH / size);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            pairs.add(pair(comparison, i, step, most, language));
        }
        Timeline first = timelines.get(0);
        return new PairedBars(
                Math.max(1, (int) Math.ceil(step * size)),
                first.step().name().toLowerCase(Locale.ROOT),
                language.number(most),
                comparison.query().dates().isEmpty()
                        ? ""
                        : CompareLinks.of(
                                comparison.query().withDates(DateRange.ALWAYS),
                                comparison.names().get(0).entity(),
                                comparison.names().get(1).entity()),
                pairs);
    }

    /** Where the bars stand. */
    public int base() {
        return HEIGHT;
    }

    public int height() {
        return HEIGHT + MARK;
    }

    private static Pair pair(Comparison comparison, int i, double step, long most, Language language) {
        Timeline.Bar bar = bar(comparison.names().get(0).course(), i);
        Timeline timeline = comparison.names().get(0).course().timeline();
        int x = (int) Math.round(i * step);
        int next = (int) Math.round((i + 1) * step);
        // A gap between pairs wide enough to tell them apart, none between the two of a pair.
        int width = Math.max(1, (next - x - Math.max(1, (next - x) / 5)) / 2);
        boolean marked = i % ChartView.every(timeline.bars().size()) == 0;
        return new Pair(
                x,
                ChartView.when(timeline.step(), bar.from(), bar.to(), language),
                marked ? ChartView.mark(timeline.step(), bar.from(), language) : "",
                List.of(
                        drawn(CompareLinks.NAME, comparison.names().get(0), i, x, width, most, language),
                        drawn(CompareLinks.AGAINST, comparison.names().get(1), i, x + width, width, most, language)),
                number(comparison.both(), bar(comparison.both(), i), language));
    }

    private static PairedBar drawn(
            String side, Comparison.Compared compared, int i, int x, int width, long most, Language language) {
        Timeline.Bar bar = bar(compared.course(), i);
        // The smallest is still a bar one can see and hit.
        int height = bar.count() == 0 ? 0 : (int) Math.max(3, bar.count() * HEIGHT / most);
        return new PairedBar(
                side,
                new Box(x, HEIGHT - height, width, height),
                ChartView.when(compared.course().timeline().step(), bar.from(), bar.to(), language),
                CompareView.name(compared, language),
                bar.count(),
                number(compared.course(), bar, language));
    }

    private static Timeline.Bar bar(Comparison.Course course, int i) {
        return course.timeline().bars().get(i);
    }

    private static LinkedCount number(Comparison.Course course, Timeline.Bar bar, Language language) {
        SearchQuery then = course.query().withDates(bar.dates());
        return new LinkedCount(language.number(bar.count()), bar.count() == 0 ? "" : Links.link("/search", then));
    }
}
