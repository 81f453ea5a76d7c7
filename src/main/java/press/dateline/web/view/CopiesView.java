package press.dateline.web.view;

import java.util.ArrayList;
import java.util.List;
import press.dateline.search.answer.Copies;
import press.dateline.search.state.Links;
import press.dateline.search.state.SearchQuery;
import press.dateline.web.language.Language;
import press.dateline.web.language.PartMessages;

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

    public static CopiesView of(Copies copies, String current, SearchQuery query, Language language) {
        if (copies.count() < 2) {
            return NONE;
        }
        return new CopiesView(
                said(copies, language),
                copies.listed().stream()
                        .map(copy -> line(copy, current, language))
                        .toList(),
                new Choice(
                        language.in(PartMessages.class).allCopies(copies.count()),
                        Links.link("/search", query.withStory(copies.story())),
                        false));
    }

    public boolean offered() {
        return !said.isEmpty();
    }

    private static String said(Copies copies, Language language) {
        PartMessages words = language.in(PartMessages.class);
        List<String> sources = new ArrayList<>(copies.sources());
        if (sources.isEmpty()) {
            return words.copies(copies.count());
        }
        if (copies.moreSources()) {
            sources.add(words.others());
        }
        String last = sources.remove(sources.size() - 1);
        return words.copiesIn(
                copies.count(), sources.isEmpty() ? last : language.shared().and(String.join(", ", sources), last));
    }

    private static CopyLine line(Copies.CopyRef copy, String current, Language language) {
        String date = copy.published().map(at -> Dates.minute(at, language)).orElse("");
        boolean shown = copy.id().equals(current);
        return new CopyLine(
                PagePaths.article(copy.id()),
                copy.headline().isEmpty() ? language.shared().noHeadline() : copy.headline(),
                copy.source() + (copy.source().isEmpty() || date.isEmpty() ? "" : ", ") + date,
                shown,
                shown ? "" : PagePaths.difference(current, copy.id()));
    }
}
