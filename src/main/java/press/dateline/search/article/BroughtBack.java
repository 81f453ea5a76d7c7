package press.dateline.search.article;

import java.time.Instant;
import press.dateline.search.article.WithheldStory.Decision;

/**
 * That an editor let readers find a story again.
 *
 * @param withdrawn whether it had been withdrawn; else it was under an embargo
 * @param before who had decided that and why
 */
public record BroughtBack(String name, String source, boolean withdrawn, String who, Instant at, Decision before) {}
