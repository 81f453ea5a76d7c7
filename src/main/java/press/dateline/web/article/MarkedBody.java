package press.dateline.web.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.dateline.authority.file.Kind;
import press.dateline.search.answer.Stretch;
import press.dateline.search.article.StoredArticle;
import press.dateline.web.view.PagePaths;
import press.dateline.web.view.Paragraphs;

/** The body of an article with the mentions in it as links. */
final class MarkedBody {

    private final String body;
    private final List<Marked> marks;

    private MarkedBody(String body, List<Marked> marks) {
        this.body = body;
        this.marks = marks;
    }

    static MarkedBody of(StoredArticle stored) {
        return new MarkedBody(stored.article().body(), marks(stored));
    }

    /** The link to where each entity is first named. */
    Map<StoredArticle.StoredEntity, String> firstAnchors() {
        Map<StoredArticle.StoredEntity, String> first = new HashMap<>();
        marks.forEach(mark -> first.putIfAbsent(mark.entity(), "#" + mark.anchor()));
        return first;
    }

    /** A mention that is shown: where, of whom, under which anchor. */
    private record Marked(int start, int end, StoredArticle.StoredEntity entity, String anchor) {}

    /** The mentions in order; of two that overlap the longer is shown, of equals the place before its country. */
    private static List<Marked> marks(StoredArticle stored) {
        List<Marked> all = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (StoredArticle.StoredEntity entity : stored.entities().getOrDefault(kind, List.of())) {
                int number = 0;
                for (Stretch mention : entity.evidence()) {
                    all.add(new Marked(
                            mention.start(), mention.end(), entity, kind.word() + "-" + entity.id() + "-" + ++number));
                }
            }
        }
        all.sort(Comparator.comparingInt(Marked::start)
                .thenComparing(Marked::end, Comparator.reverseOrder())
                .thenComparing(mark -> mark.entity().kind(), Comparator.reverseOrder()));
        List<Marked> shown = new ArrayList<>();
        int reached = 0;
        for (Marked mark : all) {
            if (mark.start() >= reached && mark.end() <= stored.article().body().length()) {
                shown.add(mark);
                reached = mark.end();
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
            for (Marked mark : marks) {
                if (mark.start() >= at && mark.end() <= stretch.end()) {
                    plain(pieces, body.substring(at, mark.start()));
                    pieces.add(mention(body.substring(mark.start(), mark.end()), mark));
                    at = mark.end();
                }
            }
            plain(pieces, body.substring(at, stretch.end()));
            paragraphs.add(pieces);
        }
        return paragraphs;
    }

    private static void plain(List<BodyPiece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new BodyPiece(text, "", "", "", ""));
        }
    }

    private static BodyPiece mention(String text, Marked mark) {
        StoredArticle.StoredEntity entity = mark.entity();
        return new BodyPiece(
                text,
                entity.kind().word(),
                entity.name(),
                PagePaths.stories(entity.kind(), entity.id()),
                mark.anchor());
    }
}
