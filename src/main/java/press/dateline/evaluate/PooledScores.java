package press.dateline.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import press.dateline.evaluate.labels.Half;
import press.dateline.evaluate.labels.Labelled;
import press.dateline.evaluate.labels.LabelledSet;
import press.dateline.evaluate.labels.Task;
import press.dateline.extract.Extractor;
import press.dateline.extract.findings.Extraction;

/** Labelled sets held in memory and scored as one; only tasks of which a set's labels are complete count. */
final class PooledScores {

    private final List<Labelled> articles = new ArrayList<>();

    PooledScores(List<Path> sets, Half half) throws IOException {
        for (Path set : sets) {
            LabelledSet.read(set, half, articles::add);
        }
    }

    int articles() {
        return articles.size();
    }

    Map<Task, PrecisionRecall> of(Extractor extractor) {
        List<Extraction> found = articles.parallelStream()
                .map(labelled -> extractor.extract(labelled.article()))
                .toList();
        Map<Task, TaskTally> tallies = new EnumMap<>(Task.class);
        for (int i = 0; i < articles.size(); i++) {
            Labelled labelled = articles.get(i);
            Extraction extraction = found.get(i);
            labelled.expected().forEach((task, expected) -> {
                if (expected.complete()) {
                    tallies.computeIfAbsent(task, TaskTally::new)
                            .add(
                                    labelled.article().uri(),
                                    expected,
                                    Guesses.of(task, extraction, labelled.groupsAreOrganisations()));
                }
            });
        }
        Map<Task, PrecisionRecall> scores = new EnumMap<>(Task.class);
        tallies.forEach((task, tally) -> scores.put(task, tally.score()));
        return scores;
    }
}
