package press.dateline.search.request;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.dateline.search.language.CommonWords;

/** Where sentences end: Java's rules say so also after initials, titles and months cut short. */
public final class SentenceEnd {

    /** One initial, or what no sentence ends in. */
    private static final Pattern GOES_ON = Pattern.compile(
            "(?:(?<![\\p{L}.])\\p{Lu}|\\b(?:Mr|Mrs|Ms|Messrs|Drs?|Gens?|Cols?|Lt|Maj|Sgt|Cpl|Pvt|Spc|Brig|Capt"
                    + "|Cmdr|Cdr|Adm|Sens?|Reps?|Govs?|Pres|Supt|Insp|Det|Profs?|Rev|Hon|St|Ste|Mt|Ft|Nos?|vs|cf|approx|e\\.g|i\\.e"
                    + "|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec))\\.[\"”’')]*\\s*$");

    /** May end a sentence and as well stand within: what follows tells. */
    private static final Pattern MAY_GO_ON =
            Pattern.compile("(?:\\b(?:\\p{L}\\.)+\\p{L}|\\b(?:Jr|Sr|Bros|Co|Corp|Inc|Ltd|Ave|Blvd|Rd|etc))\\.\\s*$");

    private static final Pattern FIRST_WORD = Pattern.compile("\\G[^\\p{L}\\p{N}]*([\\p{L}’']+)");

    /** With these no name begins. */
    private static final Set<String> BEGINNERS = CommonWords.WORDS;

    private SentenceEnd() {}

    /** Where the sentences of a paragraph end, the last of them at its end. */
    public static List<Integer> in(String paragraph) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(paragraph);
        List<Integer> ends = new ArrayList<>();
        int start = 0;
        breaks.next();
        for (int end = breaks.current(); end != BreakIterator.DONE && start < paragraph.length(); end = breaks.next()) {
            if (end == paragraph.length() || !isNone(paragraph.substring(start, end), paragraph, end)) {
                ends.add(end);
                start = end;
            }
        }
        return ends;
    }

    private static boolean isNone(String sentence, String paragraph, int next) {
        return GOES_ON.matcher(sentence).find() || MAY_GO_ON.matcher(sentence).find() && !begins(paragraph, next);
    }

    private static boolean begins(String paragraph, int next) {
        Matcher word = FIRST_WORD.matcher(paragraph);
        return word.find(next) && BEGINNERS.contains(word.group(1).toLowerCase(Locale.ROOT));
    }
}
