package press.dateline.access;

import java.util.regex.Pattern;

/** What people and programs may be called: names stand in lines of text files, in forms and on command lines. */
final class NameRule {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._@-]{0,59}");

    private NameRule() {}

    /** Throws {@link RefusedEntry} for {@code reason} if it is another. */
    static void check(String name, RefusedEntry.Reason reason) {
        if (!NAME.matcher(name).matches()) {
            throw new RefusedEntry(reason);
        }
    }
}
