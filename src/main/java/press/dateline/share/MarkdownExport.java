package press.dateline.share;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.dateline.article.Article;
import press.dateline.search.article.StoredArticle;

/** A list for people: to paste into a note, a mail or a story meeting's agenda. */
final class MarkdownExport implements Export {

    private final String base;

    MarkdownExport(String base) {
        this.base = base;
    }

    @Override
    public void begin(Heading heading, Writer out) throws IOException {
        out.write("# " + Markdown.line(heading.reading()) + "\n\n");
        out.write(Markdown.line(heading.said()) + "\n");
        if (!heading.link().isEmpty()) {
            out.write("\n<" + heading.link() + ">\n");
        }
        out.write("\n");
    }

    @Override
    public void article(StoredArticle stored, Writer out) throws IOException {
        Article article = stored.article();
        String headline = Markdown.headline(article);
        String address = base.isEmpty() ? article.url() : Export.page(base, stored.id());
        String title = address.isEmpty() ? Markdown.line(headline) : Markdown.link(headline, address);
        out.write("- **" + title + "**" + (from(article).isEmpty() ? "" : " — " + from(article)) + "\n");
    }

    private static String from(Article article) {
        String day = article.published() == null
                ? ""
                : LocalDate.ofInstant(article.published(), ZoneOffset.UTC).toString();
        List<Author> authors = Author.of(article.byline());
        String by = authors.isEmpty()
                ? ""
                : "by " + authors.stream().map(Author::name).collect(Collectors.joining(", "));
        return Stream.of(article.source(), day, by)
                .filter(text -> !text.isBlank())
                .map(Markdown::line)
                .collect(Collectors.joining(", "));
    }
}
