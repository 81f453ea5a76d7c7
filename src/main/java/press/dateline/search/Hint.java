package press.dateline.search;

import press.dateline.authority.EntityKey;

/**
 * What makes a story a better answer without being asked for in so many words.
 *
 * @param about whether the story should be about the entity, or need only name it
 */
record Hint(EntityKey entity, boolean about) {}
