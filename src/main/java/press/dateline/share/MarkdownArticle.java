package press.dateline.share;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.dateline.article.Article;
import press.dateline.search.article.StoredArticle;

/** One article whole, to paste where Markdown is read. */
public final class MarkdownArticle {

    private MarkdownArticle() {}

    /** {@code address} is where the archive shows it. */
    public static String of(StoredArticle stored, String address) {
        Article article = stored.article();
        List<String> parts = new ArrayList<>();
        parts.add("# " + Markdown.line(Markdown.headline(article)));
        parts.add(Stream.of(
                        article.byline(),
                        article.source(),
                        article.published() == null
                                ? ""
                                : article.published()
                                        .truncatedTo(ChronoUnit.SECONDS)
                                        .toString())
                .filter(text -> !text.isBlank())
                .map(Markdown::line)
                .collect(Collectors.joining(", ")));
        parts.add(Markdown.line(article.dateline()));
        // A blank or an indented line begins a paragraph; a line break inside is the sender's and means a space.
        Stream.of(article.body().split("\\R(?:\\s*\\R|[ \\t]+)"))
                .map(Markdown::line)
                .forEach(parts::add);
        parts.add("<" + address + ">");
        return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining("\n\n")) + "\n";
    }
}
