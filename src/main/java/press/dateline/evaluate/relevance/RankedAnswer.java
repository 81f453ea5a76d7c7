package press.dateline.evaluate.relevance;

import java.util.List;
import java.util.Set;

/**
 * How one way to rank answers one question.
 *
 * @param precision average precision over the whole ranking
 * @param gain normalised discounted cumulative gain of the first ten
 * @param first the rank of the first relevant article, from 1; beyond all ranks where none was found
 */
public record RankedAnswer(JudgedQuestion question, double precision, double gain, int first) {

    static RankedAnswer of(JudgedQuestion question, List<String> uris) {
        return new RankedAnswer(
                question,
                precision(uris, question.relevant()),
                gain(uris, question.relevant()),
                first(uris, question.relevant()));
    }

    private static int first(List<String> uris, Set<String> relevant) {
        for (int i = 0; i < uris.size(); i++) {
            if (relevant.contains(uris.get(i))) {
                return i + 1;
            }
        }
        return Integer.MAX_VALUE;
    }

    private static double precision(List<String> ranked, Set<String> relevant) {
        double sum = 0;
        int found = 0;
        for (int i = 0; i < ranked.size(); i++) {
            if (relevant.contains(ranked.get(i))) {
                found++;
                sum += (double) found / (i + 1);
            }
        }
        return sum / relevant.size();
    }

    private static double gain(List<String> ranked, Set<String> relevant) {
        double gain = 0;
        double best = 0;
        for (int i = 0; i < 10; i++) {
            double worth = Math.log(2) / Math.log(i + 2.0);
            gain += i < ranked.size() && relevant.contains(ranked.get(i)) ? worth : 0;
            best += i < relevant.size() ? worth : 0;
        }
        return gain / best;
    }
}
