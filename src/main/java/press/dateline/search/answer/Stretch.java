package press.dateline.search.answer;

/** A stretch of text as stored, in UTF-16 units, {@code end} exclusive. */
public record Stretch(int start, int end) {}
