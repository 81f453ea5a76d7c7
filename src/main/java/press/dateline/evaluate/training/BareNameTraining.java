package press.dateline.evaluate.training;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import press.dateline.extract.people.Weights;

/** Learns the weights of surnames that stand alone, by conditional logistic regression with nobody known among the candidates. */
public final class BareNameTraining {

    private static final int ROUNDS = 60;
    private static final double STEP = 0.05;
    private static final double SHRINK = 0.02;
    private static final long SEED = 14;

    /** What a label of our own counts, beside a lesson that a story gives by itself. */
    private static final double OWN = 4;

    private final BareNameExamples read;

    public BareNameTraining(BareNameExamples read) {
        this.read = read;
    }

    /** Writes the weights, each on a line of its own, and above them what they were made from. */
    public void write(PrintStream out) {
        Map<String, Double> weights = fit();
        out.printf(
                Locale.ROOT,
                "# What speaks for somebody known where a surname stands alone; nobody known weighs 0. Learned by bin/train"
                        + " from %,d stories: %,d surnames of people they name in full, %,d labels of our own; right on %.3f of them.%n",
                read.stories(),
                read.examples().size() - read.own(),
                read.own(),
                right(weights));
        new TreeMap<>(weights).forEach((sign, weight) -> out.printf(Locale.ROOT, "%s\t%.2f%n", sign, weight));
    }

    /** By stochastic gradient descent in an order that a seed shuffles, with weights drawn to zero. */
    Map<String, Double> fit() {
        Map<String, Double> weights = new LinkedHashMap<>();
        Random random = new Random(SEED);
        List<BareNameExample> order = new ArrayList<>(read.examples());
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            double step = STEP / (1 + round * 0.1);
            for (BareNameExample example : order) {
                step(example, weights, example.own() ? step * OWN : step);
            }
            weights.replaceAll((sign, weight) -> weight * (1 - SHRINK * step));
        }
        return weights;
    }

    private static void step(BareNameExample example, Map<String, Double> weights, double step) {
        double[] shares = shares(example, weights);
        for (int i = 0; i < shares.length; i++) {
            double error = (example.right() == i ? 1 : 0) - shares[i];
            example.candidates()
                    .get(i)
                    .forEach((sign, strength) -> weights.merge(sign, step * error * strength, Double::sum));
        }
    }

    private static double[] shares(BareNameExample example, Map<String, Double> weights) {
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
        long right = read.examples().stream()
                .filter(example -> likeliest(shares(example, weights)) == example.right())
                .count();
        return read.examples().isEmpty() ? 0 : (double) right / read.examples().size();
    }

    /** The likeliest candidate, or -1 where that is nobody known. */
    private static int likeliest(double[] shares) {
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
        return best;
    }
}
