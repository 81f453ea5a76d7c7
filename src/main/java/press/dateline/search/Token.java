package press.dateline.search;

/** What the search box is cut into; {@code within} is for phrases. */
record Token(Sort sort, String text, int within) {

    enum Sort {
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

    static Token of(Sort sort, String text) {
        return new Token(sort, text, 0);
    }

    boolean is(Sort other) {
        return sort == other;
    }
}
