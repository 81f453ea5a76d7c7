package press.dateline.web.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import press.dateline.search.state.DateRange;
import press.dateline.search.state.Links;
import press.dateline.search.state.SearchQuery;
import press.dateline.search.timeline.Timeline;
import press.dateline.search.timeline.Timeline.Step;
import press.dateline.web.language.Language;

/**
 * Stories over time as bars, drawn on the server, and as a table for those who do not see them.
 *
 * @param width of the drawing, in its own units
 * @param step what one bar is: day, month, year or decade, as messages name it
 * @param all the same search at all times, or empty if it keeps to none
 */
public record ChartView(int width, int height, String step, String all, List<ChartBar> bars) {

    /** One bar that is not empty; {@code mark} is set under some bars only. */
    record ChartBar(Box box, String when, long count, String mark, String href) {}

    /** Where it is drawn. */
    record Box(int x, int y, int width, int height) {}

    private static final int WIDTH = 720;
    private static final int HEIGHT = 90;
    private static final int WIDEST = 90;
    private static final int FEW = 3;
    private static final int MARKS = 8;

    public static ChartView of(Timeline timeline, SearchQuery query, Language language) {
        List<Timeline.Bar> all = timeline.bars();
        long most = all.stream().mapToLong(Timeline.Bar::count).max().orElse(0);
        int step = all.isEmpty() ? WIDTH : Math.min(WIDEST, WIDTH / all.size());
        int every = every(all.size());
        List<ChartBar> bars = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Timeline.Bar bar = all.get(i);
            if (bar.count() > 0 || i % every == 0) {
                // The smallest is still a bar one can see and hit.
                int height = bar.count() == 0 ? 0 : (int) Math.max(3, bar.count() * HEIGHT / most);
                String when = when(timeline.step(), bar.from(), bar.to(), language);
                bars.add(new ChartBar(
                        new Box(i * step, HEIGHT - height, Math.max(1, step - Math.max(1, step / 6)), height),
                        when,
                        bar.count(),
                        i % every == 0 ? mark(timeline.step(), bar.from(), language) : "",
                        Links.link("/search", query.withDates(bar.dates()))));
            }
        }
        return new ChartView(
                Math.max(step * all.size(), 1),
                HEIGHT,
                timeline.step().name().toLowerCase(Locale.ROOT),
                query.dates().isEmpty() ? "" : Links.link("/search", query.withDates(DateRange.ALWAYS)),
                bars);
    }

    /** So few bars are drawn larger, and what is written under them with them. */
    public boolean few() {
        return width <= FEW * WIDEST;
    }

    /** Whether there is anything to compare or to keep to. */
    public boolean worthwhile() {
        return bars.stream().filter(bar -> bar.box().height() > 0).count() > 1;
    }

    /** When it begins, in words. */
    public String first() {
        return bars.isEmpty() ? "" : bars.get(0).when();
    }

    /** When it ends, in words; empty if that is when it begins. */
    public String last() {
        return bars.size() < 2 ? "" : bars.get(bars.size() - 1).when();
    }

    /** Under every how many of so many bars something is set. */
    public static int every(int bars) {
        return Math.max(1, (bars + MARKS - 1) / MARKS);
    }

    /** A stretch of time in words. */
    public static String when(Step step, LocalDate from, LocalDate to, Language language) {
        return switch (step) {
            case DAY -> Dates.day(from, language);
            case MONTH -> Dates.month(from, language);
            case YEAR -> Integer.toString(from.getYear());
            case DECADE -> from.getYear() == to.getYear() ? "" + from.getYear() : from.getYear() + "–" + to.getYear();
        };
    }

    /** What is set under a bar that begins then. */
    public static String mark(Step step, LocalDate from, Language language) {
        return switch (step) {
            case DAY -> Dates.dayOfMonth(from, language) + " " + Dates.shortMonth(from, language);
            case MONTH -> Dates.shortMonth(from, language) + " " + from.getYear();
            case YEAR, DECADE -> Integer.toString(from.getYear());
        };
    }
}
