package press.dateline.extract.model;

import java.util.Arrays;
import java.util.List;

/**
 * A linear-chain conditional random field: every word gets the label that belongs to the most probable labels of the whole
 * sentence (Viterbi).
 *
 * <p>The features are those of Stanford's English model; CoreNLP makes a string of each of some forty at every word and
 * looks it up, here what a word says by itself is added up once, and the rest is looked up by hashes put together from those
 * of words.
 */
final class Crf {

    /** Stands before and after a sentence so often. */
    private static final int NEAR = 5;

    /** The same word so near says nothing, and none so far is looked for. */
    private static final int OCCURRENCE_FROM = 3;

    private static final int OCCURRENCE_TO = 150;

    private static final FeatureName DASH = FeatureName.of("-");
    private static final FeatureName DOTS = FeatureName.of("...");
    private static final FeatureName SHAPE_PREVIOUS = FeatureName.of("-PCTYPE");
    private static final FeatureName SHAPE_NEXT = FeatureName.of("-CNTYPE");
    private static final FeatureName SHAPE_BOTH = FeatureName.of("-PCNTYPE");
    private static final FeatureName WORD_BEFORE = FeatureName.of("-PW_CTYPE");
    private static final FeatureName WORD_BEFORE_SMALL = FeatureName.of("-PPW_CTYPE");
    private static final FeatureName WORD_AFTER = FeatureName.of("-NW_CTYPE");
    private static final FeatureName WORD_AFTER_SMALL = FeatureName.of("-NNW_CTYPE");
    private static final FeatureName NO_OCCURRENCE = FeatureName.of("NO-OCCURRENCE-PATTERN");
    private static final FeatureName OCCURS_LATER = FeatureName.of("X-NEXT-OCCURRENCE-X");
    private static final FeatureName OCCURS_EARLIER = FeatureName.of("X-PREV-OCCURRENCE-X");
    private static final FeatureName STEP_WORDS = FeatureName.of("-PSEQW2");
    private static final FeatureName STEP_CLUSTERS = FeatureName.of("-PSEQpcDS");
    private static final FeatureName STEP_SHAPES = FeatureName.of("-TYPES");

    private final FeatureWeights labels;
    private final FeatureWeights steps;
    private final WordFeatures outside;

    /** Weights of labels, and of labels after labels; the first label is the one outside a sentence. */
    Crf(FeatureWeights labels, FeatureWeights steps) {
        this.labels = labels;
        this.steps = steps;
        this.outside = WordFeatures.outside(labels, steps);
    }

    /** The label of each word of a sentence, by its number. */
    int[] labels(List<WordFeatures> sentence) {
        WordFeatures[] words = padded(sentence);
        int count = labels.width();
        int length = sentence.size();
        byte[] from = new byte[length * count];
        double[] best = new double[count];
        double[] next = new double[count];
        float[] label = new float[count];
        float[] step = new float[count * count];
        for (int i = 0; i < length; i++) {
            Arrays.fill(label, 0);
            Arrays.fill(step, 0);
            addLabel(words, i + NEAR, label);
            addStep(words, i + NEAR, step);
            int reachable = i == 0 ? 1 : count;
            for (int to = 0; to < count; to++) {
                int top = 0;
                for (int previous = 1; previous < reachable; previous++) {
                    if (best[previous] + step[previous * count + to] > best[top] + step[top * count + to]) {
                        top = previous;
                    }
                }
                next[to] = best[top] + step[top * count + to] + label[to];
                from[i * count + to] = (byte) top;
            }
            double[] last = best;
            best = next;
            next = last;
        }
        return readBack(best, from, length);
    }

    private static int[] readBack(double[] best, byte[] from, int length) {
        int label = 0;
        for (int other = 1; other < best.length; other++) {
            label = best[other] > best[label] ? other : label;
        }
        int[] labels = new int[length];
        for (int i = length - 1; i >= 0; i--) {
            labels[i] = label;
            label = from[i * best.length + label];
        }
        return labels;
    }

    private WordFeatures[] padded(List<WordFeatures> sentence) {
        WordFeatures[] words = new WordFeatures[sentence.size() + 2 * NEAR];
        Arrays.fill(words, outside);
        for (int i = 0; i < sentence.size(); i++) {
            words[i + NEAR] = sentence.get(i);
        }
        return words;
    }

    private void addLabel(WordFeatures[] words, int at, float[] sums) {
        WordFeatures previous = words[at - 1];
        WordFeatures word = words[at];
        WordFeatures next = words[at + 1];
        FeatureWeights.add(word.own, sums);
        FeatureWeights.add(previous.asPrevious, sums);
        FeatureWeights.add(next.asNext, sums);
        for (int distance = 1; distance <= NEAR; distance++) {
            if (isNew(words, at, -1, distance)) {
                FeatureWeights.add(words[at - distance].nearBefore, sums);
            }
            if (isNew(words, at, 1, distance)) {
                FeatureWeights.add(words[at + distance].nearAfter, sums);
            }
        }
        FeatureName before = DOTS.then(word.shape);
        FeatureName after = DOTS.then(next.shape);
        labels.add(previous.shape.then(before).then(SHAPE_PREVIOUS), sums);
        labels.add(word.shape.then(after).then(SHAPE_NEXT), sums);
        labels.add(previous.shape.then(before).then(after).then(SHAPE_BOTH), sums);
        labels.add(previous.text.then(before).then(WORD_BEFORE), sums);
        labels.add(word.shape.then(DOTS).then(next.text).then(WORD_AFTER), sums);
        if (previous.small) {
            labels.add(words[at - 2].text.then(before).then(WORD_BEFORE_SMALL), sums);
        }
        if (next.small) {
            labels.add(words[at + 2].text.then(before).then(WORD_AFTER_SMALL), sums);
        }
        addOccurrences(words, at, sums);
    }

    /** Whether the word at a distance is not one of those between: words near by count once. */
    private static boolean isNew(WordFeatures[] words, int at, int direction, int distance) {
        long hash = words[at + direction * distance].text.hash();
        for (int nearer = 1; nearer < distance; nearer++) {
            if (words[at + direction * nearer].text.hash() == hash) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word that looks like a name, between words that do not, appears once more in the sentence. */
    private void addOccurrences(WordFeatures[] words, int at, float[] sums) {
        WordFeatures word = words[at];
        WordFeatures next = words[at + 1];
        if (!(word.isNameCase && next.isWithoutCapital && next.hasLetter && words[at - 1].hasLetter)) {
            labels.add(NO_OCCURRENCE, sums);
            return;
        }
        int last = Math.min(words.length - NEAR, at + OCCURRENCE_TO);
        if (occurs(words, at + OCCURRENCE_FROM, last, word)) {
            labels.add(OCCURS_LATER, sums);
        }
        int first = Math.max(NEAR, at - OCCURRENCE_TO + 1);
        if (occurs(words, first, at - OCCURRENCE_FROM + 1, word)) {
            labels.add(OCCURS_EARLIER, sums);
        }
    }

    private static boolean occurs(WordFeatures[] words, int from, int to, WordFeatures word) {
        for (int i = from; i < to; i++) {
            if (words[i].text.hash() == word.text.hash()) {
                return true;
            }
        }
        return false;
    }

    private void addStep(WordFeatures[] words, int at, float[] sums) {
        WordFeatures previous = words[at - 1];
        WordFeatures word = words[at];
        FeatureWeights.add(word.transition, sums);
        FeatureWeights.add(previous.transitionAsPrevious, sums);
        FeatureWeights.add(words[at + 1].transitionAsNext, sums);
        steps.add(previous.text.then(DASH).then(word.text).then(STEP_WORDS), sums);
        steps.add(previous.clusterBefore.then(DASH).then(word.cluster).then(STEP_CLUSTERS), sums);
        steps.add(previous.shape.then(DASH).then(word.shape).then(STEP_SHAPES), sums);
    }
}
