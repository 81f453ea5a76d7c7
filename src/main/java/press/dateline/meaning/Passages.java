package press.dateline.meaning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A story in pieces that the model can take whole. */
public final class Passages {

    /** About 400 of the 512 tokens that the model reads. */
    private static final int WORDS = 300;

    /** What is said across the end of one passage is whole in the next. */
    private static final int STEP = 250;

    /** A report of 5,000 words has said what it is on; the rest is found by its words. */
    public static final int MOST = 20;

    private Passages() {}

    /** The passages of a story, each under its headline; none of a story without words. */
    public static List<String> of(String headline, String text) {
        List<String> passages = new ArrayList<>();
        String[] words = text.strip().split("\\s+");
        for (int start = 0; passages.size() < MOST; start += STEP) {
            int end = Math.min(words.length, start + WORDS);
            String passage = String.join(" ", Arrays.copyOfRange(words, start, end));
            String headed = headline.isBlank() ? passage : headline.strip() + ". " + passage;
            if (!headed.isBlank()) {
                passages.add(headed);
            }
            if (end == words.length) {
                break;
            }
        }
        return passages;
    }
}
