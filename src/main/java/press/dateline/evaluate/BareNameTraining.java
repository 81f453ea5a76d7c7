package press.dateline.evaluate;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import press.dateline.article.Article;
import press.dateline.authority.file.Person;
import press.dateline.extract.Extractor;
import press.dateline.extract.people.People;
import press.dateline.extract.people.Weights;

/**
 * Learns the weights of surnames that stand alone: from stories that name a bearer of the surname in full, who is then
 * hidden from the signs, and from labels of our own of stories that do not.
 */
public final class BareNameTraining {

    /** One bare surname: whose signs say what, and which candidate is right, or none. */
    private record Example(List<Map<String, Double>> candidates, int right, double weight) {}

    private static final int ROUNDS = 60;
    private static final double STEP = 0.05;
    private static final double SHRINK = 0.02;
    private static final long SEED = 14;

    /** What a label of our own counts, beside a lesson that a story gives by itself. */
    private static final double OWN = 4;

    private final Extractor extractor;
    private final Map<String, Map<String, String>> labels = new HashMap<>();
    private final List<Example> examples = new ArrayList<>();
    private int stories;
    private int told;

    public BareNameTraining(Extractor extractor) {
        this.extractor = extractor;
    }

    /** Reads labels of our own: lines of uri, surname, and the id of who is meant or a dash for nobody known. */
    public void labels(Path file) throws IOException {
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] fields = line.split("\t");
                labels.computeIfAbsent(fields[0], unused -> new HashMap<>()).put(fields[1], fields[2]);
            }
        }
    }

    /** Takes in the stories of {@code file}, every second one or all. */
    public void read(Path file, Evaluation.Half half) throws IOException {
        int[] number = {0};
        LabelledSet.lines(Files.isDirectory(file) ? LabelledSet.articles(file) : file, item -> {
            if (LabelledSet.isIn(half, number[0]++)) {
                learn(LabelledSet.article(item));
            }
        });
    }

    private void learn(Article article) {
        stories++;
        for (People.Lesson lesson : extractor.lessons(article)) {
            Optional<String> label = Optional.ofNullable(
                    labels.getOrDefault(article.uri(), Map.of()).get(lesson.key()));
            if (!lesson.candidates().isEmpty()) {
                if (label.isPresent()) {
                    add(lesson, label.get(), OWN);
                } else if (!lesson.alone()) {
                    told++;
                    add(lesson, lesson.meant().orElse("-"), 1);
                }
            }
        }
    }

    private void add(People.Lesson lesson, String meant, double weight) {
        int right = -1;
        int index = 0;
        for (Person person : lesson.candidates().keySet()) {
            right = person.entity().id().equals(meant) ? index : right;
            index++;
        }
        examples.add(new Example(List.copyOf(lesson.candidates().values()), right, weight));
    }

    /** Writes the weights, each on a line of its own, and above them what they were made from. */
    public void write(PrintStream out) {
        Map<String, Double> weights = fit();
        out.printf(
                Locale.ROOT,
                "# What speaks for somebody known where a surname stands alone; nobody known weighs 0. Learned by dateline train"
                        + " from %,d stories: %,d surnames of people they name in full, %,d labels of our own; right on %.3f of them.%n",
                stories,
                told,
                examples.size() - told,
                right(weights));
        new TreeMap<>(weights).forEach((sign, weight) -> out.printf(Locale.ROOT, "%s\t%.2f%n", sign, weight));
    }

    /** Conditional logistic regression by stochastic gradient descent, with weights drawn to zero. */
    private Map<String, Double> fit() {
        Map<String, Double> weights = new LinkedHashMap<>();
        Random random = new Random(SEED);
        List<Example> order = new ArrayList<>(examples);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            double step = STEP / (1 + round * 0.1);
            for (Example example : order) {
                step(example, weights, step * example.weight());
            }
            weights.replaceAll((sign, weight) -> weight * (1 - SHRINK * step));
        }
        return weights;
    }

    private static void step(Example example, Map<String, Double> weights, double step) {
        double[] shares = shares(example, weights);
        for (int i = 0; i < shares.length; i++) {
            double error = (example.right() == i ? 1 : 0) - shares[i];
            example.candidates()
                    .get(i)
                    .forEach((sign, strength) -> weights.merge(sign, step * error * strength, Double::sum));
        }
    }

    private static double[] shares(Example example, Map<String, Double> weights) {
        Weights current = new Weights(weights);
        double[] shares = new double[example.candidates().size()];
        double all = 1;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = Math.exp(current.sum(example.candidates().get(i)));
            all += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= all;
        }
        return shares;
    }

    private double right(Map<String, Double> weights) {
        long right = examples.stream()
                .filter(example -> {
                    double[] shares = shares(example, weights);
                    int best = -1;
                    double most = 1;
                    for (double share : shares) {
                        most -= share;
                    }
                    for (int i = 0; i < shares.length; i++) {
                        if (shares[i] > most) {
                            most = shares[i];
                            best = i;
                        }
                    }
                    return best == example.right();
                })
                .count();
        return examples.isEmpty() ? 0 : (double) right / examples.size();
    }
}
