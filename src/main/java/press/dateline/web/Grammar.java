package press.dateline.web;

/** The little words. */
final class Grammar {

    private Grammar() {}

    /** {@code noun} behind its article: a place, an actor. */
    static String a(String noun) {
        return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }
}
