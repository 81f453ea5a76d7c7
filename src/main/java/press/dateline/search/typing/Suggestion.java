package press.dateline.search.typing;

import press.dateline.authority.file.EntityKey;

/**
 * An entity that a reader may be about to type.
 *
 * @param stories how many name it
 */
public record Suggestion(EntityKey entity, String name, long stories) {}
