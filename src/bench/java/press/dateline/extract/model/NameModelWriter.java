package press.dateline.extract.model;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.Index;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Writes the file of the name model from CoreNLP's classifier, whose parts are read out of its fields. */
@SuppressWarnings("unchecked")
public final class NameModelWriter {

    private final CRFClassifier<CoreLabel> classifier;
    private final Index<String> names;
    private final float[][] weights;

    public NameModelWriter(CRFClassifier<CoreLabel> classifier) throws ReflectiveOperationException {
        this.classifier = classifier;
        this.names = (Index<String>) field(classifier, "featureIndex");
        this.weights = (float[][]) field(classifier, "weights");
    }

    /** Its form is told in {@link NameModelFile}. */
    public void write(Path to) throws IOException, ReflectiveOperationException {
        List<Index<CRFLabel>> cliques = (List<Index<CRFLabel>>) field(classifier, "labelIndices");
        List<String> labels = new ArrayList<>(classifier.classIndex.objectsList());
        try (DataOutputStream file = new DataOutputStream(new Compressed(Files.newOutputStream(to)))) {
            lines(labels, file);
            weights("|C", cliques.get(0), labels.size(), file);
            weights("|CpC", cliques.get(1), labels.size(), file);
            lines(clusters(), file);
            lines(new TreeSet<>(classifier.getKnownLCWords()), file);
        }
    }

    private static final class Compressed extends GZIPOutputStream {
        private Compressed(OutputStream to) throws IOException {
            super(to);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }

    private void weights(String suffix, Index<CRFLabel> clique, int labels, DataOutputStream file) throws IOException {
        Map<String, float[]> features = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).endsWith(suffix)) {
                String name = names.get(i);
                features.put(name.substring(0, name.length() - suffix.length()), weights[i]);
            }
        }
        int[] places = new int[clique.size()];
        for (int i = 0; i < places.length; i++) {
            int place = 0;
            for (int label : clique.get(i).getLabel()) {
                place = place * labels + label;
            }
            places[place] = i;
        }
        lines(features.keySet(), file);
        for (int shift = 16; shift >= 0; shift -= Byte.SIZE) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            for (float[] row : features.values()) {
                for (int place : places) {
                    int units = Math.round(row[place] / NameModelFile.UNIT);
                    bytes.write((units << 1 ^ units >> 31) >> shift);
                }
            }
            file.write(bytes.toByteArray());
        }
    }

    private List<String> clusters() throws ReflectiveOperationException {
        Map<String, String> lexicon = (Map<String, String>) field(classifier.featureFactories.get(0), "lexicon");
        Map<Integer, TreeSet<String>> clusters = new TreeMap<>();
        lexicon.forEach((word, cluster) -> clusters.computeIfAbsent(Integer.valueOf(cluster), any -> new TreeSet<>())
                .add(word));
        List<String> lines = new ArrayList<>();
        clusters.forEach((number, words) -> lines.add(number + "\t" + String.join("\t", words)));
        return lines;
    }

    private static void lines(Iterable<String> lines, DataOutputStream file) throws IOException {
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        file.writeInt(bytes.length);
        file.write(bytes);
    }

    private static Object field(Object owner, String name) throws ReflectiveOperationException {
        for (Class<?> type = owner.getClass(); ; type = type.getSuperclass()) {
            try {
                Field field = type.getDeclaredField(name);
                field.setAccessible(true);
                return field.get(owner);
            } catch (NoSuchFieldException e) {
                if (type.getSuperclass() == Object.class) {
                    throw e;
                }
            }
        }
    }
}
