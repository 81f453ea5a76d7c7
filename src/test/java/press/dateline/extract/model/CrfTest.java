package press.dateline.extract.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;

/** Labels by hand-made weights, the names of features, and files of a model that end early. */
class CrfTest {

    @Test
    void theHashOfANameIsThatOfItsPartsPutTogether() {
        FeatureName whole = FeatureName.of("Xxxxx...xxk-CNTYPE");

        FeatureName parts = FeatureName.of("Xxxxx")
                .then(FeatureName.of("..."))
                .then(FeatureName.of("xxk"))
                .then(FeatureName.of("-CNTYPE"));

        assertThat(parts).isEqualTo(whole);
        assertThat(FeatureName.of("xxk").then(FeatureName.of("Xxxxx")))
                .isNotEqualTo(FeatureName.of("Xxxxx").then(FeatureName.of("xxk")));
    }

    @Test
    void aWordHasTheLabelThatItsFeaturesSpeakFor() {
        FeatureWeights labels = weights(2, "Paris-WORD", 0, 2, "in-PW", 0, 1, "said-WORD", 1, 0);

        assertThat(labels(labels, steps(), "Paris", "said")).containsExactly(1, 0);
        assertThat(labels(labels, steps(), "in", "Lyon", "said")).containsExactly(0, 1, 0);
    }

    @Test
    void whatFollowsWhatDecidesWhereAWordAloneDoesNot() {
        FeatureWeights labels = weights(2, "New-WORD", 0, 2, "York-WORD", 1, 0);
        // From a name to a name: four numbers, from the first label to both, then from the second.
        FeatureWeights steps = weights(4, "New-York-PSEQW2", 0, 0, 0, 3);

        assertThat(labels(labels, steps(), "New", "York")).containsExactly(1, 0);
        assertThat(labels(labels, steps, "New", "York")).containsExactly(1, 1);
        // The step counts for the labels before it, too: both are a name or neither.
        assertThat(labels(weights(2, "New-WORD", 1, 0, "York-WORD", 1, 0), steps, "New", "York"))
                .containsExactly(1, 1);
    }

    @Test
    void theFirstWordFollowsNoName() {
        FeatureWeights steps = weights(4, "PSEQ", 0, 0, 5, 0);
        FeatureWeights labels = weights(2, "Paris-WORD", 0, 1);

        assertThat(labels(labels, steps, "Paris")).containsExactly(1);
    }

    @Test
    void aWordNearByCountsOnceAndOneFarAwayNever() {
        FeatureWeights labels = weights(2, "said-DISJP", 0, 1, "Lyon-WORD", 1.5f, 0);

        assertThat(labels(labels, steps(), "said", "said", "Lyon")).endsWith(0);
        assertThat(labels(
                        weights(2, "said-DISJP", 0, 2, "Lyon-WORD", 1.5f, 0),
                        steps(),
                        "said",
                        "a",
                        "b",
                        "c",
                        "d",
                        "Lyon"))
                .endsWith(1);
        assertThat(labels(
                        weights(2, "said-DISJP", 0, 2, "Lyon-WORD", 1.5f, 0),
                        steps(),
                        "said",
                        "a",
                        "b",
                        "c",
                        "d",
                        "e",
                        "Lyon"))
                .endsWith(0);
    }

    @Test
    void aNameOnceMoreInTheSentenceSpeaksForIt() {
        FeatureWeights labels = weights(2, "X-PREV-OCCURRENCE-X", 0, 1);

        assertThat(labels(labels, steps(), "saw", "Rivers", "and", "then", "saw", "Rivers", "go"))
                .containsExactly(0, 0, 0, 0, 0, 1, 0);
        // Too near, or no name between words.
        assertThat(labels(labels, steps(), "saw", "Rivers", "saw", "Rivers", "go"))
                .containsOnly(0);
        assertThat(labels(labels, steps(), "saw", "Rivers", "and", "then", "saw", "Rivers"))
                .containsOnly(0);
    }

    @Test
    void noWordsHaveNoLabels() {
        assertThat(labels(weights(2, "a-WORD", 0, 1), steps())).isEmpty();
    }

    @Test
    void aFileThatEndsEarlyOrIsSomethingElseIsNoModel() throws IOException {
        ByteArrayOutputStream cut = new ByteArrayOutputStream();
        try (GZIPOutputStream file = new GZIPOutputStream(cut)) {
            file.write(new byte[] {0, 0, 0, 9, 'O'});
        }

        assertThatThrownBy(() -> new NameModelFile(new ByteArrayInputStream(cut.toByteArray())))
                .isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> new NameModelFile(
                        new ByteArrayInputStream("not a model at all".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(ZipException.class);
    }

    private static int[] labels(FeatureWeights labels, FeatureWeights steps, String... sentence) {
        List<WordFeatures> words = List.of(sentence).stream()
                .map(word -> new WordFeatures(word, word, shape(word), "0", labels, steps))
                .toList();
        return new Crf(labels, steps).labels(words);
    }

    private static String shape(String word) {
        return Character.isUpperCase(word.charAt(0)) ? "Xxx" : "xxx";
    }

    private static FeatureWeights steps() {
        return weights(4, "nothing", 0, 0, 0, 0);
    }

    /** Names, each with its {@code width} numbers. */
    private static FeatureWeights weights(int width, Object... features) {
        int count = features.length / (width + 1);
        FeatureName[] names = new FeatureName[count];
        float[] weights = new float[count * width];
        for (int i = 0; i < count; i++) {
            names[i] = FeatureName.of((String) features[i * (width + 1)]);
            for (int j = 0; j < width; j++) {
                weights[i * width + j] = ((Number) features[i * (width + 1) + 1 + j]).floatValue();
            }
        }
        return new FeatureWeights(List.of(names), weights);
    }
}
