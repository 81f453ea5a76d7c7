package press.dateline.bench;

import edu.stanford.nlp.process.PTBTokenizer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import press.dateline.article.Article;

/** The first part: how fast names are found, on one core, by Dateline and by what else there is in CoreNLP. */
final class Extracting {

    private final Effort effort;
    private final Shop shop;
    private final List<Article> articles;
    private final Path lines;

    /** Articles {@code from} up to {@code to}, together so many tokens. */
    private record Slice(int from, int to, int tokens) {}

    Extracting(Effort effort, Shop shop, Sample sample) throws IOException {
        this.effort = effort;
        this.shop = shop;
        // More than all rounds can need: the shortest articles have some forty tokens.
        List<String> chosen = sample.slice(0, (effort.extractionRounds() + 1) * effort.tokens() / 40);
        this.articles = chosen.stream().map(Sample::article).toList();
        this.lines = Files.write(shop.folder().resolve("extraction.jsonl"), chosen);
    }

    void measure(Table table) throws IOException {
        Map<Contender, Running> processes = new EnumMap<>(Contender.class);
        Map<Contender, Series> speeds = new EnumMap<>(Contender.class);
        try {
            List<Slice> slices = slices();
            for (Contender contender : Contender.values()) {
                shop.say("Extraction: warming up " + contender.title());
                Running process = new Running(contender);
                processes.put(contender, process);
                speeds.put(contender, new Series());
                Slice slice = slices.get(0);
                process.ask("warm " + slice.from() + " " + slice.to() + " "
                        + effort.warming().toMillis());
            }
            Rounds rounds = new Rounds(
                    effort.extractionRounds(),
                    effort.most().minus(effort.warming().multipliedBy(4)));
            while (rounds.next()) {
                Slice slice = slices.get(rounds.number() + 1);
                shop.say("Extraction: round " + (rounds.number() + 1));
                for (Contender contender : rounds.order(List.of(Contender.values()))) {
                    long nanos = processes.get(contender).ask("run " + slice.from() + " " + slice.to());
                    speeds.get(contender).add(slice.tokens() / (nanos / 1e9));
                }
            }
            report(table, speeds, processes);
        } finally {
            processes.values().forEach(Running::close);
        }
    }

    private static void report(Table table, Map<Contender, Series> speeds, Map<Contender, Running> processes)
            throws IOException {
        Map<Contender, Series> heaps = new EnumMap<>(Contender.class);
        for (Contender contender : Contender.values()) {
            heaps.put(contender, new Series());
            heaps.get(contender).add(processes.get(contender).ask("heap") / 1e6);
        }
        for (Contender other : List.of(Contender.DATASHARE, Contender.STANDARD, Contender.BARE)) {
            table.faster(
                    "Extraction, one core",
                    speeds.get(Contender.DATELINE),
                    speeds.get(other),
                    "%,.0f tokens/s",
                    other.title());
        }
        table.more(
                "Heap that stays in use after extraction",
                heaps.get(Contender.DATELINE),
                heaps.get(Contender.DATASHARE),
                "%,.0f MB",
                Contender.DATASHARE.title(),
                "heap");
    }

    /** One to warm up on and one for each round. */
    private List<Slice> slices() {
        List<Slice> slices = new ArrayList<>();
        int from = 0;
        while (slices.size() <= effort.extractionRounds()) {
            int tokens = 0;
            int to = from;
            while (tokens < effort.tokens()) {
                tokens += tokens(Contender.text(articles.get(to++)));
            }
            slices.add(new Slice(from, to, tokens));
            from = to;
        }
        return slices;
    }

    /** Counted by CoreNLP's own tokeniser, for all alike. */
    private static int tokens(String text) {
        return PTBTokenizer.newPTBTokenizer(new StringReader(text)).tokenize().size();
    }

    /** A contender's process as seen from here. */
    private final class Running implements AutoCloseable {

        private final Contender contender;
        private final Process process;
        private final PrintWriter questions;
        private final BufferedReader answers;

        Running(Contender contender) throws IOException {
            this.contender = contender;
            // One processor as Java sees it: one thread collects garbage, and nothing runs in parallel unseen.
            process = shop.start(
                    "extraction-" + contender.word(),
                    List.of(
                            shop.java(),
                            "-Xmx5g",
                            "-XX:ActiveProcessorCount=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            ExtractionProcess.class.getName(),
                            contender.word(),
                            lines.toString()));
            questions = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
            answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            answer();
        }

        long ask(String question) throws IOException {
            questions.println(question);
            return Long.parseLong(answer());
        }

        @Override
        public void close() {
            questions.close();
            process.destroy();
        }

        private String answer() throws IOException {
            String line = answers.readLine();
            if (line == null) {
                throw new IllegalStateException(
                        contender.title() + " ended: " + shop.said("extraction-" + contender.word()));
            }
            return line;
        }
    }
}
