package press.dateline.authority.file;

/**
 * Words that stand for a country without naming it: {@code Kremlin}, {@code Soviet Union}.
 *
 * @param text the words, in the case they are written in
 * @param country id of the country, or empty when the words only look like a country's: {@code Indian Ocean}
 */
public record Metonym(String text, String country) {}
