package press.dateline.extract.model;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a word says by itself of its own label and of its neighbours', worked out once for all the times that it appears.
 *
 * <p>The names of features are those that Stanford's model was trained with.
 */
final class WordFeatures {

    /** So short a word tells little: the one beyond it counts as well. */
    private static final int SMALL = 3;

    private static final int LONGEST_AFFIX = 6;

    final String token;
    final FeatureName text;
    final FeatureName shape;
    final FeatureName cluster;

    /** What is before a sentence's first word is in no cluster, not in one that is called "null" as elsewhere. */
    final FeatureName clusterBefore;

    final boolean small;
    final boolean hasLetter;

    /** Whether it begins with a capital and goes on without. */
    final boolean isNameCase;

    final boolean isWithoutCapital;

    /** For its own label. */
    final float[] own;

    /** For the label of the word after it, and of the word before it. */
    final float[] asPrevious;

    final float[] asNext;

    /** For the labels of up to five words after it, and before it. */
    final float[] nearBefore;

    final float[] nearAfter;

    /** For its own label after the one before; for the next word's after its own; as the word that comes next. */
    final float[] transition;

    final float[] transitionAsPrevious;

    final float[] transitionAsNext;

    /** Of a token that is written and shaped so. */
    WordFeatures(String token, String word, String shape, String cluster, FeatureWeights labels, FeatureWeights steps) {
        boolean outside = word.isEmpty();
        this.token = token;
        this.text = FeatureName.of(word);
        this.shape = FeatureName.of(shape);
        this.cluster = FeatureName.of(cluster);
        this.clusterBefore = outside ? text : this.cluster;
        this.small = word.length() <= SMALL;
        this.hasLetter = word.chars().anyMatch(Character::isLetter);
        this.isNameCase = word.length() > 1
                && (Character.isUpperCase(word.charAt(0)) || Character.isTitleCase(word.charAt(0)))
                && word.chars().skip(1).noneMatch(Character::isUpperCase);
        this.isWithoutCapital = !outside && word.chars().noneMatch(Character::isUpperCase);
        this.own = labels.sum(Stream.concat(
                        Stream.of("###", word + "-WORD", cluster + "-DISTSIM", shape + "-TYPE"), affixes(word).stream())
                .toArray(String[]::new));
        this.asPrevious = labels.sum(word + "-PW", cluster + "-PDISTSIM", shape + "-PTYPE");
        this.asNext = labels.sum(word + "-NW", cluster + "-NDISTSIM", shape + "-NTYPE");
        this.nearBefore = labels.sum(word + "-DISJP");
        this.nearAfter = labels.sum(word + "-DISJN");
        this.transition = steps.sum("PSEQ", word + "-PSEQW", cluster + "-PSEQcDS", shape + "-PSEQcS", shape + "-TPS2");
        this.transitionAsPrevious =
                steps.sum(word + "-PSEQpW", (outside ? "" : cluster) + "-PSEQpDS", shape + "-PSEQpS");
        this.transitionAsNext = steps.sum((outside ? "null" : shape) + "-TNS1");
    }

    /** Of what is before the first word of a sentence and after the last. */
    static WordFeatures outside(FeatureWeights labels, FeatureWeights steps) {
        return new WordFeatures("", "", "", "null", labels, steps);
    }

    /** Each beginning and each end of up to six characters, the marks of the word's own ends among them. */
    private static Set<String> affixes(String word) {
        String marked = "<" + word + ">";
        Set<String> affixes = new HashSet<>();
        for (int length = 2; length <= Math.min(LONGEST_AFFIX, marked.length()); length++) {
            affixes.add("#" + marked.substring(0, length) + "#");
            affixes.add("#" + marked.substring(marked.length() - length) + "#");
        }
        return affixes;
    }
}
