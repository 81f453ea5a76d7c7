package press.dateline.share;

import java.awt.Color;
import java.util.SortedMap;

/** Draws a {@link Card}, in the measures that chat programs ask for. */
public final class CardPicture {

    public static final String MEDIA_TYPE = "image/png";
    public static final int WIDTH = 1200;
    public static final int HEIGHT = 630;

    private static final Color PAPER = new Color(0xfcfbf8);
    private static final Color INK = new Color(0x1b1a18);
    private static final Color QUIET = new Color(0x5d5952);
    private static final Color ACCENT = new Color(0x8a1c1c);
    private static final Color LINE = new Color(0xdcd7cd);

    private static final int LEFT = 72;
    private static final int RIGHT = 1128;
    private static final int COLUMN = 780;
    private static final int BOTTOM = 555;
    private static final int TALLEST = 120;
    private static final int WIDEST = 40;
    private static final int MOST_NAMES = 5;

    /** No text is worth measuring beyond what fits. */
    private static final int LONGEST = 400;

    private CardPicture() {}

    /** The picture as a PNG file. */
    public static byte[] png(Card card) {
        Canvas sheet = new Canvas(WIDTH, HEIGHT, PAPER);
        sheet.box(0, 0, 24, HEIGHT, ACCENT);
        sheet.line(Typeface.HEADLINE, 34, "Dateline", LEFT, 84, 400, ACCENT);
        sheet.lineTo(Typeface.PLAIN, 26, card.kind(), RIGHT, 84, QUIET);
        boolean below = card.years().size() > 1 || !card.names().isEmpty();
        double size = card.title().length() > 60 ? 42 : 52;
        int lines = sheet.lines(Typeface.HEADLINE, size, cut(card.title()), LEFT, 168, RIGHT - LEFT, 3, INK);
        double y = 168 + lines * size * 1.28 + 6;
        if (!card.total().isEmpty()) {
            sheet.line(Typeface.BOLD, 32, card.total(), LEFT, y, RIGHT - LEFT, ACCENT);
            y += 46;
        }
        if (!card.note().isEmpty()) {
            sheet.lines(
                    Typeface.PLAIN,
                    26,
                    cut(card.note()),
                    LEFT,
                    y,
                    RIGHT - LEFT,
                    below ? (lines > 1 ? 1 : 2) : 4,
                    QUIET);
        }
        years(sheet, card.years());
        names(sheet, card);
        return sheet.png();
    }

    private static void years(Canvas sheet, SortedMap<Integer, Long> years) {
        if (years.size() < 2) {
            return;
        }
        int first = years.firstKey();
        int last = years.lastKey();
        long most = years.values().stream().mapToLong(Long::longValue).max().orElse(1);
        double step = (COLUMN - LEFT - 48) / (double) (last - first + 1);
        years.forEach((year, count) -> {
            // The smallest year is still a bar one can see.
            double height = Math.max(3, count * (double) TALLEST / most);
            sheet.box(
                    LEFT + (year - first) * step,
                    BOTTOM - height,
                    Math.min(WIDEST, Math.max(1, step * .8)),
                    height,
                    ACCENT);
        });
        sheet.box(LEFT, BOTTOM, COLUMN - LEFT - 48, 2, LINE);
        sheet.line(Typeface.PLAIN, 22, Integer.toString(first), LEFT, BOTTOM + 32, 200, QUIET);
        sheet.lineTo(Typeface.PLAIN, 22, Integer.toString(last), COLUMN - 48, BOTTOM + 32, QUIET);
    }

    /** Beside the years, or in their place where there are none. */
    private static void names(Canvas sheet, Card card) {
        double left = card.years().size() < 2 ? LEFT : COLUMN;
        int shown = Math.min(MOST_NAMES, card.names().size());
        double y = BOTTOM + 32 - (shown - 1) * 36.0;
        for (Card.CardName name : card.names().subList(0, shown)) {
            double room = RIGHT - left - Typeface.PLAIN.width(name.count(), 24) - 20;
            sheet.line(Typeface.PLAIN, 24, cut(name.text()), left, y, room, INK);
            sheet.lineTo(Typeface.PLAIN, 24, name.count(), RIGHT, y, QUIET);
            y += 36;
        }
    }

    private static String cut(String text) {
        String line = OneLine.of(text);
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }
}
