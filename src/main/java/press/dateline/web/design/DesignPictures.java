package press.dateline.web.design;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import press.dateline.authority.file.EntityKey;
import press.dateline.authority.file.Kind;
import press.dateline.search.language.ParsedQuery;
import press.dateline.search.language.Reading;
import press.dateline.search.network.Network;
import press.dateline.search.state.SearchQuery;
import press.dateline.search.timeline.Comparison;
import press.dateline.search.timeline.Timeline;

/** What the pictures of a result are drawn from that several names are in. No archive has them. */
final class DesignPictures {

    private static final SearchQuery ASKED = SearchQuery.of("harbour");
    private static final EntityKey ANA = new EntityKey(Kind.ACTOR, "ana-example");
    private static final EntityKey BO = new EntityKey(Kind.ACTOR, "bo-example");

    private DesignPictures() {}

    static SearchQuery asked() {
        return ASKED;
    }

    static Reading said() {
        return Reading.of(ASKED, ParsedQuery.of(ASKED.words()), (facet, value) -> value);
    }

    /** Four names, one of them beside all others, one beside one. */
    static Network network() {
        Network.Named ana = new Network.Named(ANA, "Ana Example", 310);
        Network.Named union =
                new Network.Named(new EntityKey(Kind.ORGANISATION, "dock-workers-union"), "Dock Workers Union", 180);
        Network.Named bo = new Network.Named(BO, "Bo Example", 96);
        Network.Named port = new Network.Named(new EntityKey(Kind.ORGANISATION, "port-example"), "Port Example", 12);
        return new Network(
                ASKED,
                said(),
                List.of(),
                List.of(ana, union, bo, port),
                List.of(
                        new Network.Tie(ana, union, 120),
                        new Network.Tie(ana, bo, 40),
                        new Network.Tie(union, bo, 9),
                        new Network.Tie(ana, port, 3)));
    }

    /** Nobody is named beside anybody. */
    static Network alone() {
        return new Network(ASKED, said(), List.of(), List.of(), List.of());
    }

    static Comparison comparison() {
        return new Comparison(
                ASKED,
                said(),
                List.of(
                        new Comparison.Compared(ANA, "Ana Example", course(ANA, year -> year * 7 % 10 * 13)),
                        new Comparison.Compared(BO, "Bo Example", course(BO, year -> year * 3 % 7 * 9))),
                course(BO, year -> year % 3));
    }

    /** Ten years. */
    private static Comparison.Course course(EntityKey entity, IntUnaryOperator count) {
        Timeline timeline = new Timeline(
                Timeline.Step.YEAR,
                IntStream.range(0, 10)
                        .mapToObj(i -> new Timeline.Bar(
                                LocalDate.of(2013 + i, 1, 1), LocalDate.of(2013 + i, 12, 31), count.applyAsInt(i)))
                        .toList());
        long total = timeline.bars().stream().mapToLong(Timeline.Bar::count).sum();
        return new Comparison.Course(ASKED.naming(entity), total, timeline);
    }
}
