package press.dateline.follow;

/**
 * What somebody asked for.
 *
 * @param address where letters go
 * @param name what they call the search, one line
 * @param search the search as the query string of its link
 */
public record Wish(String address, String name, String search, Rhythm rhythm) {}
