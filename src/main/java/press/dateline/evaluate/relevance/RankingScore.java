package press.dateline.evaluate.relevance;

/**
 * How well questions were answered: means over them, each from 0 to 1.
 *
 * @param precision average precision over the whole ranking: MAP
 * @param success5 whether a relevant article is among the first five
 * @param ndcg10 normalised discounted cumulative gain of the first ten
 */
public record RankingScore(int questions, double precision, double success5, double ndcg10) {}
