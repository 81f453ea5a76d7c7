package press.dateline.search.request;

import java.util.regex.Pattern;

/** Where no sentence ends although Java's rules say so: after initials, titles and months cut short. */
public final class SentenceEnd {

    private static final Pattern GOES_ON = Pattern.compile(
            "(?:(?<!\\p{L})\\p{Lu}|\\b(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Maj|Sgt|Capt|Cmdr|Adm|Sen|Rep|Gov|Prof|Rev|Hon|St|Mt|No|vs"
                    + "|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec))\\.\\s*$");

    private SentenceEnd() {}

    /** Whether a sentence goes on behind {@code text}, whatever follows. */
    public static boolean isNone(String text) {
        return GOES_ON.matcher(text).find();
    }
}
