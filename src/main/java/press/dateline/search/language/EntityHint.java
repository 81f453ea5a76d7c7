package press.dateline.search.language;

import press.dateline.authority.file.EntityKey;

/**
 * What makes a story a better answer without being asked for in so many words.
 *
 * @param about whether the story should be about the entity, or need only name it
 */
public record EntityHint(EntityKey entity, boolean about) {}
