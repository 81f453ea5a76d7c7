package press.dateline.extract.senses;

import java.util.Set;
import press.dateline.extract.text.Words;

/** In which sentence each word of a story stands. */
final class Sentences {

    /** What stands before a name with a stop that ends no sentence. */
    private static final Set<String> SHORTENED =
            Set.of("dr", "gen", "gov", "govs", "lt", "mr", "mrs", "ms", "rep", "reps", "sen", "sens", "st");

    private Sentences() {}

    /** The number of each word's sentence, counted from 0. */
    static int[] of(Words words) {
        int[] numbers = new int[words.size()];
        for (int i = 1; i < numbers.length; i++) {
            String gap = words.gap(i - 1);
            boolean ends = gap.matches("[.!?][”\"’')]* .*")
                    && words.key(i - 1).length() > 1
                    && !SHORTENED.contains(words.key(i - 1));
            numbers[i] = numbers[i - 1] + (ends || gap.indexOf('\n') >= 0 ? 1 : 0);
        }
        return numbers;
    }
}
