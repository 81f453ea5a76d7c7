package press.dateline.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import press.dateline.authority.file.AuthorityFile;
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

    /** Which part of a labelled set is read: one half to tune on, the other only to check. */
    public enum Half {
        DEV,
        CHECK,
        ALL
    }

    /**
     * How well one task was done.
     *
     * @param right entities found that the labels have, too
     * @param found entities found
     * @param expected entities that the labels have
     * @param complete whether the labels name every entity; if not, only recall means anything
     */
    public record Score(int right, int found, int expected, boolean complete) {

        public double precision() {
            return found == 0 ? 0 : (double) right / found;
        }

        public double recall() {
            return expected == 0 ? 0 : (double) right / expected;
        }

        public double f1() {
            return right == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
        }
    }

    /** One name wrongly found, or {@code missed}, how often, and an article where it happened. */
    public record Fault(Task task, String name, boolean missed, int count, String article) {}

    /**
     * What came out.
     *
     * @param dateline Dateline's scores
     * @param bare those of the name model alone
     * @param pipeline those of CoreNLP's default pipeline, empty if it did not take part
     * @param worst the most frequent faults of Dateline, worst first
     */
    public record Report(
            int articles,
            Map<Task, Score> dateline,
            Map<Task, Score> bare,
            Map<Task, Score> pipeline,
            List<Fault> worst) {}

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
    public Report of(Path path, Half half) throws IOException {
        Running running = new Running();
        LabelledSet.read(path, half, running::article);
        return running.report();
    }

    /** What is known so far. */
    private final class Running {

        private final Map<Task, Tally> dateline = new EnumMap<>(Task.class);
        private final Map<Task, Tally> bare = new EnumMap<>(Task.class);
        private final Map<Task, Tally> pipeline = new EnumMap<>(Task.class);
        private int articles;

        void article(Labelled labelled) {
            articles++;
            Extraction extraction = extractor.extract(labelled.article());
            Map<Task, List<LabelledName>> names = bareModel.names(labelled.article());
            Map<Task, List<LabelledName>> piped =
                    pipelineModel.map(model -> model.names(labelled.article())).orElse(Map.of());
            labelled.expected().forEach((task, expected) -> {
                String uri = labelled.article().uri();
                dateline.computeIfAbsent(task, Tally::new)
                        .add(uri, expected, Guesses.of(task, extraction, labelled.groupsAreOrganisations()));
                bare.computeIfAbsent(task, Tally::new).add(uri, expected, names.get(task));
                if (piped.containsKey(task)) {
                    pipeline.computeIfAbsent(task, Tally::new).add(uri, expected, piped.get(task));
                }
            });
        }

        Report report() {
            List<Fault> worst = new ArrayList<>();
            dateline.values().forEach(tally -> worst.addAll(tally.faults.values()));
            worst.sort(Comparator.comparingInt(Fault::count).reversed().thenComparing(Fault::name));
            return new Report(articles, scores(dateline), scores(bare), scores(pipeline), List.copyOf(worst));
        }

        private static Map<Task, Score> scores(Map<Task, Tally> tallies) {
            Map<Task, Score> scores = new EnumMap<>(Task.class);
            tallies.forEach((task, tally) -> scores.put(task, tally.score()));
            return scores;
        }
    }

    private static final class Tally {

        final Map<String, Fault> faults = new HashMap<>();
        private final Task task;
        private int right;
        private int found;
        private int wanted;
        private boolean complete = true;

        Tally(Task task) {
            this.task = task;
        }

        void add(String uri, Labelled.Expected expected, List<LabelledName> guesses) {
            List<LabelledName> missing = new ArrayList<>(expected.names());
            complete &= expected.complete();
            wanted += missing.size();
            found += guesses.size();
            for (LabelledName guess : guesses) {
                int match = match(guess, missing);
                if (match >= 0) {
                    right++;
                    missing.remove(match);
                } else if (match(guess, expected.either()) >= 0) {
                    found--;
                } else if (expected.complete()) {
                    fault(guess.shown(), false, uri);
                }
            }
            missing.forEach(name -> fault(name.shown(), true, uri));
        }

        private static int match(LabelledName guess, List<LabelledName> wanted) {
            for (int i = 0; i < wanted.size(); i++) {
                if (wanted.get(i).matches(guess)) {
                    return i;
                }
            }
            return -1;
        }

        private void fault(String name, boolean missed, String uri) {
            faults.merge(
                    missed + name,
                    new Fault(task, name, missed, 1, uri),
                    (before, one) -> new Fault(task, name, missed, before.count() + 1, before.article()));
        }

        Score score() {
            return new Score(right, found, wanted, complete);
        }
    }
}
