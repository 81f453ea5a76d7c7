package press.dateline.share;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.dateline.search.answer.Arrival;
import press.dateline.search.answer.Hit;
import press.dateline.search.answer.SearchAnswer;
import press.dateline.search.article.WithdrawnArticle;
import press.dateline.search.request.Snippet;

/**
 * A search that somebody follows; what all kinds of feed say.
 *
 * @param base the address of this installation without a slash at its end
 * @param self the feed's own address
 * @param page the address of the page that shows the same
 * @param arrivals the last articles to come in, the last first: an article may come in long after it was published
 * @param withdrawn articles that must not be kept any more, whether or not this search found them
 */
public record Following(
        SearchAnswer answer,
        String base,
        String self,
        String page,
        List<Arrival> arrivals,
        List<WithdrawnArticle> withdrawn) {

    /** Beyond telling; for what nobody knows when it came in. */
    private static final Instant LONG_AGO = Instant.EPOCH;

    public Following {
        arrivals = List.copyOf(arrivals);
        withdrawn = List.copyOf(withdrawn);
    }

    /** What follows an answer that does not say when its hits came in: as soon as they were published. */
    public Following(SearchAnswer answer, String base, String self, String page) {
        this(
                answer,
                base,
                self,
                page,
                answer.hits().stream()
                        .map(hit -> new Arrival(hit, hit.published().orElse(LONG_AGO)))
                        .toList(),
                List.of());
    }

    static final String NO_HEADLINE = "(no headline)";

    String title() {
        return "Dateline: " + answer.reading();
    }

    String description() {
        long total = answer.total();
        int shown = arrivals.size();
        String articles = (answer.cut() ? "at least " : "") + Heading.articles(total);
        return shown < total || answer.cut() ? "The newest %d of %s.".formatted(shown, articles) : articles + ".";
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
