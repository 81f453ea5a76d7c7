package press.dateline.search;

/** What readers type, made safe to keep, print and send. */
final class Text {

    /** Around what the engine found; private use characters, which no reader types on purpose. */
    static final char MARK = '\uE000';

    static final char UNMARK = '\uE001';

    private Text() {}

    /**
     * One trimmed line of {@code text}: white space and control characters become single blanks; markers and halves of
     * surrogate pairs, which no URL can carry, are dropped.
     */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().filter(Text::kept).forEach(point -> {
            if (!blank(point)) {
                line.appendCodePoint(point);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        });
        int end = line.length();
        return line.substring(0, end > 0 && line.charAt(end - 1) == ' ' ? end - 1 : end);
    }

    /** The first {@code limit} units of {@code text}, never half a character. */
    static String cut(String text, int limit) {
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
