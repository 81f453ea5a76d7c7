package press.dateline.search.language;

/** How many of the parts that a reader asks for side by side a story must have. */
public enum MinimumMatch {
    /** Each, common words too. */
    ALL,

    /** Enough of the plain words, by their {@linkplain WordWeights weight} and not their number, and all else. */
    WEIGHT,

    /** One of the plain words, and all else. */
    SOME,

    /** One part, be it a word, a phrase or whatever. */
    ANY
}
