package press.dateline.search.request;

import java.util.List;
import java.util.stream.Collectors;

/** A short piece of an article's text, cut where what the reader asked for begins and ends. */
public record Snippet(List<Piece> pieces) {

    /** Plain text, to be escaped like any other; {@code marked} is what matched. */
    public record Piece(String text, boolean marked) {}

    public static final Snippet EMPTY = new Snippet(List.of());

    public Snippet {
        pieces = List.copyOf(pieces);
    }

    /** All of it without the marks. */
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    public boolean isEmpty() {
        return pieces.isEmpty();
    }
}
