package press.dateline.bench;

import edu.stanford.nlp.process.PTBTokenizer;
import java.io.IOException;
import java.io.StringReader;
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
    private final Map<Contender, RunningContender> processes = new EnumMap<>(Contender.class);
    private final Map<Contender, Series> speeds = new EnumMap<>(Contender.class);
    private long process;

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
        try {
            List<Slice> slices = slices();
            for (Contender contender : Contender.values()) {
                shop.say("Extraction: warming up " + contender.title());
                RunningContender process = new RunningContender(shop, contender, lines);
                processes.put(contender, process);
                speeds.put(contender, new Series());
                Slice slice = slices.get(0);
                process.ask("warm %d %d %d"
                        .formatted(slice.from(), slice.to(), effort.warming().toMillis()));
            }
            takeTurns(slices);
            report(table);
        } finally {
            processes.values().forEach(RunningContender::close);
        }
    }

    private void takeTurns(List<Slice> slices) throws IOException {
        Rounds rounds = new Rounds(effort.extractionRounds(), shop, Effort.EXTRACTION);
        while (rounds.next()) {
            shop.say("Extraction: round " + (rounds.number() + 1));
            Slice slice = slices.get(rounds.number() + 1);
            for (Contender contender : rounds.order(List.of(Contender.values()))) {
                long nanos = processes.get(contender).ask("run " + slice.from() + " " + slice.to());
                speeds.get(contender).add(slice.tokens() / (nanos / 1e9));
            }
        }
    }

    private void report(Table table) throws IOException {
        for (Contender other : List.of(Contender.DATASHARE, Contender.STANDARD, Contender.BARE)) {
            table.faster(
                    "Extraction on one core, tokens a second",
                    speeds.get(Contender.DATELINE),
                    speeds.get(other),
                    "%,.0f",
                    other.title());
        }
        process = processes.get(Contender.DATELINE).ask("process") / 1_000;
        table.more(
                "Heap that stays in use after extraction",
                heap(Contender.DATELINE),
                heap(Contender.DATASHARE),
                "%,.0f MB",
                Contender.DATASHARE.title(),
                "heap");
    }

    /** Megabytes of Dateline's whole process, where it had the most. */
    long process() {
        return process;
    }

    private Series heap(Contender contender) throws IOException {
        Series megabytes = new Series();
        megabytes.add(processes.get(contender).ask("heap") / 1e6);
        return megabytes;
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
}
