package press.dateline.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import press.dateline.cli.program.Desk;
import press.dateline.evaluate.labels.Half;
import press.dateline.evaluate.relevance.JudgedQuestion;
import press.dateline.evaluate.relevance.RankedAnswer;
import press.dateline.evaluate.relevance.RankingRow;
import press.dateline.evaluate.relevance.Relevance;
import press.dateline.evaluate.relevance.RelevanceTrial;
import press.dateline.evaluate.relevance.StoredRelevance;
import press.dateline.ingest.Report;

/** Prints how well the questions of a set are answered, each way of ranking a line. */
final class RelevanceTable {

    private final Desk desk;
    private final Options options;
    private final PrintStream out;

    private final int questions;

    /** With so many of the questions that are answered better than by plain BM25, and worse. */
    RelevanceTable(Desk desk, Options options, PrintStream out, int questions) {
        this.desk = desk;
        this.options = options;
        this.out = out;
        this.questions = questions;
    }

    void print(Path set, Half half, boolean stored) throws IOException {
        List<JudgedQuestion> all = Relevance.read(set);
        List<JudgedQuestion> questions = IntStream.range(0, all.size())
                .filter(half::has)
                .mapToObj(all::get)
                .toList();
        if (stored) {
            stored(set, questions);
        } else {
            takenIn(set, questions);
        }
    }

    private void stored(Path set, List<JudgedQuestion> questions) throws IOException {
        StoredRelevance relevance =
                new StoredRelevance(desk.client(), desk.archive(), desk.names().prefix());
        head(set, relevance.prepare(desk.clock().instant()), questions.size());
        print(relevance.words(questions, desk.clock().instant()));
    }

    private void takenIn(Path set, List<JudgedQuestion> questions) throws IOException {
        try (RelevanceTrial trial = new RelevanceTrial(desk.client(), desk.extractor(), desk.clock())) {
            Report read = trial.read(articles(set), IngestCommand.progress(options));
            head(set, read.fresh(), questions.size());
            print(trial.words(questions));
            options.say("Working out what %,d stories mean; some minutes …".formatted(read.fresh()));
            long start = System.nanoTime();
            trial.workOut(desk.model());
            double seconds = (System.nanoTime() - start) / 1e9;
            trial.meaning(desk.model(), questions).forEach(this::print);
            out.printf(
                    "What they mean was worked out in %.0f s, %.1f articles a second.%n",
                    seconds, read.fresh() / seconds);
        }
    }

    static Path articles(Path set) {
        return Stream.of("articles.jsonl", "articles.jsonl.gz")
                .map(set::resolve)
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        set + " has questions but neither articles.jsonl nor articles.jsonl.gz"));
    }

    private void head(Path set, long articles, int questions) {
        out.printf("%s, %,d articles, %,d questions that some answer%n", set, articles, questions);
        out.printf(
                "%-20s%8s%9s%8s%11s%11s%12s%16s%n",
                "", "MAP", "nDCG@10", "MRR@10", "success@1", "success@5", "success@10", "ms a question");
    }

    private void print(List<RankingRow> rows) {
        rows.forEach(this::print);
        if (questions > 0) {
            differences(answers(rows, RelevanceTrial.PLAIN), answers(rows, RelevanceTrial.TYPED));
        }
    }

    private static List<RankedAnswer> answers(List<RankingRow> rows, String ranking) {
        return rows.stream()
                .filter(row -> row.ranking().equals(ranking))
                .findFirst()
                .orElseThrow()
                .answers();
    }

    private void differences(List<RankedAnswer> plain, List<RankedAnswer> typed) {
        Comparator<Integer> gain = Comparator.comparingDouble(
                i -> typed.get(i).precision() - plain.get(i).precision());
        out.println("Better as typed than by plain BM25; rank of the first that answers, before and after:");
        changed(plain, typed, gain.reversed(), 1);
        out.println("Worse:");
        changed(plain, typed, gain, -1);
    }

    private void changed(List<RankedAnswer> plain, List<RankedAnswer> typed, Comparator<Integer> most, int sign) {
        IntStream.range(0, plain.size())
                .boxed()
                .filter(i -> sign
                                * Double.compare(
                                        typed.get(i).precision(), plain.get(i).precision())
                        > 0)
                .sorted(most)
                .limit(questions)
                .forEach(i -> out.printf(
                        "  %5s %5s  %s%n",
                        rank(plain.get(i)),
                        rank(typed.get(i)),
                        plain.get(i).question().text()));
    }

    private static String rank(RankedAnswer answer) {
        return answer.first() == Integer.MAX_VALUE ? "–" : Integer.toString(answer.first());
    }

    private void print(RankingRow row) {
        out.printf(
                "%-20s%8.3f%9.3f%8.3f%11.3f%11.3f%12.3f%16.1f%n",
                row.ranking(),
                row.score().precision(),
                row.score().ndcg10(),
                row.score().mrr10(),
                row.score().success1(),
                row.score().success5(),
                row.score().success10(),
                row.millis());
    }
}
