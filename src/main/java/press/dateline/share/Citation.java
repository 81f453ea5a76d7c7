package press.dateline.share;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import press.dateline.article.Article;

/**
 * One article as a style guide wants it cited.
 *
 * @param style the guide's common name
 * @param pieces the text, in which names of papers are set apart
 */
public record Citation(String style, List<CitationPiece> pieces) {

    /** A stretch of it; {@code title} if guides set it in italics. */
    public record CitationPiece(String text, boolean title) {}

    public Citation {
        pieces = List.copyOf(pieces);
    }

    /** The citation as plain text. */
    public String text() {
        return pieces.stream().map(CitationPiece::text).collect(Collectors.joining());
    }

    /**
     * The article in APA, MLA, Chicago and Harvard style.
     *
     * @param address where a reader finds it
     * @param today when it was read
     */
    public static List<Citation> of(Article article, String address, LocalDate today) {
        Cited cited = new Cited(
                Author.of(article.byline()),
                OneLine.of(article.headline()).isEmpty() ? "[No headline]" : OneLine.of(article.headline()),
                OneLine.of(article.source()),
                article.published() == null ? null : LocalDate.ofInstant(article.published(), ZoneOffset.UTC),
                address,
                today);
        return List.of(
                new Citation("APA", CitationStyles.apa(cited)),
                new Citation("MLA", CitationStyles.mla(cited)),
                new Citation("Chicago", CitationStyles.chicago(cited)),
                new Citation("Harvard", CitationStyles.harvard(cited)));
    }

    /** What guides ask for; {@code day} is null where no date is known, {@code source} may be empty. */
    record Cited(List<Author> authors, String title, String source, LocalDate day, String address, LocalDate today) {

        /** Whether the source has written it itself, so that naming it again says nothing. */
        boolean bySource() {
            return authors.size() == 1 && authors.get(0).name().equalsIgnoreCase(source);
        }
    }

    /** Puts a citation together, with no two stops in a row. */
    static final class Text {

        private final List<CitationPiece> pieces = new ArrayList<>();

        Text add(String text) {
            if (!text.isEmpty()) {
                boolean stopped = last().endsWith(".") && text.startsWith(".");
                pieces.add(new CitationPiece(stopped ? text.substring(1) : text, false));
            }
            return this;
        }

        Text title(String text) {
            pieces.add(new CitationPiece(text, true));
            return this;
        }

        List<CitationPiece> done() {
            return pieces;
        }

        private String last() {
            return pieces.isEmpty() ? "" : pieces.get(pieces.size() - 1).text();
        }
    }
}
