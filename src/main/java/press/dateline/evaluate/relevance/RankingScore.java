package press.dateline.evaluate.relevance;

/**
 * How well questions were answered: means over them, each from 0 to 1.
 *
 * @param precision average precision over the whole ranking: MAP
 * @param ndcg10 normalised discounted cumulative gain of the first ten
 * @param mrr10 one by the rank of the first relevant article, if it is among the first ten
 * @param success1 whether the first article is relevant
 * @param success5 whether a relevant article is among the first five
 * @param success10 the same of the first ten
 */
public record RankingScore(
        int questions,
        double precision,
        double ndcg10,
        double mrr10,
        double success1,
        double success5,
        double success10) {}
