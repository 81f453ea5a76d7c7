package press.dateline.ingest.formats;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import press.dateline.ingest.copy.ArticleDraft;
import press.dateline.ingest.copy.Characters;
import press.dateline.ingest.copy.Failure;
import press.dateline.ingest.copy.Format;
import press.dateline.ingest.copy.Intake;
import press.dateline.ingest.copy.Origin;
import press.dateline.ingest.copy.Start;
import press.dateline.ingest.copy.UnfitArticle;

/** CSV and TSV with a header that names the columns; an article a row. */
public final class TableOfArticles implements Format {

    private static final List<String> BODIES =
            List.of("body_text", "body", "text", "content", "article", "story", "full_text", "fulltext");
    private static final List<String> HEADLINES = List.of("headline", "title", "head");
    private static final List<String> DATES = List.of(
            "versioncreated",
            "published",
            "date",
            "datetime",
            "pubdate",
            "publication_date",
            "published_at",
            "created");
    private static final List<String> URIS = List.of("uri", "guid", "id", "article_id", "url", "link");
    private static final List<String> URLS = List.of("url", "link", "web_url");
    private static final List<String> SOURCES = List.of("source", "publication", "publisher", "outlet", "newspaper");
    private static final List<String> BYLINES = List.of("byline", "author", "authors", "by");
    private static final List<String> DATELINES = List.of("dateline", "located", "location", "place");

    @Override
    public boolean is(Start start) {
        return delimiter(start.text()).isPresent();
    }

    /** What parts the columns, if the first line is a header that we know. */
    private static Optional<Character> delimiter(String text) {
        String header = text.lines().findFirst().orElse("");
        for (char delimiter : new char[] {',', '\t', ';', '|'}) {
            Set<String> columns = Arrays.stream(header.split(java.util.regex.Pattern.quote(String.valueOf(delimiter))))
                    .map(TableOfArticles::column)
                    .collect(Collectors.toSet());
            boolean story = BODIES.stream().anyMatch(columns::contains);
            if (columns.size() > 1
                    && story
                    && (HEADLINES.stream().anyMatch(columns::contains)
                            || URIS.stream().anyMatch(columns::contains)
                            || DATES.stream().anyMatch(columns::contains))) {
                return Optional.of(delimiter);
            }
        }
        return Optional.empty();
    }

    private static String column(String name) {
        return name.strip()
                .replaceAll("^[\"']|[\"']$", "")
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace(' ', '_');
    }

    @Override
    public void read(byte[] bytes, String file, Intake intake) throws IOException {
        String text = Characters.of(bytes).stripLeading();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text).orElseThrow())
                .setIgnoreEmptyLines(true)
                .get();
        long line = 1;
        try (CSVParser rows = CSVParser.parse(new StringReader(text), format)) {
            List<String> header = List.of();
            for (CSVRecord row : rows) {
                Origin origin = new Origin(file, line);
                line = rows.getCurrentLineNumber() + 1;
                if (header.isEmpty()) {
                    header = row.stream().map(TableOfArticles::column).toList();
                } else {
                    take(row, header, origin, intake);
                }
            }
        } catch (UncheckedIOException | IllegalStateException e) {
            intake.failure(new Failure(
                    new Origin(file, line),
                    "is not a row as the others are (" + e.getMessage()
                            + "); a field with a quotation mark or a line's end inside has to be quoted"));
        }
    }

    private static void take(CSVRecord row, List<String> header, Origin origin, Intake intake) {
        try {
            if (row.size() != header.size()) {
                throw new UnfitArticle("has " + row.size() + " fields where the header names " + header.size());
            }
            ArticleDraft copy = new ArticleDraft();
            copy.uri(field(row, header, URIS)).url(field(row, header, URLS));
            copy.headline(field(row, header, HEADLINES)).byline(field(row, header, BYLINES));
            copy.source(field(row, header, SOURCES)).dateline(field(row, header, DATELINES));
            copy.published(field(row, header, DATES), "date");
            copy.version(field(row, header, List.of("version")));
            copy.status(field(row, header, List.of("pubstatus", "status")));
            copy.embargo(field(row, header, List.of("embargoed", "embargo")), "embargo");
            copy.body(field(row, header, BODIES), "text");
            intake.article(origin, copy.named("row"));
        } catch (UnfitArticle e) {
            intake.failure(new Failure(origin, e.getMessage()));
        }
    }

    private static String field(CSVRecord row, List<String> header, List<String> names) {
        return names.stream()
                .map(header::indexOf)
                .filter(column -> column >= 0 && !row.get(column).isBlank())
                .findFirst()
                .map(row::get)
                .orElse("");
    }
}
