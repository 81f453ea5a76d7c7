package press.dateline.search.language;

import java.util.List;

/**
 * What each part of a pinned search weighs in its ranking.
 *
 * @param weights of the parts of a question that say what to find, in their order; empty for a search that is not pinned
 */
public record PinnedWeights(List<Float> weights) {

    static final PinnedWeights NONE = new PinnedWeights(List.of());

    public PinnedWeights {
        weights = List.copyOf(weights);
    }

    public boolean isNone() {
        return weights.isEmpty();
    }
}
