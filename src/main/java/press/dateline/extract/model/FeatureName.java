package press.dateline.extract.model;

/**
 * The hash of a feature's name, which can be put together from those of its parts without the name itself; {@code power}
 * moves what stands before it.
 */
record FeatureName(long hash, long power) {

    /** Any odd number will do; the digits of the golden ratio mix well. */
    private static final long BASE = 0x9E3779B97F4A7C15L;

    static FeatureName of(String text) {
        long hash = 0;
        long power = 1;
        for (int i = 0; i < text.length(); i++) {
            hash = hash * BASE + text.charAt(i) + 1;
            power *= BASE;
        }
        return new FeatureName(hash, power);
    }

    FeatureName then(FeatureName next) {
        return new FeatureName(hash * next.power + next.hash, power * next.power);
    }
}
