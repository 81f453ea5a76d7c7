package press.dateline.search.state;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A question as a link and back; the grammar is a public promise, links in old mails keep working.
 *
 * <p>Canonical: blanks and defaults dropped, one fixed order, {@code parse(link(query))} gives {@code query}.
 */
public final class Links {

    private Links() {}

    /** The question in these parameters, decoded; never fails. */
    public static ParsedLink parse(Map<String, List<String>> parameters) {
        return new Parameters(parameters).asked();
    }

    /** The query string of {@code query}, without a question mark; empty for the whole archive. */
    public static String link(SearchQuery query) {
        List<String> link = new ArrayList<>();
        add(link, "q", query.words().text());
        addUnless(Op.ALL.word(), link, "match", query.words().match().word());
        query.filters().forEach((facet, filter) -> addFilter(link, facet, filter));
        addUnless("0", link, "about", query.about() ? "1" : "0");
        addUnless("0", link, "meaning", query.meaning() ? "1" : "0");
        query.dates().from().ifPresent(day -> add(link, "from", day.toString()));
        query.dates().to().ifPresent(day -> add(link, "to", day.toString()));
        add(link, "story", query.story());
        addUnless(Sort.RELEVANCE.word(), link, "sort", query.sort().word());
        addUnless("1", link, "page", Integer.toString(query.page()));
        addUnless(Integer.toString(ResultWindow.USUAL_SIZE), link, "size", Integer.toString(query.size()));
        query.asOf().map(Instant::toString).ifPresent(instant -> add(link, "asof", instant));
        return String.join("&", link);
    }

    /** The same as an address below {@code path}: {@code /search?country=kz}. */
    public static String link(String path, SearchQuery query) {
        return Optional.of(link(query))
                .filter(link -> !link.isEmpty())
                .map(link -> path + "?" + link)
                .orElse(path);
    }

    private static void addFilter(List<String> link, Facet facet, Filter filter) {
        filter.values().forEach(value -> add(link, facet.word(), value));
        addUnless(Op.ANY.word(), link, facet.word() + ".op", filter.op().word());
        filter.not().forEach(value -> add(link, facet.word() + ".not", value));
    }

    private static void addUnless(String usual, List<String> link, String name, String value) {
        if (!value.equals(usual)) {
            add(link, name, value);
        }
    }

    private static void add(List<String> link, String name, String value) {
        if (!value.isEmpty()) {
            link.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
