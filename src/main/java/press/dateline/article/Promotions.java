package press.dateline.article;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a site says to its readers between the lines of a story: newsletters, subscriptions, sponsors, where to follow it. */
final class Promotions {

    /** Which a sentence that names a newsletter has, if readers are to take it. */
    private static final Pattern OFFER = Pattern.compile(
            "(?i)\\b(?:sign(?:ing)? up|subscrib\\w+|inbox|your?|follow|edition of|every (?:week)?day|each (?:week|morning)|never miss|delivered)\\b");

    /** A line of little else: Get our weekly newsletter Sign up here to get what somebody writes every Tuesday. */
    private static final int LINE = 320;

    private static final Pattern SIGN_UP = Pattern.compile("(?i)\\b(?:sign(?:ing)? up|subscrib\\w+)\\b");

    private static final String START = "(?:(?<=^|[\\n.!?;:►•(—–] ?)|(?<=\\b(?:or|and) ))";

    private static final String PLATFORM = "(?:Twitter|Facebook|Instagram|LinkedIn|TikTok|YouTube|Snapchat|Threads)";

    /** Follow her on Twitter at @…, like us on Facebook: the names behind it are taken too, the sentence's rest is not. */
    private static final Pattern FOLLOW = Pattern.compile("(?m)" + START
            + "(?i:follow|reach|contact|e-?mail|like|join|find|connect with)(?: (?i:us|him|her|them|me|along|the (?:author|reporter)|with)|(?: \\p{Lu}[\\p{L}'’.-]+){1,4})+"
            + "[^.\\n@]{0,60}\\bon " + PLATFORM + "(?:(?:,? (?:and |or )?|/)" + PLATFORM
            + ")*(?: ?(?:at|:|,)? ?\\(?@\\w+\\)?)?");

    /** A paper that asks for support. */
    private static final Pattern SUPPORT =
            Pattern.compile("(?im)(?<=^|[.!?•] ?)(?:support (?:quality|local|our|independent) journalism[^\\n]{0,160}"
                    + "|subscribe (?:to|here|now|today)\\b[^\\n]{0,90}(?:today|here|now|subscribers?)\\b\\.?)");

    /** A version of this story appeared in an edition of something; whose brands “we” includes; who paid for the coverage. */
    private static final Pattern NOTICE = Pattern.compile(
            "(?im)^[^\\n]{0,20}A version of this (?:story|article|analysis|column|interview)\\b[^\\n]{0,60}\\bappeared in [^\\n]{0,300}$"
                    + "|^[^\\n]{0,80}\\bbrands as detailed here\\b[^\\n]{0,40}$"
                    + "|^[^\\n]{0,120}\\b(?:made possible|supported|funded)\\b(?: in part)? by [^\\n]{0,200}\\beditorial (?:input|control|content)\\b[^\\n]{0,80}$");

    /** One of these has to be in a text that any of them is looked for in. */
    private static final List<String> CUES = List.of(
            " on twitter",
            " on facebook",
            " on instagram",
            "journalism",
            "subscribe",
            "version of this",
            "as detailed here",
            "editorial ");

    private Promotions() {}

    /** Tells {@code found} where each begins and ends; {@code small} is the text in small letters. */
    static void find(String text, String small, BiConsumer<Integer, Integer> found) {
        newsletters(text, small, found);
        AuthorNotes.find(text, found);
        if (CUES.stream().anyMatch(small::contains)) {
            for (Pattern pattern : List.of(FOLLOW, SUPPORT, NOTICE)) {
                Matcher matcher = pattern.matcher(text);
                while (matcher.find()) {
                    found.accept(matcher.start(), matcher.end());
                }
            }
        }
    }

    private static void newsletters(String text, String small, BiConsumer<Integer, Integer> found) {
        int end = 0;
        for (int at = small.indexOf("newsletter"); at >= 0; at = small.indexOf("newsletter", Math.max(end, at + 1))) {
            int line = text.lastIndexOf('\n', at) + 1;
            int next = text.indexOf('\n', at);
            int lineEnd = next < 0 ? text.length() : next;
            boolean alone = lineEnd - line <= LINE
                    && SIGN_UP.matcher(text).region(line, lineEnd).find();
            int from = Math.max(line, sentenceStart(text, at));
            end = alone ? lineEnd : Math.min(lineEnd, sentenceEnd(text, at));
            if (OFFER.matcher(text).region(from, end).find()) {
                found.accept(from, end);
            }
        }
    }

    private static int sentenceStart(String text, int at) {
        int start = at;
        while (start > 0 && !isStop(text, start - 1)) {
            start--;
        }
        return start;
    }

    private static int sentenceEnd(String text, int at) {
        int end = at;
        while (end < text.length() && !isStop(text, end)) {
            end++;
        }
        return Math.min(text.length(), end + 1);
    }

    /** Whether a sentence may end at this character. */
    private static boolean isStop(String text, int at) {
        return ".!?\n".indexOf(text.charAt(at)) >= 0
                && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
    }
}
