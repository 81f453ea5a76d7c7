package press.dateline.search.state;

import java.text.Normalizer;

/** What readers type, made safe to keep, print and send. */
public final class TypedText {

    /** Around what the engine found; private use characters, which no reader types on purpose. */
    public static final char MARK = '\uE000';

    public static final char UNMARK = '\uE001';

    /** What keyboards, word processors and web pages make of quotation marks and operators. */
    private static final String LOOKALIKES = "“”„‟″«»‹›〝〞＂（）－−＊：～｜";

    private static final String MEANT = "\"\"\"\"\"\"\"\"\"\"\"\"()--*:~|";

    private TypedText() {}

    /**
     * One trimmed line of {@code text}: white space and control characters become single blanks; markers and halves of
     * surrogate pairs, which no URL can carry, are dropped.
     */
    public static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().filter(TypedText::kept).forEach(point -> {
            if (!blank(point)) {
                line.appendCodePoint(point);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        });
        int end = line.length();
        return line.substring(0, end > 0 && line.charAt(end - 1) == ' ' ? end - 1 : end);
    }

    /** One line with letters composed, and quotation marks and operators in the one form that is read. */
    public static String plain(String typed) {
        StringBuilder plain = new StringBuilder(Normalizer.normalize(line(typed), Normalizer.Form.NFC));
        for (int i = 0; i < plain.length(); i++) {
            int lookalike = LOOKALIKES.indexOf(plain.charAt(i));
            if (lookalike >= 0) {
                plain.setCharAt(i, MEANT.charAt(lookalike));
            }
        }
        return plain.toString();
    }

    /** The first {@code limit} units of {@code text}, never half a character. */
    public static String cut(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit);
    }

    static boolean blank(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || Character.isISOControl(point);
    }

    private static boolean kept(int point) {
        return point != MARK && point != UNMARK && Character.getType(point) != Character.SURROGATE;
    }
}
