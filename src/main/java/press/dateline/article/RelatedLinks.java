package press.dateline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the headlines of other stories that a site puts between the lines of one: labelled lines, lists under a heading, players
 * of videos, galleries of pictures, what a site says of a person wherever it names one.
 */
final class RelatedLinks {

    /** {@code Opinion:Why the bridge fell}: no writer leaves out the blank, the program that sets links does. */
    private static final Pattern GLUED =
            Pattern.compile("[►▶•*–—-]{0,2} ?(?<label>[\\p{Lu}\\d‘“'\"][^:\\n]{2,70}):(?=[\\p{L}‘’“\"'$\\d])"
                    + "(?<head>[^\\n]{8,220})");

    /** What alone before the colon makes a line a link. */
    private static final Pattern CUE = Pattern.compile(
            "(?i)(?:read|see|watch|listen|more|also|related|previously|earlier|opinions?|analysis|photos?|pictures|videos?|gallery"
                    + "|live|updates?|exclusive|explainer|timeline|columns?|editorials?|commentary|podcast|interactive|quiz|graphics?"
                    + "|investigation|subscribers?|latest|background|report|review|recap|poll|guide|map|list|from)");

    /** {@code SEE ALSO: …}: with a blank, too, where nothing else can be meant. */
    private static final Pattern SPACED = Pattern.compile(
            "[►▶•*–—-]{0,2} ?(?i:see also|also see|also read|read also|read next|read more|related(?: \\p{L}+){0,2}|more on this|watch now|don['’]t miss"
                    + "|you may also like)[^:\\n]{0,40}: ?(?<head>[^\\n]{8,220})");

    /** The button beside a headline, read as if it belonged to the line. */
    private static final Pattern BUTTON = Pattern.compile("^Play Video \\d{1,2}:\\d{2} | Read more$");

    /** Before a caption, on which the buttons lie that send it on. */
    private static final Pattern BUTTONS = Pattern.compile("(?m)^Facebook Twitter Pinterest\\b");

    private static final Pattern HEADING = Pattern.compile(
            "(?i)(?:also see|see also|read (?:more|next|also)|related(?: (?:stories|articles|content|coverage|links|news))?|more (?:stories|coverage|news)"
                    + "|recommended(?: (?:stories|reading))?|have you read these\\b.{0,20}|you (?:may|might) also (?:like|be interested in)|top stories"
                    + "|other (?:top )?stories)\\b[^\\p{L}\\n]{0,3}");

    private static final int LONGEST_HEADING = 60;

    private static final int LONGEST_LIST = 10;

    private static final int LONGEST_LINE = 300;

    private static final int LONGEST_LINK = 160;

    private static final int FEWEST_WORDS = 4;

    /** Not the Q of a question. */
    private static final int SHORTEST_LABEL = 4;

    /** In brackets between two paragraphs. */
    private static final Pattern BRACKET = Pattern.compile(
            "\\( ?(?i:also (?:on|in|at|see|read)|see also|read more|related|watch)\\b[^:()\\n]{0,30}: ?[^()\\n]{5,200}\\)"
                    + "|\\[ ?(?i:watch|read|see also|related|listen)\\b[^\\[\\]\\n]{5,300}]");

    /** A player of a video, with what it says before and after. */
    private static final Pattern PLAYER =
            Pattern.compile("JUST WATCHED [^\\n]{0,400}?MUST WATCH(?:[^\\n]{0,300}?\\d{1,2}:\\d{2}(?::\\d{2})?)?");

    private static final String CAPTION = "Hide Caption ";

    private static final double MOST_CAPTIONS = 0.8;

    private static final String MIDDLE = "(?: [\\p{L}.,'’()\"“”-]+)";

    /**
     * {@code Jane Doe Jane Mary DoeHouse votes on …, Senate … MORE}: the name once more, in full, and headlines behind it.
     */
    private static final Pattern PROFILE =
            Pattern.compile("(?<name>\\p{Lu}[\\p{L}'’-]+(?:,? (?:Jr|Sr)\\.|,? III?)?) (?<again>\\p{Lu}[\\p{L}.'’-]*(?:"
                    + MIDDLE + "{0,4} \\k<name>(?=[\\p{Lu}‘“'\\d])|" + MIDDLE + "{1,4} \\k<name>(?= [\\p{Lu}‘“'\\d])))"
                    + "[^\\n]{10,420}?\\bMORE\\b");

    private RelatedLinks() {}

    /** Tells {@code found} where each begins and ends. */
    static void find(String text, BiConsumer<Integer, Integer> found) {
        all(BRACKET, text, found);
        if (text.contains("JUST WATCHED")) {
            all(PLAYER, text, found);
        }
        if (text.contains(" MORE")) {
            profiles(text, found);
        }
        if (text.contains(CAPTION)) {
            captions(text, found);
        }
        all(BUTTONS, text, found);
        lines(text, found);
    }

    /** The captions of a gallery within a story; a page of nothing else is about its pictures. */
    private static void captions(String text, BiConsumer<Integer, Integer> found) {
        List<int[]> captions = new ArrayList<>();
        int length = 0;
        for (int at = text.indexOf(CAPTION); at >= 0; ) {
            int start = text.lastIndexOf('\n', at) + 1;
            int next = text.indexOf('\n', at);
            int end = next < 0 ? text.length() : next;
            captions.add(new int[] {start, end});
            length += end - start;
            at = text.indexOf(CAPTION, end);
        }
        if (length < text.length() * MOST_CAPTIONS) {
            captions.forEach(caption -> found.accept(caption[0], caption[1]));
        }
    }

    private static void all(Pattern pattern, String text, BiConsumer<Integer, Integer> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.accept(matcher.start(), matcher.end());
        }
    }

    private static void profiles(String text, BiConsumer<Integer, Integer> found) {
        Matcher matcher = PROFILE.matcher(text);
        while (matcher.find()) {
            found.accept(matcher.start("again"), matcher.end());
        }
    }

    private static void lines(String text, BiConsumer<Integer, Integer> found) {
        int listed = 0;
        for (int start = 0; start < text.length(); ) {
            int next = text.indexOf('\n', start);
            int end = next < 0 ? text.length() : next;
            String line = text.substring(start, end).strip();
            if (!line.isEmpty()) {
                boolean heading = line.length() <= LONGEST_HEADING
                        && HEADING.matcher(line).matches();
                boolean link = heading || listed > 0 && isHeadline(line) || isLink(line);
                if (link) {
                    found.accept(start, end);
                }
                listed = heading ? LONGEST_LIST : link ? Math.max(0, listed - 1) : 0;
            }
            start = end + 1;
        }
    }

    private static boolean isLink(String line) {
        Matcher button = BUTTON.matcher(line);
        if (button.find()) {
            return isHeadline(button.replaceAll(""));
        }
        int colon = line.indexOf(':');
        if (colon < 0 || colon + 1 == line.length() || line.length() > LONGEST_LINE) {
            return false;
        }
        Matcher spaced = SPACED.matcher(line);
        if (spaced.matches()) {
            return isHeadline(spaced.group("head"));
        }
        Matcher glued = GLUED.matcher(line);
        if (line.charAt(colon + 1) == ' ' || !glued.matches()) {
            return false;
        }
        String label = glued.group("label");
        String head = glued.group("head");
        return CUE.matcher(label).matches()
                ? head.length() <= LONGEST_LINK
                : label.length() >= SHORTEST_LABEL && !isTime(label, head) && isHeadline(head);
    }

    private static boolean isTime(String label, String head) {
        return Character.isDigit(label.charAt(label.length() - 1)) && Character.isDigit(head.charAt(0));
    }

    private static boolean isHeadline(String line) {
        return line.length() <= LONGEST_LINK
                && !line.matches(".*(?<!\\b\\p{Lu}|\\.\\p{L})[.;,]$")
                && line.split(" ").length >= FEWEST_WORDS;
    }
}
