package press.dateline.web.article;

/**
 * A stretch of the body: plain text, or the mention of an entity.
 *
 * @param kind the mention's kind, or empty for plain text
 * @param anchor the name of the place in the page that the list of entities jumps to, or empty
 */
record BodyPiece(String text, String kind, String name, String href, String anchor) {

    public boolean mention() {
        return !kind.isEmpty();
    }
}
