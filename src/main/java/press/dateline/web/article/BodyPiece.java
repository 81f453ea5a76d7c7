package press.dateline.web.article;

import java.util.List;

/**
 * A stretch of the body: plain text, or the mention of an entity.
 *
 * @param texts what stands in it, cut where what the reader searched for begins and ends
 * @param aside whether it is not the story: a byline, a credit, a copyright line
 * @param kind the mention's kind, or empty for plain text
 * @param anchor the name of the place in the page that the list of entities jumps to, or empty
 */
record BodyPiece(List<MarkedText> texts, boolean aside, String kind, String name, String href, String anchor) {

    public boolean mention() {
        return !kind.isEmpty();
    }
}
