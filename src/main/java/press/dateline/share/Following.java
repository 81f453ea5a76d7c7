package press.dateline.share;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.dateline.search.answer.Hit;
import press.dateline.search.answer.SearchAnswer;
import press.dateline.search.request.Snippet;

/**
 * A search that somebody follows; what all kinds of feed say.
 *
 * @param base the address of this installation without a slash at its end
 * @param self the feed's own address
 * @param page the address of the page that shows the same
 */
public record Following(SearchAnswer answer, String base, String self, String page) {

    static final String NO_HEADLINE = "(no headline)";

    String title() {
        return "Dateline: " + answer.reading();
    }

    String description() {
        long total = answer.total();
        int shown = answer.hits().size();
        String articles = (answer.cut() ? "at least " : "") + Heading.articles(total);
        return shown < total || answer.cut() ? "The newest %d of %s.".formatted(shown, articles) : articles + ".";
    }

    /** One version of a story; the same wherever the installation moves. */
    static String id(Hit hit) {
        return "urn:dateline:article:" + hit.id();
    }

    String address(Hit hit) {
        return Export.page(base, hit.id());
    }

    /** What a hit is called where there is room for one line. */
    public static String headline(Hit hit) {
        return hit.headline().isEmpty() ? NO_HEADLINE : hit.headline().text();
    }

    static String summary(Hit hit) {
        return hit.snippets().stream().map(Snippet::text).collect(Collectors.joining(" … "));
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
