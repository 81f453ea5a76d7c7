package press.dateline.web.view;

/** A link with its words; {@code chosen} if it is what the page shows. */
public record Choice(String text, String href, boolean chosen) {

    public static final Choice NONE = new Choice("", "", false);

    public boolean offered() {
        return !text.isEmpty();
    }
}
