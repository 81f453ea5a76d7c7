package press.dateline.index.runs;

import java.time.Instant;

/** When an article of a source last came in, and how many of it there are. */
public record SourceReceipt(String source, Instant last, long articles) {}
