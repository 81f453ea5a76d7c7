package press.dateline.web.view;

/** The little words. */
public final class Plurals {

    private Plurals() {}

    /** {@code noun} behind its article: a place, an actor. */
    public static String a(String noun) {
        return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }
}
