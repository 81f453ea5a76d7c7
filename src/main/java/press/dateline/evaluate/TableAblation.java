package press.dateline.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import press.dateline.evaluate.labels.Half;
import press.dateline.extract.Extractor;
import press.dateline.extract.model.NameModel;

/** Scores without one table, F1 by task; made on that table's {@link WithoutTable}, so it speaks in the JDK's words only. */
final class TableAblation implements BiFunction<NameModel, List<String>, Map<String, Double>> {

    private final Half half;

    TableAblation(String half) {
        this.half = Half.valueOf(half);
    }

    static Map<String, Double> without(String table, NameModel model, List<Path> sets, Half half) {
        try {
            var made = new WithoutTable(table)
                    .loadClass(TableAblation.class.getName())
                    .getDeclaredConstructor(String.class);
            made.setAccessible(true);
            @SuppressWarnings("unchecked")
            var run = (BiFunction<NameModel, List<String>, Map<String, Double>>) made.newInstance(half.name());
            return run.apply(model, sets.stream().map(Path::toString).toList());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("extraction cannot be loaded without " + table, e);
        }
    }

    @Override
    public Map<String, Double> apply(NameModel model, List<String> sets) {
        try {
            Map<String, Double> scores = new LinkedHashMap<>();
            new PooledScores(sets.stream().map(Path::of).toList(), half)
                    .of(Extractor.of(model))
                    .forEach((task, score) -> scores.put(task.name(), score.f1()));
            return scores;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
