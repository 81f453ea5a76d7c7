package press.dateline.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import press.dateline.authority.file.AuthorityFile;
import press.dateline.evaluate.labels.Half;
import press.dateline.evaluate.labels.Labelled;
import press.dateline.evaluate.labels.LabelledName;
import press.dateline.evaluate.labels.LabelledSet;
import press.dateline.evaluate.labels.Task;
import press.dateline.extract.Extractor;
import press.dateline.extract.findings.Extraction;
import press.dateline.extract.model.NameModel;

/**
 * Measures extraction against text labelled by people: precision, recall and F1 per {@link Task}, beside the bare name
 * model on the same text.
 *
 * <p>Entities count once an article. A folder with {@code articles.jsonl} and {@code gold.jsonl}, one with {@code
 * sentences.jsonl} (tokens and BIO tags), each gzipped or not, and the sample archive's {@code expected.jsonl} are
 * read.
 */
public final class Evaluation {

    private final Extractor extractor;
    private final BareModel bareModel;
    private final Optional<BareModel> pipelineModel;

    private Evaluation(Extractor extractor, Optional<NameModel> pipeline) {
        this.extractor = extractor;
        this.bareModel = new BareModel(extractor.model(), AuthorityFile.carried());
        this.pipelineModel = pipeline.map(model -> new BareModel(model, AuthorityFile.carried()));
    }

    /** Dateline beside the name model it is built on. */
    public Evaluation(Extractor extractor) {
        this(extractor, Optional.empty());
    }

    /** The pipelines of CoreNLP that {@link #against} knows: {@code default} and {@code datashare}. */
    public static List<String> rivals() {
        return Arrays.stream(CoreNlpSetup.values())
                .map(setup -> setup.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Beside a pipeline of CoreNLP, too; empty where its models are not on the class path. */
    public static Optional<Evaluation> against(String rival, Extractor extractor) {
        return CoreNlpSetup.valueOf(rival.toUpperCase(Locale.ROOT))
                .load()
                .map(pipeline -> new Evaluation(extractor, Optional.of(new DefaultPipeline(pipeline))));
    }

    /** Why {@code path} is no labelled set, in words; empty when it is one. */
    public static Optional<String> problem(Path path) {
        return LabelledSet.problem(path);
    }

    /** Reads the labelled set at {@code path}, extracts from all its articles and compares. */
    public EvaluationReport of(Path path, Half half) throws IOException {
        Running running = new Running();
        LabelledSet.read(path, half, running::article);
        return running.report();
    }

    /** What is known so far. */
    private final class Running {

        private final Map<Task, TaskTally> dateline = new EnumMap<>(Task.class);
        private final Map<Task, TaskTally> bare = new EnumMap<>(Task.class);
        private final Map<Task, TaskTally> pipeline = new EnumMap<>(Task.class);
        private int articles;

        void article(Labelled labelled) {
            articles++;
            Extraction extraction = extractor.extract(labelled.article());
            Map<Task, List<LabelledName>> names = bareModel.names(labelled.article());
            Map<Task, List<LabelledName>> piped =
                    pipelineModel.map(model -> model.names(labelled.article())).orElse(Map.of());
            labelled.expected().forEach((task, expected) -> {
                String uri = labelled.article().uri();
                dateline.computeIfAbsent(task, TaskTally::new)
                        .add(uri, expected, Guesses.of(task, extraction, labelled.groupsAreOrganisations()));
                bare.computeIfAbsent(task, TaskTally::new).add(uri, expected, names.get(task));
                if (piped.containsKey(task)) {
                    pipeline.computeIfAbsent(task, TaskTally::new).add(uri, expected, piped.get(task));
                }
            });
        }

        EvaluationReport report() {
            List<NameFault> worst = new ArrayList<>();
            dateline.values().forEach(tally -> worst.addAll(tally.faults()));
            worst.sort(Comparator.comparingInt(NameFault::count).reversed().thenComparing(NameFault::name));
            return new EvaluationReport(articles, scores(dateline), scores(bare), scores(pipeline), List.copyOf(worst));
        }

        private static Map<Task, PrecisionRecall> scores(Map<Task, TaskTally> tallies) {
            Map<Task, PrecisionRecall> scores = new EnumMap<>(Task.class);
            tallies.forEach((task, tally) -> scores.put(task, tally.score()));
            return scores;
        }
    }
}
