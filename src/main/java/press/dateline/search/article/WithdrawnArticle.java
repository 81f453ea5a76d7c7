package press.dateline.search.article;

import java.time.Instant;

/**
 * An article that was taken out of the archive.
 *
 * @param at when it was
 * @param said what readers may be told, or empty
 */
public record WithdrawnArticle(String id, Instant at, String said) {}
