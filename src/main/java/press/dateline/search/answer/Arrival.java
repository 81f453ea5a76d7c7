package press.dateline.search.answer;

import java.time.Instant;

/** A story that a search finds, and when it came into the archive. */
public record Arrival(Hit hit, Instant received) {}
