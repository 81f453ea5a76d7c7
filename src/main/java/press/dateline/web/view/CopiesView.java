package press.dateline.web.view;

import java.util.ArrayList;
import java.util.List;
import press.dateline.search.answer.Copies;
import press.dateline.search.state.Links;
import press.dateline.search.state.SearchQuery;

/**
 * The articles that tell one story, as pages list them.
 *
 * @param said how many, and in which sources; empty for a story told once
 * @param lines the first of them
 * @param all the list of all of them, each a hit of its own
 */
public record CopiesView(String said, List<CopyLine> lines, Choice all) {

    private static final CopiesView NONE = new CopiesView("", List.of(), Choice.NONE);

    /** One of them; {@code current} if it is the one that the page shows. */
    record CopyLine(String href, String headline, String from, boolean current, String difference) {}

    public static CopiesView of(Copies copies, String current, SearchQuery query) {
        if (copies.count() < 2) {
            return NONE;
        }
        return new CopiesView(
                Numbers.grouped(copies.count()) + " copies" + in(copies),
                copies.listed().stream().map(copy -> line(copy, current)).toList(),
                new Choice(
                        "All " + Numbers.grouped(copies.count()) + " copies",
                        Links.link("/search", query.withStory(copies.story())),
                        false));
    }

    public boolean offered() {
        return !said.isEmpty();
    }

    private static String in(Copies copies) {
        List<String> sources = new ArrayList<>(copies.sources());
        if (sources.isEmpty()) {
            return "";
        }
        if (copies.moreSources()) {
            sources.add("others");
        }
        String last = sources.remove(sources.size() - 1);
        return ", in " + (sources.isEmpty() ? last : String.join(", ", sources) + " and " + last);
    }

    private static CopyLine line(Copies.CopyRef copy, String current) {
        String date = copy.published().map(Dates::minute).orElse("");
        boolean shown = copy.id().equals(current);
        return new CopyLine(
                PagePaths.article(copy.id()),
                copy.headline().isEmpty() ? "(no headline)" : copy.headline(),
                copy.source() + (copy.source().isEmpty() || date.isEmpty() ? "" : ", ") + date,
                shown,
                shown ? "" : PagePaths.difference(current, copy.id()));
    }
}
