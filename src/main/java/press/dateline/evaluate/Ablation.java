package press.dateline.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import press.dateline.evaluate.labels.Half;
import press.dateline.evaluate.labels.Task;
import press.dateline.extract.Extractor;
import press.dateline.extract.model.RememberedNames;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.rules.Rules;

/** What each rule and each table of extraction gains: one after another is left out, and the same text read again. */
public final class Ablation {

    /**
     * One that was left out.
     *
     * @param name of the rule, or of the table on the class path
     * @param words what it says
     * @param gains how much lower F1 is without it, by task
     */
    public record Gain(String name, String words, Map<Task, Double> gains) {}

    private final List<Path> sets;
    private final Half half;
    private final RememberedNames names;
    private final Extractor extractor;
    private final PooledScores pool;
    private final Map<Task, PrecisionRecall> whole;

    public Ablation(Extractor extractor, List<Path> sets, Half half) throws IOException {
        this.sets = List.copyOf(sets);
        this.half = half;
        this.names = new RememberedNames(extractor.model());
        this.extractor = extractor.reading(names);
        this.pool = new PooledScores(sets, half);
        this.whole = pool.of(this.extractor);
    }

    /** Everything that can be left out, with what it says. */
    public static Stream<Gain> list() {
        return Stream.concat(
                Stream.of(Rule.values()).map(rule -> new Gain(rule.name(), rule.words(), Map.of())),
                Tables.all().stream().map(table -> new Gain(table, "", Map.of())));
    }

    public int articles() {
        return pool.articles();
    }

    /** With everything in force, all sets together. */
    public Map<Task, PrecisionRecall> whole() {
        return whole;
    }

    /** Hands over each as soon as it is measured: rules in the order of the text's way, then tables. */
    public void run(Consumer<Gain> sink) {
        for (Rule rule : Rule.values()) {
            Map<Task, Double> gains = new EnumMap<>(Task.class);
            pool.of(extractor.with(Rules.ALL.without(rule)))
                    .forEach((task, score) -> gains.put(task, whole.get(task).f1() - score.f1()));
            sink.accept(new Gain(rule.name(), rule.words(), gains));
        }
        for (String table : Tables.all()) {
            Map<Task, Double> gains = new EnumMap<>(Task.class);
            TableAblation.without(table, names, sets, half)
                    .forEach((task, f1) -> gains.put(
                            Task.valueOf(task), whole.get(Task.valueOf(task)).f1() - f1));
            sink.accept(new Gain(table, "", gains));
        }
    }
}
