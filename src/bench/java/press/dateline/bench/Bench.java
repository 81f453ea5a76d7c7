package press.dateline.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Runs the parts one after another and prints the table, or what else is asked for; the first argument is the checkout. */
public final class Bench {

    private static final String USAGE =
            "bin/bench [ingest | names [NUMBER | write] | grow NUMBER FOLDER | scale FOLDER [--answers FILE]]";

    /** So many articles' names are compared. */
    private static final int COMPARED = 2_000;

    private final Effort effort = Effort.chosen();
    private final String machine = Machine.line();
    private final Path checkout;
    private final Shop shop;

    private Bench(Path checkout, Shop shop) {
        this.checkout = checkout;
        this.shop = shop;
    }

    public static void main(String... arguments) throws IOException {
        // Figures look the same wherever they are measured.
        Locale.setDefault(Locale.ROOT);
        Shop shop = new Shop();
        Runtime.getRuntime().addShutdownHook(new Thread(shop::close, "clear-away"));
        int code = 0;
        try {
            Bench bench = new Bench(Path.of(arguments[0]).toAbsolutePath().normalize(), shop);
            System.out.println(bench.run(List.of(arguments).subList(1, arguments.length)));
        } catch (IOException | InterruptedException | ReflectiveOperationException | RuntimeException e) {
            e.printStackTrace();
            code = 1;
        }
        // Not left to the threads that libraries keep.
        System.exit(code);
    }

    private String run(List<String> asked) throws IOException, InterruptedException, ReflectiveOperationException {
        String part = asked.isEmpty() ? "" : asked.get(0);
        if (part.equals("names")) {
            return names(asked.subList(1, asked.size()));
        }
        if (part.equals("grow") && asked.size() == 3) {
            return grow(Long.parseLong(asked.get(1)), Path.of(asked.get(2)));
        }
        if (part.equals("scale")
                && (asked.size() == 2 || asked.size() == 4 && asked.get(2).equals("--answers"))) {
            Optional<Path> answers = asked.size() == 4 ? Optional.of(Path.of(asked.get(3))) : Optional.empty();
            return "\n"
                    + new Scaling(effort, shop)
                            .measure(
                                    checkout,
                                    engineHome(),
                                    Path.of(asked.get(1)).toAbsolutePath(),
                                    answers);
        }
        if (!asked.isEmpty() && !part.equals("ingest")) {
            throw new IllegalArgumentException(USAGE);
        }
        endAfter(Effort.ALL);
        return part.equals("ingest") ? ingest() : run();
    }

    private String names(List<String> asked) throws IOException, ReflectiveOperationException {
        ComparedNames names = new ComparedNames();
        if (asked.equals(List.of("write"))) {
            return names.write(checkout);
        }
        Sample sample = Sample.of(checkout, asked.isEmpty() ? COMPARED : Integer.parseInt(asked.get(0)));
        return names.compare(sample.lines().stream().map(Sample::article).toList());
    }

    private String grow(long wanted, Path data) throws IOException {
        Sample sample = Sample.of(checkout, Growing.READ);
        shop.say("Articles: " + sample.origin());
        BenchEngine engine = shop.closing(BenchEngine.on(data.toAbsolutePath(), engineHome()));
        return "\n" + new Growing(shop, sample, engine).grow(wanted);
    }

    private static Path engineHome() {
        return Path.of(System.getProperty("dateline.engine.home"));
    }

    private String ingest() throws IOException, InterruptedException {
        Effort longer = effort.longer();
        Sample sample = Sample.of(checkout, (longer.ingestRounds() + 1) * longer.articles());
        shop.say("Articles: " + sample.origin());
        BenchEngine engine = shop.closing(new BenchEngine(engineHome(), shop.folder()));
        return "\n" + new IngestParts(longer, shop, sample, engine).measure() + "\nMeasured " + machine + "; "
                + sample.origin() + ".";
    }

    private String run() throws IOException, InterruptedException {
        Sample sample = Sample.of(checkout, (effort.ingestRounds() + 1) * effort.articles());
        shop.say("Articles: " + sample.origin());
        Table table = new Table();
        Extracting extracting = new Extracting(effort, shop, sample);
        extracting.measure(table);
        LongStories.measure(effort, shop, table);
        if (!System.getenv().getOrDefault("BENCH_EXTRACTION", "").isEmpty()) {
            return "\n" + table;
        }

        shop.say("Starting Elasticsearch");
        BenchEngine engine = shop.closing(new BenchEngine(engineHome(), shop.folder()));
        Ingesting ingesting = new Ingesting(effort, shop, sample, engine);
        ingesting.measure(table);
        new Meant(effort, shop, engine).measure(table, ingesting.articles());
        long served = ingesting.fill();
        int questions = new Serving(effort, shop).measure(table, checkout, engine, ingesting.articles());
        return String.join(
                "\n",
                "",
                table.toString(),
                "",
                notes(
                        sample,
                        extracting.process(),
                        served,
                        questions,
                        shop.elapsed().toSeconds()));
    }

    private String notes(Sample sample, long extraction, long served, int questions, long seconds) {
        return """
                - Measured %s%s.
                - Articles: %s. Every row is one run's medians over up to %d rounds in which the contenders took turns on the same input; the ratio is the median of the rounds' ratios.
                - Extraction: headline and body of the same articles for all, counted in CoreNLP's tokens, per second of processor time (garbage collection included), one Java process each; the heap is what a full collection leaves of it. Dateline's process has the heap of `bin/dateline extract` and took %d MB of memory in all, at most. Dateline's part is everything it does to an article (names, the people, organisations, places and countries they stand for, salience); CoreNLP's is names alone.
                - Ingest: %,d articles a round into an empty archive; bulk indexing gets the documents that came of it, ready-made, by the same client, in batches of %d.
                - Meaning: articles already taken in, one after another; the questions of the next part on those few articles, asked of the archive itself, without a page.
                - Serving: the packaged program on an archive of %,d articles, %d different searches (words, phrases, filters, dates, orders, pages), each answered once before it counts; Elasticsearch alone gets, byte for byte, the requests that Dateline makes of them."""
                .formatted(
                        machine,
                        effort == Effort.QUICK
                                ? " (BENCH_QUICK: a trial of the bench, not a measurement)"
                                : ", in " + seconds + " s",
                        sample.origin(),
                        effort.servingRounds(),
                        extraction,
                        effort.articles(),
                        Stored.BATCH,
                        served,
                        questions);
    }

    private static void endAfter(Duration longest) {
        Thread watch = new Thread(
                () -> {
                    try {
                        Thread.sleep(longest.toMillis());
                        System.err.println("bench: not done after " + longest.toSeconds() + " s; given up");
                        System.exit(1);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                "watch");
        watch.setDaemon(true);
        watch.start();
    }
}
