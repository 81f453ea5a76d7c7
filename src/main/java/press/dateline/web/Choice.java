package press.dateline.web;

/** A link with its words; {@code chosen} if it is what the page shows. */
record Choice(String text, String href, boolean chosen) {

    static final Choice NONE = new Choice("", "", false);

    public boolean offered() {
        return !text.isEmpty();
    }
}
