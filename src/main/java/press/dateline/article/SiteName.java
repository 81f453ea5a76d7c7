package press.dateline.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of the site that the headline of a fetched page ends in: {@code … | CNN Politics}, {@code … - BBC News}. */
public final class SiteName {

    private static final String WORD = "[\\p{Lu}\\d][\\p{L}\\p{N}.'’/&]*";

    /** Behind a bar stands a site, a section or a columnist, of a few words; behind a dash only what is known to be a house. */
    private static final Pattern TAIL = Pattern.compile(
            "\\s+(?:\\|\\s*" + WORD + "(?: " + WORD
                    + "){0,3}|[-–—]\\s+(?:CNN ?(?:Politics|Business|Travel|Style|Opinion|Health)?|USA TODAY|USA Today|BBC(?: News| Sport)?|NPR"
                    + "|(?:ABC|NBC|CBS|FOX|Fox|Sky) (?:News|Sports?)|The New York Times|The Washington Post|The Guardian|Reuters|AP News|24/7 Wall St\\.))\\s*(?:\\.\\.\\.|…)?\\s*$");

    private SiteName() {}

    /** The headline with blanks in the place of it, as long as before; a headline of nothing else stays. */
    public static String blank(String headline) {
        Matcher tail = TAIL.matcher(headline);
        return tail.find() && tail.start() > 0
                ? headline.substring(0, tail.start()) + " ".repeat(headline.length() - tail.start())
                : headline;
    }
}
