package press.dateline.evaluate.relevance;

/**
 * One way to rank.
 *
 * @param millis a question, on average
 */
public record RankingRow(String ranking, RankingScore score, double millis) {}
