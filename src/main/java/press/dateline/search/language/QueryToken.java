package press.dateline.search.language;

/** What the search box is cut into; {@code within} is for phrases. */
record QueryToken(Type sort, String text, int within) {

    enum Type {
        WORD,
        PREFIX,
        PHRASE,
        IN,
        OPEN,
        CLOSE,
        MINUS,
        NOT,
        AND,
        OR
    }

    static QueryToken of(Type sort, String text) {
        return new QueryToken(sort, text, 0);
    }

    boolean is(Type other) {
        return sort == other;
    }
}
