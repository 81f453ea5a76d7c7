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
        List<Ranked> all = questions.stream()
                .map(question -> new Ranked(ranking.apply(question.text()), question.relevant()))
                .toList();
        return new RankingScore(
                all.size(),
                mean(all, each -> precision(each.uris(), each.relevant())),
                mean(all, each -> gain(each.uris(), each.relevant())),
                mean(all, each -> each.first() > 10 ? 0 : 1.0 / each.first()),
                mean(all, each -> each.first() > 1 ? 0 : 1),
                mean(all, each -> each.first() > 5 ? 0 : 1),
                mean(all, each -> each.first() > 10 ? 0 : 1));
    }

    /** What was found for one question. */
    private record Ranked(List<String> uris, Set<String> relevant) {

        /** The rank of the first relevant one, from 1; beyond all ranks where none was found. */
        int first() {
            for (int i = 0; i < uris.size(); i++) {
                if (relevant.contains(uris.get(i))) {
                    return i + 1;
                }
            }
            return Integer.MAX_VALUE;
        }
    }

    private static double mean(List<Ranked> all, ToDoubleFunction<Ranked> measure) {
        return all.stream().mapToDouble(measure).average().orElse(0);
    }

    private static double precision(List<String> ranked, Set<String> relevant) {
        double sum = 0;
        int found = 0;
        for (int i = 0; i < ranked.size(); i++) {
            if (relevant.contains(ranked.get(i))) {
                found++;
                sum += (double) found / (i + 1);
            }
        }
        return sum / relevant.size();
    }

    private static double gain(List<String> ranked, Set<String> relevant) {
        double gain = 0;
        double best = 0;
        for (int i = 0; i < 10; i++) {
            double worth = Math.log(2) / Math.log(i + 2.0);
            gain += i < ranked.size() && relevant.contains(ranked.get(i)) ? worth : 0;
            best += i < relevant.size() ? worth : 0;
        }
        return gain / best;
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
