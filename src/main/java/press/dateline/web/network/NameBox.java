package press.dateline.web.network;

import press.dateline.web.network.NetworkLayout.Sheet;

/** The room that a dot takes with its name under it; {@code x} and {@code y} are its middle. */
record NameBox(double x, double y, double width, double height, double radius) {

    /** Of a letter, on average, of a capital, and of a line, as the style sheet sets them in the wider of usual typefaces. */
    private static final double LETTER = 8.8;

    private static final double CAPITAL = 12;
    private static final double LINE = 17;

    /** Between two of them. */
    private static final double GAP = 6;

    static NameBox sized(String text, double radius) {
        double letters = text.codePoints()
                .mapToDouble(letter -> Character.isUpperCase(letter) ? CAPITAL : LETTER)
                .sum();
        return new NameBox(0, 0, Math.max(letters, 2 * radius), 2 * radius + LINE, radius);
    }

    /** The same with its middle there, or as near as it can be inside that sheet. */
    NameBox at(double newX, double newY, Sheet sheet) {
        return new NameBox(
                Math.max(width / 2, Math.min(sheet.width() - width / 2, newX)),
                Math.max(height / 2, Math.min(sheet.height() - height / 2, newY)),
                width,
                height,
                radius);
    }

    double top() {
        return y - height / 2;
    }

    double bottom() {
        return y + height / 2;
    }

    double dotY() {
        return top() + radius;
    }

    /** The line that its letters stand on. */
    double textY() {
        return bottom() - LINE / 4;
    }

    /** How far they would have to part sideways; none if not positive. */
    double overlapX(NameBox other) {
        return (width + other.width) / 2 + GAP - Math.abs(x - other.x);
    }

    /** How far they would have to part up and down; none if not positive. */
    double overlapY(NameBox other) {
        return (height + other.height) / 2 + GAP - Math.abs(y - other.y);
    }

    boolean overlaps(NameBox other) {
        return overlapX(other) > 0 && overlapY(other) > 0;
    }
}
