package press.dateline.article;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Lines around a story that are not the story: bylines, credits, copyright, invitations to subscribe. */
final class Furniture {

    private static final Pattern COPYRIGHT = Pattern.compile("(?i)^\\W*(?:copyright\\b|©|\\(c\\) ?\\d{4}).*");

    /** What tells a credit wherever it stands in the line; in small letters, and sought without a pattern: every line is asked. */
    private static final List<String> ANYWHERE =
            List.of("all rights reserved", "this material may not be published, broadcast", "contributed to this ");

    private static final Pattern CLAIM = Pattern.compile("(?i).*\\ball rights reserved\\b.*"
            + "|.*this material may not be published, broadcast.*"
            + "|^(?:.{0,160}\\bcontributed to this (?:report|story|article)\\b.*)");

    /** Whose copyright it is: {@code Copyright © 2022, ABC Audio. All rights reserved.} */
    private static final Pattern HOLDER = Pattern.compile(
            "(?i)^\\W*(?:copyright\\b|©|\\(c\\))[\\s©]*(?:\\(c\\))?[\\s,]*(?:\\d{4}(?:[-–]\\d{4})?)?[\\s,]*(?:by )?"
                    + "(?<holder>\\p{L}[^.,;|]*?)(?: all rights reserved.*)?(?:[.,;|].*)?$");

    private static final Pattern BYLINE =
            Pattern.compile("(?:By|BY|Written by|Story by|Posted by) \\p{Lu}[^!?]{2,110}");

    private static final Pattern CREDIT = Pattern.compile(
            "(?i)^\\W*(?:contributing|contributors?|reporting by|additional reporting|writing by|editing by"
                    + "|edited by|compiled by|photo(?:graph)?s? by|source) ?:? .*"
                    + "|^(?:follow|reach|contact|email|tweet) .{0,80}(?:@|\\bon twitter|\\btwitter\\b|\\bon facebook).*"
                    + "|^reach the reporter.*|^read more\\b.{0,60}|^more:.*|^related:.*|^get the .{0,60}app.*"
                    + "|^(?:support .{0,40}journalism|subscribe to|sign up for).*"
                    + "|^from .{0,60}(?:wire reports|staff and wire.*)");

    /** A news house alone on its line or in brackets at the end of a story. */
    private static final Pattern SIGN_OFF = Pattern.compile(
            "^[\\s(\\[—–-]*(?:Reuters|REUTERS?|AP|AFP|UPI|Xinhua|Associated Press|The Associated Press|PTI|IANS|ANI)[\\s)\\].]*$");

    private static final Set<String> SMALL = Set.of(
            "and",
            "of",
            "the",
            "for",
            "to",
            "with",
            "by",
            "in",
            "at",
            "de",
            "la",
            "van",
            "der",
            "von",
            "al",
            "bin",
            "contributor",
            "reporter",
            "correspondent",
            "editor",
            "columnist",
            "writer",
            "staff",
            "network",
            "reports",
            "wire",
            "news",
            "service",
            "special",
            "|",
            "&",
            "/",
            "-");

    private static final int LONGEST_SIGNATURE = 80;

    private Furniture() {}

    static boolean isCredit(String line) {
        String small = line.toLowerCase(Locale.ROOT);
        return COPYRIGHT.matcher(line).matches()
                || ANYWHERE.stream().anyMatch(small::contains)
                        && CLAIM.matcher(line).matches()
                || CREDIT.matcher(line).matches()
                || SIGN_OFF.matcher(line).matches();
    }

    static boolean isByline(String line) {
        return BYLINE.matcher(line).matches() && !line.matches(".*\\p{Ll}{3}\\.$") && capitalised(line.substring(3));
    }

    /** A short line of nothing but names, as papers put author and house above a story. */
    static boolean isSignature(String line) {
        return line.length() <= LONGEST_SIGNATURE && !line.matches(".*[.!?:;\"”]$") && capitalised(line);
    }

    /** The house that claims the copyright in {@code line}, or empty. */
    static String holder(String line) {
        Matcher matcher = HOLDER.matcher(line);
        return matcher.matches() ? matcher.group("holder").strip() : "";
    }

    private static boolean capitalised(String line) {
        return Stream.of(line.split("[\\s,;]+")).filter(word -> !word.isEmpty()).allMatch(word -> {
            char first = word.charAt(0);
            return Character.isUpperCase(first)
                    || SMALL.contains(word.toLowerCase(Locale.ROOT))
                    || word.contains("@")
                    || Character.isDigit(first);
        });
    }
}
