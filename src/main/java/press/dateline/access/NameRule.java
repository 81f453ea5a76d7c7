package press.dateline.access;

import java.util.regex.Pattern;

/** What people and programs may be called: names stand in lines of text files, in forms and on command lines. */
final class NameRule {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._@-]{0,59}");

    private NameRule() {}

    /** Throws {@link IllegalArgumentException} for another, in which {@code what} it is, such as “A name”, is said. */
    static void check(String name, String what) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    what + " has 1 to 60 letters, digits, blanks or . _ @ - and begins with a letter or digit.");
        }
    }
}
