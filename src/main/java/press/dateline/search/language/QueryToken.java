package press.dateline.search.language;

/** What the search box is cut into; {@code within} is for phrases. */
record QueryToken(Sort sort, String text, int within) {

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

    static QueryToken of(Sort sort, String text) {
        return new QueryToken(sort, text, 0);
    }

    boolean is(Sort other) {
        return sort == other;
    }
}
