package press.dateline.ingest.copy;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a file begins with.
 *
 * @param text the first thousands of characters, from the first that is not blank
 */
public record Start(String text) {

    private static final Pattern XML_NAME = Pattern.compile(
            "\\A(?:<\\?[^>]*>|<!--.*?-->|<!DOCTYPE[^\\[>]*(?:\\[.*?\\]\\s*)?>|\\s)*<(?<name>[\\w:.-]+)",
            Pattern.DOTALL);

    public static Start of(byte[] bytes) {
        String text = Characters.of(bytes);
        int from = 0;
        while (from < text.length()
                && (Character.isWhitespace(text.charAt(from)) || text.charAt(from) > 0 && text.charAt(from) < 0x20)) {
            from++;
        }
        return new Start(text.substring(from));
    }

    /** The first element's name without its prefix, in small letters, or empty where there is no markup. */
    public String element() {
        if (!text.startsWith("<")) {
            return "";
        }
        Matcher name = XML_NAME.matcher(text);
        return name.find() ? name.group("name").replaceFirst("^.*:", "").toLowerCase(Locale.ROOT) : "";
    }

    public boolean matches(Pattern pattern) {
        return pattern.matcher(text).find();
    }
}
