package press.dateline.share;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.dateline.search.answer.Hit;
import press.dateline.search.answer.LatestArrivals;
import press.dateline.search.answer.LatestArrivals.Arrival;
import press.dateline.search.article.WithdrawnArticle;
import press.dateline.search.request.Snippet;

/**
 * A search that somebody follows; what all kinds of feed say.
 *
 * @param latest the last articles to come in, the last first: an article may come in long after it was published
 * @param base the address of this installation without a slash at its end
 * @param self the feed's own address
 * @param page the address of the page that shows the same
 * @param withdrawn articles that must not be kept any more, whether or not this search found them
 */
public record Following(
        LatestArrivals latest, String base, String self, String page, List<WithdrawnArticle> withdrawn) {

    public Following {
        withdrawn = List.copyOf(withdrawn);
    }

    List<Arrival> arrivals() {
        return latest.arrivals();
    }

    static final String NO_HEADLINE = "(no headline)";

    String title() {
        return "Dateline: " + latest.reading();
    }

    String description() {
        long total = latest.total();
        int shown = latest.arrivals().size();
        String articles = (latest.cut() ? "at least " : "") + Heading.articles(total);
        return shown < total || latest.cut() ? "The newest %d of %s.".formatted(shown, articles) : articles + ".";
    }

    /** One version of a story; the same wherever the installation moves. */
    static String id(Hit hit) {
        return id(hit.id());
    }

    static String id(String article) {
        return "urn:dateline:article:" + article;
    }

    String address(Hit hit) {
        return Export.page(base, hit.id());
    }

    /** What a hit is called where there is room for one line. */
    public static String headline(Hit hit) {
        return hit.headline().isEmpty() ? NO_HEADLINE : hit.headline().text();
    }

    static String summary(Hit hit) {
        String undated = hit.published().isEmpty() ? "Undated. " : "";
        return undated + hit.snippets().stream().map(Snippet::text).collect(Collectors.joining(" … "));
    }

    /** Feeds want somebody to be the author. */
    static String author(Hit hit) {
        String authors = Author.of(hit.byline()).stream().map(Author::name).collect(Collectors.joining(", "));
        return Stream.of(authors, hit.source(), "unknown")
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElseThrow();
    }
}
