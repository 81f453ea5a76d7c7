package press.dateline.share;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import press.dateline.article.Article;
import press.dateline.search.article.StoredArticle;

/** Entries for reference managers, in the tagged RIS format. */
final class RisExport implements Export {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd");

    private final String base;
    private String heading = "";

    RisExport(String base) {
        this.base = base;
    }

    /** The format has no place for it but a note; that of the first record stands at the top. */
    @Override
    public void begin(Heading heading, Writer out) {
        this.heading = heading.said();
    }

    @Override
    public void article(StoredArticle stored, Writer out) throws IOException {
        Article article = stored.article();
        tag(out, "TY", "NEWS");
        tag(out, "N1", heading);
        heading = "";
        tag(out, "ID", stored.id());
        tag(out, "TI", article.headline());
        for (Author author : Author.of(article.byline())) {
            tag(out, "AU", author.inverted());
        }
        tag(out, "T2", article.source());
        if (article.published() != null) {
            LocalDate day = LocalDate.ofInstant(article.published(), ZoneOffset.UTC);
            tag(out, "PY", Integer.toString(day.getYear()));
            tag(out, "DA", DAY.format(day));
        }
        for (String subject : article.subjects()) {
            tag(out, "KW", subject);
        }
        tag(out, "UR", Export.address(stored, base));
        tag(out, "N1", article.uri());
        out.write("ER  - \r\n\r\n");
    }

    /** A value is one line: a line break would begin a new tag. */
    private static void tag(Writer out, String tag, String text) throws IOException {
        String line = text.replaceAll("\\s+", " ").strip();
        if (!line.isEmpty()) {
            out.write(tag + "  - " + line + "\r\n");
        }
    }
}
