package press.dateline.search;

/**
 * What makes a story a better answer without being asked for in so many words.
 *
 * @param field of keywords
 */
record Hint(String field, String value) {}
