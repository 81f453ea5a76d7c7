package press.dateline.evaluate.relevance;

import java.util.List;

/**
 * One way to rank.
 *
 * @param millis a question, on average
 * @param answers to each question, in their order
 */
public record RankingRow(String ranking, RankingScore score, double millis, List<RankedAnswer> answers) {

    public RankingRow {
        answers = List.copyOf(answers);
    }

    /** Without the answers, which are many. */
    @Override
    public String toString() {
        return "%s %s %.1f ms".formatted(ranking, score, millis);
    }
}
