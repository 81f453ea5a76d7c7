package press.dateline.web.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import press.dateline.authority.file.EntityKey;
import press.dateline.authority.file.Kind;
import press.dateline.search.language.ParsedQuery;
import press.dateline.search.language.Reading;
import press.dateline.search.network.Network;
import press.dateline.search.network.Network.Named;
import press.dateline.search.network.Network.Tie;
import press.dateline.search.state.Facet;
import press.dateline.search.state.SearchQuery;
import press.dateline.web.language.Language;
import press.dateline.web.network.NetworkLayout.Sheet;

class NetworkPictureTest {

    private static final NetworkView.Said SAID = new NetworkView.Said("", "");

    private static final Set<Kind> ALL = EnumSet.allOf(Kind.class);

    @Test
    void noNameLiesOnAnotherOrOutsideHoweverManyAndLongTheyAre() {
        partOn(NetworkPicture.LYING, 30);
        partOn(NetworkPicture.STANDING, NetworkPicture.STANDING_NAMES);
    }

    private static void partOn(Sheet sheet, int most) {
        Random random = new Random(4);
        for (int i = 0; i < 60; i++) {
            Network network = random(random, 2 + i % (most - 1));
            String longest = "n".repeat(sheet.letters());
            List<NameBox> boxes = new ArrayList<>(
                    NetworkLayout.of(network.names(), network.ties(), named -> NameBox.sized(longest, 18), sheet)
                            .values());
            for (int one = 0; one < boxes.size(); one++) {
                NameBox box = boxes.get(one);
                assertThat(box.x() - box.width() / 2).isGreaterThanOrEqualTo(0);
                assertThat(box.x() + box.width() / 2).isLessThanOrEqualTo(sheet.width());
                assertThat(box.y() + box.height() / 2).isLessThanOrEqualTo(sheet.height());
                assertThat(boxes.subList(0, one))
                        .as("%d of %d", one, boxes.size())
                        .noneMatch(box::overlaps);
            }
        }
    }

    @Test
    void theSameNetworkIsDrawnTheSame() {
        Network network = random(new Random(7), 30);
        assertThat(NetworkPicture.all(network, Language.ENGLISH))
                .isEqualTo(NetworkPicture.all(network, Language.ENGLISH));
        assertThat(NetworkPicture.all(network, Language.ENGLISH))
                .isNotEqualTo(NetworkPicture.all(random(new Random(8), 30), Language.ENGLISH));
    }

    @Test
    void aPhoneGetsThoseThatMostStoriesNameInTheSameOrder() {
        List<Named> names = IntStream.range(0, 30)
                .mapToObj(i -> named(Kind.ACTOR, "name-" + i, 100 - i))
                .toList();
        List<Tie> ties = names.stream()
                .skip(1)
                .map(other -> new Tie(names.get(0), other, 3))
                .toList();
        SearchQuery query = SearchQuery.of("x");
        List<NetworkPicture> pictures =
                NetworkPicture.all(new Network(query, said(query), List.of(), names, ties), Language.ENGLISH);
        assertThat(pictures).extracting(NetworkPicture::shape).containsExactly("lying", "standing");
        assertThat(pictures.get(1).dots())
                .extracting(NetworkPicture.Dot::name)
                .containsExactlyElementsOf(names.stream()
                        .limit(NetworkPicture.STANDING_NAMES)
                        .map(Named::name)
                        .toList());
        assertThat(pictures.get(1).lines()).hasSize(NetworkPicture.STANDING_NAMES - 1);
    }

    @Test
    void everyMarkLeadsToItsArticlesAndWhoStandsAloneIsInTheTableOnly() {
        Named ada = named(Kind.ACTOR, "ada", 9);
        Named bank = named(Kind.ORGANISATION, "bank", 4);
        Named cleo = named(Kind.ACTOR, "cleo", 1);
        SearchQuery query = SearchQuery.of("harbour").with(Facet.ACTOR, "zoe");
        Network network =
                new Network(query, said(query), List.of(), List.of(ada, bank, cleo), List.of(new Tie(ada, bank, 3)));
        NetworkView view = NetworkView.of(network, ALL, SAID, Language.ENGLISH);
        assertThat(view.pictures().get(0).lines())
                .extracting(line -> line.one() + " " + line.other() + " " + line.articles() + " " + line.href())
                .containsExactly("ada bank 3 /search?q=harbour&actor=ada&actor=zoe&actor.op=all&organisation=bank");
        assertThat(view.pictures().get(0).dots())
                .extracting(dot -> dot.name() + " " + dot.articles() + " " + dot.href())
                .containsExactly(
                        "ada 9 /search?q=harbour&actor=ada&actor=zoe&actor.op=all",
                        "bank 4 /search?q=harbour&actor=zoe&organisation=bank");
        assertThat(view.names()).extracting(NetworkView.Row::name).containsExactly("ada", "bank", "cleo");
    }

    @Test
    void kindsAreAddedAndTakenAwayButNeverTheLast() {
        Network nobody =
                new Network(SearchQuery.of("x"), said(SearchQuery.of("x")), List.of(Kind.ACTOR), List.of(), List.of());
        NetworkView view = NetworkView.of(nobody, EnumSet.of(Kind.PLACE), SAID, Language.ENGLISH);
        assertThat(view.kinds())
                .extracting(kind -> kind.word() + " " + kind.href())
                .containsExactly(
                        "actor /network?q=x&kind=place&kind=actor",
                        "organisation /network?q=x&kind=place&kind=organisation",
                        "country /network?q=x&kind=country&kind=place",
                        "place ");
        assertThat(view.unasked()).containsExactly("actor");
        assertThat(view.pictures()).isEmpty();
    }

    private static Reading said(SearchQuery query) {
        return Reading.of(query, ParsedQuery.of(query.words()), (facet, value) -> value);
    }

    private static Network random(Random random, int size) {
        List<Named> names = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            names.add(named(Kind.ACTOR, "name-" + i, 1 + random.nextInt(500)));
        }
        List<Tie> ties = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                if (random.nextInt(6) == 0) {
                    ties.add(new Tie(names.get(i), names.get(j), 1 + random.nextInt(90)));
                }
            }
        }
        return new Network(SearchQuery.EVERYTHING, said(SearchQuery.EVERYTHING), List.of(), names, ties);
    }

    private static Named named(Kind kind, String id, long articles) {
        return new Named(new EntityKey(kind, id), id, articles);
    }
}
