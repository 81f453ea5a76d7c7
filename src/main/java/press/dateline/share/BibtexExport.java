package press.dateline.share;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import press.dateline.article.Article;
import press.dateline.search.article.StoredArticle;

/** Entries for a bibliography in LaTeX. */
final class BibtexExport implements Export {

    /** What means something to LaTeX, and how it is written instead. */
    private static final Map<Character, String> SPECIAL = Map.of(
            '\\', "\\textbackslash{}",
            '{', "\\{",
            '}', "\\}",
            '$', "\\$",
            '&', "\\&",
            '#', "\\#",
            '_', "\\_",
            '%', "\\%",
            '~', "\\textasciitilde{}",
            '^', "\\textasciicircum{}");

    private final String base;

    BibtexExport(String base) {
        this.base = base;
    }

    /** What stands outside of entries is a comment, unless it has an at sign. */
    @Override
    public void begin(Heading heading, Writer out) throws IOException {
        for (String line : heading.lines()) {
            out.write("% " + line.replace('@', ' ') + "\n");
        }
        out.write("\n");
    }

    @Override
    public void article(StoredArticle stored, Writer out) throws IOException {
        Article article = stored.article();
        out.write("@article{dateline-" + stored.id());
        field(out, "title", article.headline());
        authors(out, Author.of(article.byline()));
        field(out, "journal", article.source());
        if (article.published() != null) {
            LocalDate day = LocalDate.ofInstant(article.published(), ZoneOffset.UTC);
            field(out, "year", Integer.toString(day.getYear()));
            field(out, "month", Integer.toString(day.getMonthValue()));
            field(out, "day", Integer.toString(day.getDayOfMonth()));
        }
        field(out, "url", Export.address(stored, base));
        field(out, "note", article.uri());
        out.write("\n}\n\n");
    }

    /** Braces keep together what is no person's name. */
    private static void authors(Writer out, List<Author> authors) throws IOException {
        String names = authors.stream()
                .map(author -> author.isPerson()
                        ? escaped(author.family()) + ", " + escaped(author.given())
                        : "{" + escaped(author.family()) + "}")
                .collect(Collectors.joining(" and "));
        if (!names.isEmpty()) {
            out.write(",\n  author = {" + names + "}");
        }
    }

    private static void field(Writer out, String name, String text) throws IOException {
        if (!text.isBlank()) {
            out.write(",\n  " + name + " = {" + escaped(text) + "}");
        }
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char character : text.replaceAll("\\s+", " ").strip().toCharArray()) {
            escaped.append(SPECIAL.getOrDefault(character, String.valueOf(character)));
        }
        return escaped.toString();
    }
}
