package press.dateline.article;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in a story without being it: who took the picture, wrote and edited, and the house's own name in front. */
public final class Asides {

    /** Houses that pictures come from, the longer of two names first. */
    private static final String HOUSE =
            "(?:Getty Images(?: (?:Europe|North America|AsiaPac|for \\p{Lu}\\w+))?|Getty|AFP|AP Images"
                    + "|AP Photo|AP|Associated Press|The Associated Press|REUTERS|Reuters|EPA-EFE|EPA|EFE|UPI|Bloomberg(?: News)?|Xinhua|TASS"
                    + "|Shutterstock|ZUMA(?: Press| Wire)?|Zuma(?: Press| Wire)?|SIPA(?: USA)?|Sipa(?: USA)?|Anadolu(?: Agency| Images)?"
                    + "|PA Images|PA Wire|PA|Press Association|NurPhoto|Landov|Corbis|Redux|Polaris|Imagn|IMAGN|Alamy|iStock|WireImage|FilmMagic"
                    + "|USA TODAY(?: Sports| Network| NETWORK)?|CNN|NPR|NBC(?: News)?|ABC(?: News)?|CBS(?: News)?|BBC|dpa|DPA|Picture[ -]Alliance"
                    + "|picture[ -]alliance|The New York Times|The Washington Post|Washington Post|Los Angeles Times|The Guardian|The Christian Science Monitor"
                    + "|Tribune News Service|TNS|MediaNews Group|Agence France-Presse|Kyodo(?: News)?|Yonhap|Rex Features|REX|WPA|Pool|POOL"
                    + "|pool|Handout|handout|File|AAP|CP|The Canadian Press|Canadian Press|Contributor|Staff)";

    private static final Pattern HOUSES =
            Pattern.compile(" ?" + HOUSE + "(?:(?:/| / | via |-| )" + HOUSE + ")*(?![\\p{L}\\p{N}])");

    private static final String NAME_WORD = "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|de|la|van|der|von|al|el|bin|del|da|dos)";

    /** The names at the end of a stretch, which a slash follows. */
    private static final Pattern NAMES = Pattern.compile("(?:" + NAME_WORD + " ){1,6}" + NAME_WORD + " ?$");

    private static final int LONGEST_NAME = 70;

    /** Words of nothing but names and houses. */
    private static final String NAMES_ONLY =
            "(?=\\p{Lu})(?:[\\p{Lu}\\d][\\p{L}\\p{M}\\p{N}'’.-]*|and|in|at|for|of|the|via|de|la|van|der|von|al|el|bin|with|staff|handout|file|[,&/|-]|[ \\t])+";

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

    /** At the end of a story, who made it. */
    private static final Pattern MAKERS = Pattern.compile(
            "(?m)^(?i:authors?|editors?|edited by|written by|author/editor|report|reporter|interview)\\b ?(?:\\([^)\\n]*\\))?:? ?/? ?\\p{Lu}[^\\n]{2,120}$");

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

    /** {@code text} with blanks in the place of what is not the story, so that every offset stays. */
    public static String blank(String text) {
        char[] rest = text.toCharArray();
        blank(rest, HOUSE_IN_FRONT.matcher(text));
        slashes(text, "/", rest);
        slashes(text, " via ", rest);
        String small = text.toLowerCase(Locale.ROOT);
        if (CUES.stream().anyMatch(small::contains)) {
            blank(rest, BRACKET.matcher(text));
            blank(rest, LABEL.matcher(text));
        }
        blank(rest, BYLINE.matcher(text));
        blank(rest, MAKERS.matcher(text).region(Math.max(0, text.length() - END), text.length()));
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
