package press.dateline.web.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.dateline.article.AsideMask;
import press.dateline.authority.file.Kind;
import press.dateline.search.answer.Stretch;
import press.dateline.search.article.StoredArticle;
import press.dateline.search.state.Facet;
import press.dateline.search.state.SearchQuery;
import press.dateline.web.view.PagePaths;
import press.dateline.web.view.Paragraphs;

/** The body of an article with the mentions in it as links, what a search found in it marked and its asides told apart. */
final class MarkedBody {

    private final String body;
    private final List<Mention> mentions;
    private final List<Stretch> places;
    private final BitSet asides;

    private MarkedBody(String body, List<Mention> mentions, List<Stretch> places) {
        this.body = body;
        this.mentions = mentions;
        this.places = places;
        this.asides = AsideMask.of(body);
    }

    /** With {@code words} marked, and whom or where {@code found} keeps to. */
    static MarkedBody of(StoredArticle stored, List<Stretch> words, SearchQuery found) {
        List<Mention> mentions = mentions(stored);
        List<Stretch> places = new ArrayList<>(words);
        mentions.stream()
                .filter(mention -> found.chosen(
                        Facet.of(mention.entity().kind()), mention.entity().id()))
                .map(mention -> new Stretch(mention.start(), mention.end()))
                .forEach(places::add);
        return new MarkedBody(stored.article().body(), mentions, apart(places));
    }

    private static List<Stretch> apart(List<Stretch> places) {
        List<Stretch> apart = new ArrayList<>();
        places.sort(Comparator.comparingInt(Stretch::start));
        for (Stretch place : places) {
            int last = apart.size() - 1;
            if (last >= 0 && place.start() < apart.get(last).end()) {
                apart.set(
                        last,
                        new Stretch(
                                apart.get(last).start(),
                                Math.max(place.end(), apart.get(last).end())));
            } else {
                apart.add(place);
            }
        }
        return apart;
    }

    /** How many places in it the search found. */
    int places() {
        return places.size();
    }

    /** The link to where each entity is first named. */
    Map<StoredArticle.StoredEntity, String> firstAnchors() {
        Map<StoredArticle.StoredEntity, String> first = new HashMap<>();
        mentions.forEach(mention -> first.putIfAbsent(mention.entity(), "#" + mention.anchor()));
        return first;
    }

    /** A mention that is shown: where, of whom, under which anchor. */
    private record Mention(int start, int end, StoredArticle.StoredEntity entity, String anchor) {}

    /** The mentions in order; of two that overlap the longer is shown, of equals the place before its country. */
    private static List<Mention> mentions(StoredArticle stored) {
        List<Mention> all = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (StoredArticle.StoredEntity entity : stored.entities().getOrDefault(kind, List.of())) {
                int number = 0;
                for (Stretch mention : entity.evidence()) {
                    all.add(new Mention(
                            mention.start(), mention.end(), entity, kind.word() + "-" + entity.id() + "-" + ++number));
                }
            }
        }
        all.sort(Comparator.comparingInt(Mention::start)
                .thenComparing(Mention::end, Comparator.reverseOrder())
                .thenComparing(mention -> mention.entity().kind(), Comparator.reverseOrder()));
        List<Mention> shown = new ArrayList<>();
        int reached = 0;
        for (Mention mention : all) {
            if (mention.start() >= reached
                    && mention.end() <= stored.article().body().length()) {
                shown.add(mention);
                reached = mention.end();
            }
        }
        return shown;
    }

    /** Cut where the copy has a blank or an indented line; a line break inside is the sender's and means a space. */
    List<List<BodyPiece>> paragraphs() {
        List<List<BodyPiece>> paragraphs = new ArrayList<>();
        for (Paragraphs.Paragraph stretch : Paragraphs.of(body)) {
            List<BodyPiece> pieces = new ArrayList<>();
            int at = stretch.start();
            for (Mention mention : mentions) {
                if (mention.start() >= at && mention.end() <= stretch.end()) {
                    plain(pieces, at, mention.start());
                    pieces.add(piece(mention));
                    at = mention.end();
                }
            }
            plain(pieces, at, stretch.end());
            paragraphs.add(pieces);
        }
        return paragraphs;
    }

    private void plain(List<BodyPiece> pieces, int start, int end) {
        for (int at = start; at < end; ) {
            boolean aside = asides.get(at);
            int next = aside ? asides.nextClearBit(at) : asides.nextSetBit(at);
            int to = next < 0 ? end : Math.min(next, end);
            pieces.add(new BodyPiece(MarkedText.cut(body, at, to, places), aside, "", "", "", ""));
            at = to;
        }
    }

    private BodyPiece piece(Mention mention) {
        StoredArticle.StoredEntity entity = mention.entity();
        return new BodyPiece(
                MarkedText.cut(body, mention.start(), mention.end(), places),
                false,
                entity.kind().word(),
                entity.name(),
                PagePaths.stories(entity.kind(), entity.id()),
                mention.anchor());
    }
}
