package press.dateline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a page says of the author at the head or foot of a story: what else she writes, where she teaches. */
final class AuthorNotes {

    private static final Pattern PARAGRAPH = Pattern.compile("[^\\n]+");

    /** Dana Moss, a lawyer in Fairview, is … */
    private static final String NAME_IS =
            "^[\\s•*(\\[—–-]*(?:\\(CNN\\) ?)?(?:\\p{Lu}[\\p{L}.'’-]*,? ){2,5}(?:[^.\\n]{0,80}, )?(?:is|was|serves as|writes|teaches|blogs)\\b[^\\n]*";

    /** Which nobody says but of an author. */
    private static final Pattern SURE = Pattern.compile(
            "(?i)^[\\s•*(\\[—–-]*(?:editor['’]s note ?: |about the author\\b).*"
                    + "|.*\\b(?:views|opinions) expressed\\b.*\\b(?:solely|his|hers|her own|own|author['’]?s?|writers?)\\b.*");

    private static final Pattern AT_HEAD = Pattern.compile(
            NAME_IS + "(?:\\bauthor of|\\bFollow (?:him|her|them|me)\\b|\\bcontributing editor\\b)[^\\n]*");

    private static final Pattern AT_FOOT = Pattern.compile(
            NAME_IS
                    + "(?:\\bauthor of|\\bFollow (?:him|her|them|me)\\b|\\bcolumnist\\b|\\bcontribut(?:or|ing)\\b|\\bfellow (?:at|in|with)\\b"
                    + "|\\beditorial director\\b|\\bopinion editor\\b|\\bstaff writer\\b|\\bprofessor (?:of|at|emeritus)\\b)[^\\n\"“”]*");

    private static final int LONGEST = 700;

    private static final int AT_THE_FOOT = 3;

    /** Shorter texts are a note themselves. */
    private static final int FEWEST = 5;

    private AuthorNotes() {}

    /** Tells {@code found} where each begins and ends. */
    static void find(String text, BiConsumer<Integer, Integer> found) {
        List<int[]> paragraphs = new ArrayList<>();
        Matcher matcher = PARAGRAPH.matcher(text);
        while (matcher.find()) {
            paragraphs.add(new int[] {matcher.start(), matcher.end()});
        }
        for (int i = 0; paragraphs.size() >= FEWEST && i < paragraphs.size(); i++) {
            boolean foot = i >= paragraphs.size() - AT_THE_FOOT;
            if (i > 0 && !foot) {
                continue;
            }
            int from = paragraphs.get(i)[0];
            int to = paragraphs.get(i)[1];
            String paragraph = text.substring(from, Math.min(to, from + LONGEST));
            if (to - from < LONGEST
                    && (SURE.matcher(paragraph).matches()
                            || (foot ? AT_FOOT : AT_HEAD).matcher(paragraph).matches())) {
                found.accept(from, to);
            }
        }
    }
}
