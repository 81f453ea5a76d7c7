package press.dateline.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * A story received as plain text: headline first, then the copy.
 *
 * @param headline the first line that is not blank
 * @param byline the byline above the copy, or empty
 * @param source the house that claims it: copyright holder, else the dateline's agency, else empty
 * @param dateline the dateline that opens the copy, or empty; it stays in the body, too
 * @param published midnight UTC of the dateline's date when that names a year, else {@code null}
 * @param body everything after the headline's line and the blank lines under it, byte for byte
 */
public record WireText(String headline, String byline, String source, String dateline, Instant published, String body) {

    /** Reads {@code text}; a text of one line is headline and body both. */
    public static WireText parse(String text) {
        int start = skipBlank(text, text.startsWith("\ufeff") ? 1 : 0);
        int end = text.indexOf('\n', start);
        String headline = text.substring(start, end < 0 ? text.length() : end).strip();
        int rest = end < 0 ? text.length() : lineStart(text, skipBlank(text, end), end + 1);
        String body = text.substring(rest).isBlank() ? text.substring(start) : text.substring(rest);
        BodyView view = BodyView.of(body);
        Optional<Dateline> dateline = view.dateline();
        return new WireText(
                headline,
                view.bylines().isEmpty() ? "" : view.bylines().get(0),
                source(view),
                dateline.map(Dateline::text).orElse(""),
                dateline.map(Dateline::date).map(WireText::midnight).orElse(null),
                body);
    }

    /** The article this text is, under the name {@code uri}. */
    public Article article(String uri) {
        return new Article(uri, headline, new Provenance(byline, source, dateline, ""), published, body, List.of());
    }

    private static String source(BodyView view) {
        int count = view.houses().size();
        return count == 0 ? "" : view.houses().get(count - 1);
    }

    private static Instant midnight(LocalDate date) {
        return date.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static int skipBlank(String text, int from) {
        int index = from;
        while (index < text.length() && Character.isWhitespace(text.charAt(index))) {
            index++;
        }
        return index;
    }

    /** An indented first paragraph keeps its indent. */
    private static int lineStart(String text, int from, int earliest) {
        int index = from;
        while (index > earliest && text.charAt(index - 1) != '\n') {
            index--;
        }
        return index;
    }
}
