package press.dateline.evaluate.relevance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** How well a ranking answers questions whose relevant articles people have named. */
public final class Relevance {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Relevance() {}

    /** Whether {@code folder} has such questions. */
    public static boolean isIn(Path folder) {
        return file(folder).isPresent();
    }

    /** The questions in {@code queries.jsonl} or {@code queries.jsonl.gz}; those that nothing answers are left out. */
    public static List<JudgedQuestion> read(Path folder) throws IOException {
        List<JudgedQuestion> questions = new ArrayList<>();
        try (BufferedReader lines = lines(folder)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode question = JSON.readTree(line);
                Set<String> relevant = new HashSet<>();
                question.path("relevant").forEach(uri -> relevant.add(uri.asText()));
                if (!relevant.isEmpty()) {
                    questions.add(new JudgedQuestion(question.path("text").asText(), relevant));
                }
            }
        }
        return questions;
    }

    /** How well {@code ranking} ranks, which gives uris for a question, best first. */
    public static RankingScore of(Function<String, List<String>> ranking, List<JudgedQuestion> questions) {
        return of(answers(ranking, questions));
    }

    /** What {@code ranking} makes of each question, in their order. */
    static List<RankedAnswer> answers(Function<String, List<String>> ranking, List<JudgedQuestion> questions) {
        return questions.stream()
                .map(question -> RankedAnswer.of(question, ranking.apply(question.text())))
                .toList();
    }

    static RankingScore of(List<RankedAnswer> all) {
        return new RankingScore(
                all.size(),
                mean(all, RankedAnswer::precision),
                mean(all, RankedAnswer::gain),
                mean(all, each -> each.first() > 10 ? 0 : 1.0 / each.first()),
                mean(all, each -> each.first() > 1 ? 0 : 1),
                mean(all, each -> each.first() > 5 ? 0 : 1),
                mean(all, each -> each.first() > 10 ? 0 : 1));
    }

    private static double mean(List<RankedAnswer> all, ToDoubleFunction<RankedAnswer> measure) {
        return all.stream().mapToDouble(measure).average().orElse(0);
    }

    private static BufferedReader lines(Path folder) throws IOException {
        Path file = file(folder).orElseThrow(() -> new NoSuchFileException(folder + "/queries.jsonl"));
        InputStream in = Files.newInputStream(file);
        return new BufferedReader(new InputStreamReader(
                file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8));
    }

    private static Optional<Path> file(Path folder) {
        return Stream.of("queries.jsonl", "queries.jsonl.gz")
                .map(folder::resolve)
                .filter(Files::exists)
                .findFirst();
    }
}
