package press.dateline.extract.model;

import com.carrotsearch.hppc.LongIntHashMap;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * The file of the carried name model, compressed by gzip; its parts in this order, each text after its length in bytes:
 *
 * <ul>
 *   <li>the labels, one a line;
 *   <li>the names of the features of labels, one a line, and their weights, one for each label;
 *   <li>the same of the features of a label after another, one for each two, those after the first label first;
 *   <li>clusters of words used alike, one a line: its number and its words, in small letters and with d for digits, between
 *       tabs;
 *   <li>words known in small letters, one a line.
 * </ul>
 *
 * <p>A weight is a whole number of {@link #UNIT}s, doubled, less one where it is negative, in three bytes; first the highest
 * byte of all weights, then the middle ones and the lowest.
 */
final class NameModelFile {

    static final float UNIT = 1f / (1 << 16);

    /** Of words in no cluster. */
    private static final int NO_CLUSTER = 0;

    private final List<String> labels;
    private final FeatureWeights labelWeights;
    private final FeatureWeights stepWeights;
    private final LongIntHashMap clusters = new LongIntHashMap(600_000);
    private final Set<String> lowercase;

    /** Fails where the stream ends early or is something else. */
    NameModelFile(InputStream stream) throws IOException {
        DataInputStream file =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream, 1 << 16), 1 << 16));
        labels = lines(file);
        labelWeights = weights(file, labels.size());
        stepWeights = weights(file, labels.size() * labels.size());
        for (String cluster : lines(file)) {
            String[] words = cluster.split("\t", -1);
            int number = Integer.parseInt(words[0]);
            for (int i = 1; i < words.length; i++) {
                clusters.put(FeatureName.of(words[i]).hash(), number);
            }
        }
        lowercase = new HashSet<>(lines(file));
    }

    List<String> labels() {
        return labels;
    }

    FeatureWeights labelWeights() {
        return labelWeights;
    }

    FeatureWeights stepWeights() {
        return stepWeights;
    }

    /** The number of a word's cluster; the word in small letters and with d for digits. */
    String cluster(String word) {
        return Integer.toString(clusters.getOrDefault(FeatureName.of(word).hash(), NO_CLUSTER));
    }

    Set<String> lowercase() {
        return lowercase;
    }

    private static FeatureWeights weights(DataInputStream file, int width) throws IOException {
        List<FeatureName> names = new ArrayList<>();
        lines(file).forEach(name -> names.add(FeatureName.of(name)));
        int count = names.size() * width;
        byte[] high = bytes(file, count);
        byte[] middle = bytes(file, count);
        byte[] low = bytes(file, count);
        float[] weights = new float[count];
        for (int i = 0; i < count; i++) {
            int written = (high[i] & 0xFF) << 16 | (middle[i] & 0xFF) << 8 | low[i] & 0xFF;
            weights[i] = (written >>> 1 ^ -(written & 1)) * UNIT;
        }
        return new FeatureWeights(names, weights);
    }

    private static List<String> lines(DataInputStream file) throws IOException {
        return new String(bytes(file, file.readInt()), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private static byte[] bytes(DataInputStream file, int length) throws IOException {
        byte[] bytes = new byte[length];
        file.readFully(bytes);
        return bytes;
    }
}
