package press.dateline.web.network;

import java.util.List;
import java.util.Map;
import press.dateline.search.network.Network;
import press.dateline.search.network.Network.Named;
import press.dateline.search.network.Network.Tie;
import press.dateline.web.language.Language;

/**
 * Names as dots, the larger the more articles name them, and lines between those that are named together.
 *
 * @param lines those of fewer articles first, so that the stronger lie on them
 */
record NetworkPicture(List<Line> lines, List<Dot> dots) {

    /** Where it goes, how wide it is, and what it leads to. */
    record Line(Stroke stroke, String href, String one, String other, long articles) {}

    /** From the middle of one dot to that of the other. */
    record Stroke(long x1, long y1, long x2, long y2, long width) {}

    /** One name; {@code text} is short enough to be read. */
    record Dot(Circle circle, String kind, String text, String href, String name, long articles) {}

    /** Where it is drawn, and where its text stands. */
    record Circle(long x, long y, long radius, long text) {}

    private static final int WIDEST = 7;
    private static final int LEAST_RADIUS = 5;
    private static final int MORE_RADIUS = 13;
    private static final int LONGEST_TEXT = 26;

    static NetworkPicture of(Network network, Language language) {
        List<Named> drawn = network.names().stream()
                .filter(named -> network.ties().stream()
                        .anyMatch(tie -> tie.one().equals(named) || tie.other().equals(named)))
                .toList();
        long most = drawn.stream().mapToLong(Named::articles).max().orElse(1);
        Map<Named, NameBox> boxes = NetworkLayout.of(
                drawn,
                network.ties(),
                named -> NameBox.sized(text(NetworkView.name(named, language)), radius(named, most)));
        long strongest = network.ties().stream().mapToLong(Tie::articles).max().orElse(1);
        return new NetworkPicture(
                network.ties().stream()
                        .sorted((one, other) -> Long.compare(one.articles(), other.articles()))
                        .map(tie -> line(tie, network, boxes, strongest, language))
                        .toList(),
                drawn.stream()
                        .map(named -> dot(named, network, boxes, language))
                        .toList());
    }

    public boolean isEmpty() {
        return dots.isEmpty();
    }

    public int width() {
        return NetworkLayout.WIDTH;
    }

    public int height() {
        return NetworkLayout.HEIGHT;
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

    private static Dot dot(Named named, Network network, Map<Named, NameBox> boxes, Language language) {
        String name = NetworkView.name(named, language);
        NameBox box = NetworkLayout.box(boxes, named);
        return new Dot(
                new Circle(
                        Math.round(box.x()), Math.round(box.dotY()), Math.round(box.radius()), Math.round(box.textY())),
                named.entity().kind().word(),
                text(name),
                NetworkView.href(network.query(), named),
                name,
                named.articles());
    }

    /** By area: four times the articles are twice as wide. */
    private static double radius(Named named, long most) {
        return LEAST_RADIUS + MORE_RADIUS * Math.sqrt((double) named.articles() / most);
    }

    private static String text(String name) {
        if (name.codePointCount(0, name.length()) <= LONGEST_TEXT) {
            return name;
        }
        return name.substring(0, name.offsetByCodePoints(0, LONGEST_TEXT - 1)).strip() + "…";
    }
}
