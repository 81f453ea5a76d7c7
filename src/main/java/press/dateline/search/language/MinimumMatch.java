package press.dateline.search.language;

/** How many of the parts that a reader asks for side by side a story must have. */
public enum MinimumMatch {
    /** Each, common words too. */
    ALL {
        @Override
        int least(int parts) {
            return parts;
        }
    },

    /**
     * Many of the plain words, and all else. A third brings in no junk and cost 0.001 of mean average precision over
     * the questions of TIME 1963 against any word at all; half of them cost 0.07.
     */
    MANY {
        @Override
        int least(int parts) {
            return Math.max(Math.min(parts, 2), parts / 3);
        }
    },

    /** One of the plain words, and all else. */
    SOME {
        @Override
        int least(int parts) {
            return 1;
        }
    },

    /** One part, be it a word, a phrase or whatever. */
    ANY {
        @Override
        int least(int parts) {
            return 1;
        }
    };

    /** How many of so many parts that need not all match. */
    abstract int least(int parts);
}
