package press.dateline.search.state;

import java.util.Locale;

/** The order of the hits; without words to be relevant to, relevance is newest first. */
public enum Sort {
    RELEVANCE,
    NEWEST,
    OLDEST;

    /** The word in the URL. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
