package press.dateline.web.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.FRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import press.dateline.search.network.Network.Named;
import press.dateline.search.network.Network.Tie;

/**
 * Where the names of a network are drawn: whoever appears together draws each other near, then names that lie on each other
 * part. The same network is always drawn the same.
 */
final class NetworkLayout {

    /** How large a drawing is, in pixels where it is shown as large as it is, and how many letters a name may have on it. */
    record Sheet(int width, int height, int letters) {}

    private static final int STEPS = 400;
    private static final double SPREAD = 0.7;
    private static final long SEED = 19;
    private static final int MOST_PARTINGS = 400;
    private static final double WIDEST_GAP = 40;

    /** Holds together what no article does: groups that share nobody would be driven into the corners. */
    private static final Object MIDDLE = new Object();

    private NetworkLayout() {}

    /** The boxes of {@code names} on {@code sheet}, which {@code sized} makes as large as each is. */
    static Map<Named, NameBox> of(List<Named> names, List<Tie> ties, Function<Named, NameBox> sized, Sheet sheet) {
        if (names.isEmpty()) {
            return Map.of();
        }
        List<Point2D> places = drawn(names, ties, sheet);
        DoubleSummaryStatistics x = places.stream().mapToDouble(Point2D::getX).summaryStatistics();
        DoubleSummaryStatistics y = places.stream().mapToDouble(Point2D::getY).summaryStatistics();
        List<NameBox> boxes = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            boxes.add(sized.apply(names.get(i))
                    .at(
                            stretched(places.get(i).getX(), x, sheet.width()),
                            stretched(places.get(i).getY(), y, sheet.height()),
                            sheet));
        }
        part(boxes, sheet);
        closeGaps(boxes, sheet);
        Map<Named, NameBox> placed = new LinkedHashMap<>();
        for (int i = 0; i < boxes.size(); i++) {
            placed.put(names.get(i), boxes.get(i));
        }
        return placed;
    }

    static NameBox box(Map<Named, NameBox> boxes, Named named) {
        return Objects.requireNonNull(boxes.get(named));
    }

    /** The forces leave much of the drawing empty, which names have a use for. */
    private static double stretched(double at, DoubleSummaryStatistics all, int size) {
        double span = all.getMax() - all.getMin();
        return span == 0 ? size / 2.0 : (at - all.getMin()) / span * size;
    }

    private static List<Point2D> drawn(List<Named> names, List<Tie> ties, Sheet sheet) {
        Graph<Object, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        graph.addVertex(MIDDLE);
        for (Named named : names) {
            graph.addVertex(named);
            graph.addEdge(MIDDLE, named);
        }
        ties.forEach(tie -> graph.addEdge(tie.one(), tie.other()));
        MapLayoutModel2D<Object> places = new MapLayoutModel2D<>(new Box2D(sheet.width(), sheet.height()));
        new FRLayoutAlgorithm2D<Object, DefaultEdge>(STEPS, SPREAD, new Random(SEED)).layout(graph, places);
        return names.stream().map(places::get).toList();
    }

    /** Groups that share nobody lie far from each other: what lies between is taken out of the height. */
    private static void closeGaps(List<NameBox> boxes, Sheet sheet) {
        List<NameBox> down =
                boxes.stream().sorted(Comparator.comparingDouble(NameBox::top)).toList();
        Map<NameBox, Double> up = new HashMap<>();
        double used = 0;
        double taken = 0;
        for (NameBox box : down) {
            taken += Math.max(0, box.top() - used - WIDEST_GAP);
            up.put(box, taken);
            used = Math.max(used, box.bottom());
        }
        boxes.replaceAll(box -> box.at(box.x(), box.y() - up.getOrDefault(box, 0.0), sheet));
    }

    /** Two at a time, each by half, along the shorter way, until none lie on each other. */
    private static void part(List<NameBox> boxes, Sheet sheet) {
        boolean moved = true;
        for (int round = 0; moved && round < MOST_PARTINGS; round++) {
            moved = false;
            for (int i = 0; i < boxes.size(); i++) {
                for (int j = i + 1; j < boxes.size(); j++) {
                    if (boxes.get(i).overlaps(boxes.get(j))) {
                        part(boxes, i, j, sheet);
                        moved = true;
                    }
                }
            }
        }
    }

    private static void part(List<NameBox> boxes, int i, int j, Sheet sheet) {
        boolean sideways = boxes.get(i).overlapX(boxes.get(j)) < boxes.get(i).overlapY(boxes.get(j));
        part(boxes, i, j, sideways, sheet);
        // At the edge of the sheet there may be no way on.
        if (boxes.get(i).overlaps(boxes.get(j))) {
            part(boxes, i, j, !sideways, sheet);
        }
    }

    private static void part(List<NameBox> boxes, int i, int j, boolean sideways, Sheet sheet) {
        NameBox one = boxes.get(i);
        NameBox other = boxes.get(j);
        double x = sideways ? Math.copySign(one.overlapX(other) / 2 + 1, one.x() - other.x()) : 0;
        double y = sideways ? 0 : Math.copySign(one.overlapY(other) / 2 + 1, one.y() - other.y());
        boxes.set(i, one.at(one.x() + x, one.y() + y, sheet));
        boxes.set(j, other.at(other.x() - x, other.y() - y, sheet));
    }
}
