package press.dateline.search.state;

import java.util.Locale;

/** How several words, or several values of one facet, combine. */
public enum Op {
    ANY,
    ALL;

    /** The word in the URL. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
