package press.dateline.share;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import press.dateline.article.Article;
import press.dateline.search.article.StoredArticle;

/** A table that spreadsheet programs open right: UTF-8 with its mark, and no cell that they would take for a formula. */
public final class CsvExport implements Export {

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String[] COLUMNS = {
        "id",
        "uri",
        "headline",
        "byline",
        "source",
        "dateline",
        "published",
        "url",
        "countries",
        "places",
        "actors",
        "organisations"
    };

    /** Rows end as RFC 4180 wants it. */
    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    /**
     * Total and cut-off head a last column that is empty: a line of their own above the names of the columns would be
     * taken for those, by spreadsheets and by programs.
     */
    @Override
    public void begin(Heading heading, Writer out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        FORMAT.printRecord(
                out,
                Stream.concat(Stream.of(COLUMNS), Stream.of(heading.said())).toArray());
    }

    @Override
    public void article(StoredArticle stored, Writer out) throws IOException {
        Article article = stored.article();
        Stream<String> cells = Stream.of(
                stored.id(),
                article.uri(),
                article.headline(),
                article.byline(),
                article.source(),
                article.dateline(),
                article.published() == null ? "" : article.published().toString(),
                article.url(),
                names(stored.countries()),
                names(stored.places()),
                names(stored.actors()),
                names(stored.organisations()),
                "");
        FORMAT.printRecord(out, cells.map(CsvExport::defused).toArray());
    }

    private static String names(List<StoredArticle.StoredEntity> entities) {
        return entities.stream().map(StoredArticle.StoredEntity::name).collect(Collectors.joining("; "));
    }

    /** A cell that begins like a formula would be run by the program that opens the table. */
    public static String defused(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
