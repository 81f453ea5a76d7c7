package press.dateline.article;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that says who wrote what stands above it, or took the picture. */
final class SignedLine {

    private static final String NAME = "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){1,3}";

    /** Any paper, by the last word of its name. */
    private static final String PAPER =
            "(?:The )?(?:\\p{Lu}[\\p{L}.'’-]+ ){1,3}(?:Post|Times|News|Journal|Enquirer|Inquirer|Herald|Tribune|Star"
                    + "|Republic|Press|Gazette|Register|Sentinel|Record|Democrat|Courier|Dispatch|Observer|Statesman|Sun|Ledger|Globe|Bee"
                    + "|Examiner|Chronicle|Review|Advocate|Standard|Mail|Telegraph|Reporter|Citizen|Banner|Mirror|Magazine|Network)";

    /**
     * {@code — Dana Moss, USA TODAY}, {@code – Dana Moss, Fairview Gazette}; {@code Dana Moss/Courtesy Fairview Hospital}, {@code
     * Dana Moss for TIME}.
     */
    private static final Pattern PLACED =
            Pattern.compile("(?m)^(?:[—–-]{1,2} ?" + Asides.NAMES_ONLY + ", (?:The )?" + Asides.HOUSE
                    + "|[—–-]{1,2} ?" + NAME + "(?:(?:, | and )" + NAME + ")?, " + PAPER
                    + "|" + NAME + " for (?:(?:The )?" + Asides.HOUSE + "|\\p{Lu}{3,})"
                    + "|(?=(?:[^\\n]{0,60}/ ?)?Courtesy )" + Asides.NAMES_ONLY + ")$");

    /** {@code - Dana Moss and Lee Park}, under a part of a story that several wrote. */
    private static final Pattern ALONE =
            Pattern.compile("(?m)^[ \\t]*[—–-]{1,2} ?" + NAME + "(?:(?:, | and )" + NAME + ")?[ \\t]*$");

    /** {@code A mayor in Fairview. | AP Photos}, {@code toggle caption AP}, {@code (Feb. 4) AP}. */
    private static final Pattern BEHIND_CAPTION =
            Pattern.compile("(?:\\||\\bcaption|\\(\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}\\)) ?(?i:photos? by )?"
                    + Asides.HOUSE + "(?:[ /]" + Asides.HOUSE + ")*(?: Photos?\\b)?(?=$|[\\s/.])");

    /** Nothing but what somebody said, whose name may stand below it. */
    private static final Pattern QUOTED = Pattern.compile("[\"“][^\"“”]*[\"”]");

    private SignedLine() {}

    /** Tells {@code found} where each begins and ends. */
    static void find(String text, BiConsumer<Integer, Integer> found) {
        for (Pattern pattern : List.of(PLACED, BEHIND_CAPTION)) {
            Matcher placed = pattern.matcher(text);
            while (placed.find()) {
                found.accept(placed.start(), placed.end());
            }
        }
        Matcher alone = ALONE.matcher(text);
        while (alone.find()) {
            String before = text.substring(0, alone.start()).strip();
            String above = before.substring(before.lastIndexOf('\n') + 1);
            if (!above.isEmpty() && !QUOTED.matcher(above).matches()) {
                found.accept(alone.start(), alone.end());
            }
        }
    }
}
