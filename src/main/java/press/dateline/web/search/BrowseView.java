package press.dateline.web.search;

import java.util.List;
import press.dateline.web.view.Choice;
import press.dateline.web.view.FacetView;
import press.dateline.web.view.FormState;
import press.dateline.web.view.Page;

/**
 * All values of a facet as the template of their page needs them; links that do not exist are empty.
 *
 * @param from the year in which the bars beside the values begin, and {@code to} that in which they end; empty without bars
 */
record BrowseView(
        Page page,
        ListHeading heading,
        Find find,
        List<Choice> letters,
        List<Choice> orders,
        List<Line> values,
        String from,
        String to,
        String previous,
        String next) {

    /** A value with its years; without bars where there is nothing to compare. */
    record Line(FacetView.ValueLine value, Sparkline spark) {}

    /** What is listed, under which search, and the way back to it. */
    record ListHeading(String title, String reading, String back) {}

    /**
     * The form that finds a name in the list.
     *
     * @param alike names that sound as {@code text} does, where none begins so
     */
    record Find(String facet, String text, List<FormState.Field> fields, List<Choice> alike) {}
}
