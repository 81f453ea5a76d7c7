package press.dateline.share;

import java.util.regex.Pattern;

/** Bylines as citations want them. */
final class Bylines {

    private static final Pattern BY = Pattern.compile("(?i)^\\s*by\\s+");

    private Bylines() {}

    /** The name without the word that introduces it. */
    static String name(String byline) {
        return BY.matcher(byline).replaceFirst("").strip();
    }
}
