package press.dateline.extract.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What each sign is worth, read from a file of lines {@code sign, tab, weight} under {@code /weights}. */
public final class Weights {

    private final Map<String, Double> weights;

    public Weights(Map<String, Double> weights) {
        this.weights = weights;
    }

    static Weights of(String name) {
        try (InputStream in = Weights.class.getResourceAsStream("/weights/" + name + ".tsv")) {
            if (in == null) {
                throw new IllegalStateException("the file weights/" + name + ".tsv is not on the class path");
            }
            Map<String, Double> weights = new LinkedHashMap<>();
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(fields -> weights.put(fields[0], Double.valueOf(fields[1])));
            return new Weights(weights);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sum of what {@code signs} are worth, each as strong as its number. */
    public double sum(Map<String, Double> signs) {
        double sum = 0;
        for (Map.Entry<String, Double> sign : signs.entrySet()) {
            sum += sign.getValue() * weights.getOrDefault(sign.getKey(), 0.0);
        }
        return sum;
    }

    /** The signs that moved the sum, the strongest first, in words. */
    String explain(Map<String, Double> signs) {
        return signs.entrySet().stream()
                .map(sign -> Map.entry(sign.getKey(), sign.getValue() * weights.getOrDefault(sign.getKey(), 0.0)))
                .filter(sign -> Math.abs(sign.getValue()) >= 0.05)
                .sorted(Comparator.comparingDouble(sign -> -Math.abs(sign.getValue())))
                .map(sign -> String.format(Locale.ROOT, "%s %+.1f", sign.getKey(), sign.getValue()))
                .collect(Collectors.joining(", "));
    }
}
