package press.dateline.web.network;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import press.dateline.authority.file.Kind;
import press.dateline.search.network.Network;
import press.dateline.search.state.Links;
import press.dateline.search.state.SearchQuery;
import press.dateline.web.language.Language;
import press.dateline.web.language.PlaceNames;
import press.dateline.web.view.FormState;
import press.dateline.web.view.Page;
import press.dateline.web.wording.Sentence;

/**
 * The page of a network as its template needs it.
 *
 * @param reading the search said back, and {@code back} the way to it
 * @param kinds whom it shows, each a link to the same with or without them; without a link if none would be left
 * @param unasked which of them it cannot show under this search; empty if it can show all
 * @param pictures the same for wide pages and for phones; none if no two are named together
 * @param names all of them, the most frequent first
 * @param pairs all that are drawn, the most frequent first
 */
public record NetworkView(
        Page page,
        String reading,
        String back,
        List<KindChoice> kinds,
        List<String> unasked,
        List<NetworkPicture> pictures,
        List<Row> names,
        List<PairRow> pairs) {

    static final String PATH = "/network";
    static final String KIND = "kind";

    /** Of these unless a link says otherwise: with places almost everybody appears with the capitals. */
    public static final Set<Kind> USUAL = Set.of(Kind.ACTOR, Kind.ORGANISATION);

    /** Names of one kind, and the same picture with or without them. */
    record KindChoice(String word, String href, boolean chosen) {}

    /** What it is called, and the search said back. */
    record Said(String title, String reading) {}

    /** A line of the table of pairs. */
    record PairRow(String one, String other, String href, long count) {}

    /** A line of a table. */
    record Row(String name, String href, long count) {}

    /** With those of {@code kinds}; of no others was the network asked. */
    public static NetworkView of(Network network, Set<Kind> kinds, Language language) {
        Said said = new Said(language.in(NetworkMessages.class).title(), Sentence.of(network.said(), language));
        return of(network, kinds, said, language);
    }

    static NetworkView of(Network network, Set<Kind> kinds, Said said, Language language) {
        SearchQuery query = network.query();
        return new NetworkView(
                new Page(said.title(), FormState.withoutWords(query), false).at(link(query, kinds)),
                said.reading(),
                Links.link("/search", query),
                kinds(query, kinds),
                network.unasked().stream().map(Kind::word).toList(),
                NetworkPicture.all(network, language),
                network.names().stream()
                        .map(named -> new Row(name(named, language), href(query, named), named.articles()))
                        .toList(),
                network.ties().stream()
                        .map(tie -> new PairRow(
                                name(tie.one(), language),
                                name(tie.other(), language),
                                href(query, tie),
                                tie.articles()))
                        .toList());
    }

    static String name(Network.Named named, Language language) {
        return PlaceNames.of(named.entity().kind(), named.entity().id(), named.name(), language);
    }

    static String href(SearchQuery query, Network.Named named) {
        return Links.link("/search", query.naming(named.entity()));
    }

    static String href(SearchQuery query, Network.Tie tie) {
        return Links.link(
                "/search", query.naming(tie.one().entity()).naming(tie.other().entity()));
    }

    private static List<KindChoice> kinds(SearchQuery query, Set<Kind> kinds) {
        List<KindChoice> choices = new ArrayList<>();
        for (Kind kind : List.of(Kind.ACTOR, Kind.ORGANISATION, Kind.COUNTRY, Kind.PLACE)) {
            Set<Kind> clicked = EnumSet.copyOf(kinds);
            boolean chosen = clicked.remove(kind);
            if (!chosen) {
                clicked.add(kind);
            }
            choices.add(new KindChoice(kind.word(), clicked.isEmpty() ? "" : link(query, clicked), chosen));
        }
        return choices;
    }

    private static String link(SearchQuery query, Set<Kind> kinds) {
        String link = Links.link(PATH, query);
        if (kinds.equals(USUAL)) {
            return link;
        }
        String words = kinds.stream().map(kind -> KIND + "=" + kind.word()).collect(Collectors.joining("&"));
        return link + (link.contains("?") ? "&" : "?") + words;
    }
}
