package press.dateline.evaluate;

/**
 * How well one task was done.
 *
 * @param right entities found that the labels have, too
 * @param found entities found
 * @param expected entities that the labels have
 * @param complete whether the labels name every entity; if not, only recall means anything
 */
record PrecisionRecall(int right, int found, int expected, boolean complete) {

    public double precision() {
        return found == 0 ? 0 : (double) right / found;
    }

    public double recall() {
        return expected == 0 ? 0 : (double) right / expected;
    }

    public double f1() {
        return right == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
    }

    /** Both together, as if they were one set. */
    PrecisionRecall and(PrecisionRecall other) {
        return new PrecisionRecall(
                right + other.right, found + other.found, expected + other.expected, complete && other.complete);
    }
}
