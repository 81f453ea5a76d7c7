package press.dateline.web.network;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import press.dateline.search.network.Network;
import press.dateline.search.network.Network.Named;
import press.dateline.search.network.Network.Tie;
import press.dateline.web.language.Language;
import press.dateline.web.network.NetworkLayout.Sheet;

/**
 * Names as dots, the larger the more articles name them, and lines between those that are named together.
 *
 * @param sheet what it is drawn on
 * @param lines those of fewer articles first, so that the stronger lie on them
 */
record NetworkPicture(Sheet sheet, List<Line> lines, List<Dot> dots) {

    /** Where it goes, how wide it is, and what it leads to. */
    record Line(Stroke stroke, String href, String one, String other, long articles) {}

    /** From the middle of one dot to that of the other. */
    record Stroke(long x1, long y1, long x2, long y2, long width) {}

    /** One name; {@code text} is short enough to be read. */
    record Dot(Circle circle, String kind, String text, String href, String name, long articles) {}

    /** Where it is drawn, and where its text stands. */
    record Circle(long x, long y, long radius, long text) {}

    /** Lies across a wide page. */
    static final Sheet LYING = new Sheet(1_200, 800, 26);

    /** Stands on a phone, and is hardly made smaller there: with fewer names, whose text can be read. */
    static final Sheet STANDING = new Sheet(440, 760, 18);

    static final int STANDING_NAMES = 14;

    private static final int WIDEST = 7;
    private static final int LEAST_RADIUS = 5;
    private static final int MORE_RADIUS = 13;

    /** For a wide page, and for a phone, of those names that most stories name; without one where nobody is tied. */
    static List<NetworkPicture> all(Network network, Language language) {
        return Stream.of(of(network, LYING, language), of(network.of(STANDING_NAMES), STANDING, language))
                .filter(picture -> !picture.dots().isEmpty())
                .toList();
    }

    private static NetworkPicture of(Network network, Sheet sheet, Language language) {
        List<Named> drawn = network.names().stream()
                .filter(named -> network.ties().stream()
                        .anyMatch(tie -> tie.one().equals(named) || tie.other().equals(named)))
                .toList();
        long most = drawn.stream().mapToLong(Named::articles).max().orElse(1);
        Map<Named, NameBox> boxes = NetworkLayout.of(
                drawn,
                network.ties(),
                named -> NameBox.sized(text(NetworkView.name(named, language), sheet), radius(named, most)),
                sheet);
        long strongest = network.ties().stream().mapToLong(Tie::articles).max().orElse(1);
        double used = boxes.values().stream().mapToDouble(NameBox::bottom).max().orElse(0);
        return new NetworkPicture(
                new Sheet(sheet.width(), (int) Math.ceil(used), sheet.letters()),
                network.ties().stream()
                        .sorted((one, other) -> Long.compare(one.articles(), other.articles()))
                        .map(tie -> line(tie, network, boxes, strongest, language))
                        .toList(),
                drawn.stream()
                        .map(named -> dot(named, network, boxes, sheet, language))
                        .toList());
    }

    /** As its class in the style sheet says it. */
    public String shape() {
        return sheet.width() == LYING.width() ? "lying" : "standing";
    }

    private static Line line(Tie tie, Network network, Map<Named, NameBox> boxes, long strongest, Language language) {
        NameBox one = NetworkLayout.box(boxes, tie.one());
        NameBox other = NetworkLayout.box(boxes, tie.other());
        return new Line(
                new Stroke(
                        Math.round(one.x()),
                        Math.round(one.dotY()),
                        Math.round(other.x()),
                        Math.round(other.dotY()),
                        Math.max(1, Math.round((double) WIDEST * tie.articles() / strongest))),
                NetworkView.href(network.query(), tie),
                NetworkView.name(tie.one(), language),
                NetworkView.name(tie.other(), language),
                tie.articles());
    }

    private static Dot dot(Named named, Network network, Map<Named, NameBox> boxes, Sheet sheet, Language language) {
        String name = NetworkView.name(named, language);
        NameBox box = NetworkLayout.box(boxes, named);
        return new Dot(
                new Circle(
                        Math.round(box.x()), Math.round(box.dotY()), Math.round(box.radius()), Math.round(box.textY())),
                named.entity().kind().word(),
                text(name, sheet),
                NetworkView.href(network.query(), named),
                name,
                named.articles());
    }

    /** By area: four times the articles are twice as wide. */
    private static double radius(Named named, long most) {
        return LEAST_RADIUS + MORE_RADIUS * Math.sqrt((double) named.articles() / most);
    }

    private static String text(String name, Sheet sheet) {
        if (name.codePointCount(0, name.length()) <= sheet.letters()) {
            return name;
        }
        return name.substring(0, name.offsetByCodePoints(0, sheet.letters() - 1))
                        .strip() + "…";
    }
}
