package press.dateline.index.runs;

/**
 * What was wrong with one article that came in.
 *
 * @param where the file and the line
 * @param digest the received file that it was in, or empty where that was not kept
 * @param warning whether it was taken in all the same
 */
public record Problem(String where, String reason, String digest, boolean warning) {}
