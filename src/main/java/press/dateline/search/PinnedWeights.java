package press.dateline.search;

import java.util.List;

/**
 * What each part of a pinned search weighs in its ranking.
 *
 * @param weights of the parts of a question that say what to find, in their order; empty for a search that is not pinned
 */
record PinnedWeights(List<Float> weights) {

    static final PinnedWeights NONE = new PinnedWeights(List.of());

    PinnedWeights {
        weights = List.copyOf(weights);
    }

    boolean isNone() {
        return weights.isEmpty();
    }
}
