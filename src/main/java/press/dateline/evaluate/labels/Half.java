package press.dateline.evaluate.labels;

/** Which part of a labelled set is read: one half to tune on, the other only to check. */
public enum Half {
    DEV,
    CHECK,
    ALL;

    /** Whether a line, by its number from 0 or any other stable number, is of this half. */
    public boolean has(int number) {
        return this == ALL || ((number & 1) == 0) == (this == DEV);
    }
}
