package press.dateline.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stands in a story without being it: who took the picture, wrote and edited, and the house's own name in front. */
public final class Asides {

    /** Houses that pictures come from, the longer of two names first. */
    static final String HOUSE = "(?:" + houses() + ")";

    private static final Pattern HOUSES = Pattern.compile(" ?(?:\\p{Lu}[\\p{L}&.-]*(?: \\p{Lu}[\\p{L}&.-]*){0,2} ?/ ?)?"
            + HOUSE + "(?:(?:/| / | via |-| )" + HOUSE + "|(?<=Images) for \\p{Lu}\\w+)*(?![\\p{L}\\p{N}])");

    private static final Pattern AGENCY_BEFORE_NAME = Pattern.compile(
            "\\b(?:REUTERS|AP Photo|AFP|EPA|Getty Images)/\\p{Lu}[\\p{L}'’-]+ (?:\\p{Lu}\\. )?\\p{Lu}[\\p{L}'’-]+");

    private static final String NAME_WORD = "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|de|la|van|der|von|al|el|bin|del|da|dos)";

    /** The names at the end of a stretch, which a slash follows. */
    private static final Pattern NAMES = Pattern.compile("(?:" + NAME_WORD + " ){1,6}" + NAME_WORD + " ?$");

    private static final int LONGEST_NAME = 70;

    /** Words of nothing but names and houses. */
    static final String NAMES_ONLY =
            "(?=\\p{Lu})(?:[\\p{Lu}\\d][\\p{L}\\p{M}\\p{N}'’.-]*|and|in|at|for|of|the|via|de|la|van|der|von|al|el|bin|with|staff|handout|file|[,&/|-]|[ \\t])+";

    private static final String VERBAL =
            NAMES_ONLY.replace("|staff|", "|staff|writers?|reporters?|correspondents?|producers?|");

    /** Who else worked on it, and where to write to them. */
    private static final Pattern HANDS = Pattern.compile("(?m)(?:^|(?<=[.;!?”\")] ))(?:[—–-]+ ?)?(?:"
            + VERBAL
            + "(?:also )?contributed(?:\\.?$| (?:additional |research|reporting|to this (?:report|story|article|piece)|from (?=\\p{Lu}))[^\\n]{0,140}?(?:[.;](?= |$)|$))"
            + "|(?:Contact|Reach) (?:the )?(?:reporter |author |writer )?" + NAMES_ONLY
            + " ?(?:at |on |via |:)[^\\n]{0,160}$"
            + "|Follow " + NAMES_ONLY + "(?:on (?:Twitter|Facebook|Instagram)|@)[^\\n]{0,80}"
            + "|" + NAMES_ONLY + "(?:is on Twitter|can be (?:reached|contacted)|covers [^.\\n]{3,60} for )[^\\n]{0,160}"
            + "|" + NAMES_ONLY + ": \\d{3}-\\d{3}-\\d{4}[^\\n]{0,80})");

    private static final List<String> HAND_CUES =
            List.of(" contributed", "on Twitter", " reached ", "Reach ", "Contact ", "Follow ", " covers ", "-");

    private static final String START = "(?:(?<=^|[\\n(\\[;—–|])|(?<=[.!?:”\"’)\\]] ))[ \\t]*";

    private static final Pattern BRACKET = Pattern.compile(
            "[(\\[](?:(?:AP|Reuters|REUTERS|AFP|Getty|EPA|file|File|handout|FILE) )?(?i:photos?|images?|pictures?|photographs?|video|credits?"
                    + "|illustrations?|graphic|screenshot|screengrab|courtesy)\\b[^()\\[\\]\\n]{0,160}[)\\]]");

    private static final Pattern LABEL = Pattern.compile("(?:" + START
            + "(?:(?i:photos?|images?|picture|video|cover|graphic|illustration|map) ?)?(?i:credits?|photographs?|photographers?|photos?|illustrations?"
            + "|additional reporting|reporting|editing|writing|contributing|contributors?)(?i: by| courtesy of)?: ?"
            + NAMES_ONLY + "(?=[.;)\\]\\n]|$)[.;]?"
            + ")|(?:" + START
            + "(?i:additional reporting|reporting|editing|edited|writing|compiled|photos?|photographs?|images?|illustrations?|with assistance|video)"
            + "(?i: by| courtesy of) " + NAMES_ONLY + "(?=[.;)\\]\\n]|$)[.;]?)");

    private static final Pattern BYLINE = Pattern.compile(
            "(?m)^(?:By|BY) (?=.{5,110}$)(?=\\S+ \\S+)" + NAMES_ONLY + "(?:[Ww]riter|[Cc]orrespondent|[Rr]eporter)?$");

    /** At the end of a story, {@code ab / cd (AFP, dpa)} or {@code AFP, ASX (ab / cd)}: which wires it was written from. */
    private static final Pattern WIRES =
            Pattern.compile("(?:(?<=[.!?:”\"’'] )\\p{Ll}{2,4}(?: ?/ ?\\p{Ll}{2,4})* ?)?\\((?:with )?" + HOUSE
                    + "(?:(?:,| and| /|/) ?" + HOUSE + ")*\\)\\s*$|(?<=[.!?:”\"’'] )" + HOUSE
                    + "(?:, ?\\p{Lu}[\\p{L} ]{1,20})* ?\\(\\p{Ll}{2,4}(?: ?/ ?\\p{Ll}{2,4})+\\)\\s*$");

    /** At the end of a story, who made it. */
    private static final Pattern MAKERS =
            Pattern.compile("(?m)(?:^(?i:authors?|editors?|edited by|written by|author/editor|report|reporter"
                    + "|interview)\\b ?(?:\\([^)\\n]*\\))?(?:(?:: ?/?|/) ?\\p{Lu}[^\\n]{2,120}| " + NAMES_ONLY + ")"
                    + "|(?<=[.!?”\"] )(?:Author|Editor|Report|Interview)s?: ?\\p{Lu}[^\\n]{2,120}"
                    + "|(?<=[.!?”\"] )(?:The|This) interview was conducted by " + NAMES_ONLY + "\\.?)$");

    private static final int END = 300;

    private static final Pattern HOUSE_IN_FRONT = Pattern.compile(
            "^\\s*\\(?(?:CNN(?: Business| Travel| Style| Sport)?|NPR|BBC(?: News)?|(?:ABC|NBC|CBS|FOX|Fox)(?: News)?)\\)?"
                    + "\\s*[—–-]+\\s");

    private static final List<String> CUES = List.of(
            "photo",
            "image",
            "picture",
            "credit",
            "courtesy",
            "reporting",
            "editing",
            "edited",
            "writing",
            "compiled",
            "assistance",
            "illustration",
            "video",
            "graphic",
            "contribut",
            "screen");

    private Asides() {}

    private static String houses() {
        try (InputStream in = Asides.class.getResourceAsStream("/words/picture-houses.txt")) {
            if (in == null) {
                throw new IllegalStateException("the word list /words/picture-houses.txt is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code text} with blanks in the place of what is not the story, so that every offset stays. */
    public static String blank(String text) {
        char[] rest = text.toCharArray();
        blank(rest, HOUSE_IN_FRONT.matcher(text));
        blank(rest, AGENCY_BEFORE_NAME.matcher(text));
        slashes(text, "/", rest);
        slashes(text, " via ", rest);
        String small = text.toLowerCase(Locale.ROOT);
        if (CUES.stream().anyMatch(small::contains)) {
            blank(rest, BRACKET.matcher(text));
            blank(rest, LABEL.matcher(text));
        }
        blank(rest, BYLINE.matcher(text));
        SignedLine.find(text, (from, to) -> blank(rest, from, to));
        if (HAND_CUES.stream().anyMatch(text::contains)) {
            blank(rest, HANDS.matcher(text));
        }
        blank(rest, WIRES.matcher(text).region(Math.max(0, text.length() - END), text.length()));
        blank(rest, MAKERS.matcher(text).region(Math.max(0, text.length() - END), text.length()));
        Promotions.find(text, small, (from, to) -> blank(rest, from, to));
        RelatedLinks.find(text, (from, to) -> blank(rest, from, to));
        return new String(rest);
    }

    private static void blank(char[] rest, Matcher aside) {
        while (aside.find()) {
            blank(rest, aside.start(), aside.end());
        }
    }

    /** A line's end stays: without it two paragraphs would be one. */
    private static void blank(char[] rest, int from, int to) {
        for (int i = from; i < to; i++) {
            rest[i] = rest[i] == '\n' ? '\n' : ' ';
        }
    }

    /** {@code Dana Moss/Getty Images}, {@code Lee Park via Reuters}. */
    private static void slashes(String text, String mark, char[] rest) {
        for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
            Matcher houses = HOUSES.matcher(text).region(at + mark.length(), text.length());
            if (houses.lookingAt()) {
                int from = nameBefore(text, at);
                if (from < at) {
                    blank(rest, from, houses.end());
                }
            }
        }
    }

    private static int nameBefore(String text, int end) {
        int line = Math.max(end - LONGEST_NAME, text.lastIndexOf('\n', end) + 1);
        Matcher names = NAMES.matcher(text).region(Math.max(0, line), end);
        if (!names.find()) {
            return end;
        }
        String[] words = names.group().strip().split(" ");
        // A stop that ends no initial ends the sentence before.
        int first = 0;
        for (int i = 0; i + 2 < words.length; i++) {
            first = words[i].endsWith(".") && words[i].length() > 3 ? i + 1 : first;
        }
        boolean many =
                words.length - first > 3 && Arrays.stream(words).skip(first).allMatch(word -> word.length() > 2);
        int count = many ? 2 : words.length - first;
        int from = end;
        while (from > names.start() && text.charAt(from - 1) == ' ') {
            from--;
        }
        for (int i = 0; i < count; i++) {
            from = text.lastIndexOf(' ', from - 1);
        }
        return Math.max(names.start(), from + 1);
    }
}
