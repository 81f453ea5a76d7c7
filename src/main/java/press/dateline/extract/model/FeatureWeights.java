package press.dateline.extract.model;

import com.carrotsearch.hppc.LongIntHashMap;
import java.util.List;

/** What each feature says for each label, or for each label after each: {@code width} numbers of it. */
final class FeatureWeights {

    private static final float[] NOTHING = {};

    private final int width;
    private final LongIntHashMap rows;
    private final float[] weights;

    /** The weights stand in the order of the names. */
    FeatureWeights(List<FeatureName> names, float[] weights) {
        this.width = weights.length / names.size();
        this.rows = new LongIntHashMap(names.size());
        this.weights = weights;
        for (FeatureName name : names) {
            rows.put(name.hash(), rows.size() * width);
        }
    }

    int width() {
        return width;
    }

    /** Adds what a feature says to the sums; whether the model knows it, since one it has never seen says nothing. */
    boolean add(FeatureName name, float[] sums) {
        int found = rows.indexOf(name.hash());
        if (found < 0) {
            return false;
        }
        int row = rows.indexGet(found);
        for (int i = 0; i < width; i++) {
            sums[i] += weights[row + i];
        }
        return true;
    }

    /** What several features say together, for {@link #add(float[], float[])}; empty where none says anything. */
    float[] sum(String... names) {
        float[] sums = new float[width];
        boolean any = false;
        for (String name : names) {
            any |= add(FeatureName.of(name), sums);
        }
        return any ? sums : NOTHING;
    }

    static void add(float[] what, float[] sums) {
        for (int i = 0; i < what.length; i++) {
            sums[i] += what[i];
        }
    }
}
