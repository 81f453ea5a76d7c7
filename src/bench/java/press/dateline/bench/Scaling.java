package press.dateline.bench;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.dateline.index.schema.IndexNames;
import press.dateline.search.state.Links;
import press.dateline.search.state.SearchQuery;

/** {@code bin/bench scale}: what readers of a large archive wait for, each kind of page by itself. */
final class Scaling {

    private static final int QUESTIONS = 400;
    private static final int FEW = 40;
    private static final int DEEPEST = 20;
    private static final int SAMPLED = 3_000;

    private final Effort effort;
    private final Shop shop;
    private final ScaleTable table = new ScaleTable();
    private final String index = new IndexNames("").article();

    Scaling(Effort effort, Shop shop) {
        this.effort = effort;
        this.shop = shop;
    }

    /** Measures on the archive in {@code data}; {@code answers} is where to keep or compare what is answered. */
    String measure(Path checkout, Path home, Path data, Optional<Path> answers)
            throws IOException, InterruptedException {
        shop.say("Scale: starting the program and its Elasticsearch");
        Program program = PackagedProgram.start(shop, checkout, data);
        try (BenchEngine engine = BenchEngine.on(data, home)) {
            ElasticsearchClient client = engine.client();
            List<Stored> articles = Stored.some(client, index, SAMPLED);
            List<SearchQuery> questions = Questions.of(articles, effort == Effort.QUICK ? FEW : QUESTIONS, DEEPEST);
            ScalePages pages = new ScalePages(client, index);
            List<String> asked = new ArrayList<>(questions.stream()
                    .map(each -> Links.link("/api/search", each))
                    .toList());
            search(program, engine, questions);
            asked.addAll(pages(program, client, pages, articles));
            table.said(
                    "one article more, until it is found",
                    "%,d ms".formatted(new OneMore(engine, shop.folder()).millis(program)),
                    "≤ 2 s");
            table.said("size", ArchiveSize.of(client, index).toString(), "≤ 1.0 times");
            table.said("memory at most", program.memory(), "≤ 700 MB, ≤ 1 GB");
            table.said("start until the first answer", "%.1f s".formatted(program.started()), "≤ 15 s");
            String compared =
                    answers.isPresent() ? "\n\n" + new ScaleAnswers(answers.get()).compare(program, asked) + "." : "";
            return table
                    + "\n\n%,d articles, %,d questions; %s.%s"
                            .formatted(
                                    client.count(count -> count.index(index)).count(),
                                    questions.size(),
                                    Machine.line(),
                                    compared);
        }
    }

    private void search(Program program, BenchEngine engine, List<SearchQuery> questions)
            throws IOException, InterruptedException {
        shop.say("Scale: writing down what goes to Elasticsearch");
        List<List<HttpRequest>> raw;
        List<List<HttpRequest>> rawPages;
        try (Overheard overheard = new Overheard(engine)) {
            raw = questions.stream().map(overheard::requests).toList();
            rawPages = questions.stream().map(overheard::page).toList();
        }
        List<List<HttpRequest>> page = requests(program, "/search", questions);
        List<List<HttpRequest>> api = requests(program, "/api/search", questions);
        for (int count : List.of(1, 8)) {
            shop.say("Scale: %d client%s".formatted(count, count == 1 ? "" : "s"));
            String clients = count == 1 ? ", 1 client" : ", 8 clients";
            try (Clients readers = new Clients(count)) {
                // Once for the caches of both, then each in turn.
                readers.ask(page, 0);
                readers.ask(rawPages, 0);
                readers.ask(api, 0);
                readers.ask(raw, 0);
                Timed pages = timed(readers, page);
                Timed rawOfPages = timed(readers, rawPages);
                table.row("`/search`" + clients, pages.times(), rawOfPages.times(), "≤ 1.3× / 1.5×");
                Timed answers = timed(readers, api);
                Timed rawOfAnswers = timed(readers, raw);
                table.row("`/api/search`" + clients, answers.times(), rawOfAnswers.times(), "≤ 1.2×");
                if (count > 1) {
                    table.said(
                            "pages a second at 8 clients",
                            "%.0f, %.0f %% of raw"
                                    .formatted(
                                            page.size() / pages.seconds(),
                                            100 * rawOfPages.seconds() / pages.seconds()),
                            "≥ 75 %");
                } else {
                    List<SearchQuery> filtered =
                            questions.stream().filter(SearchQuery::isFiltered).toList();
                    table.row(
                            "a faceted search",
                            timed(readers, requests(program, "/search", filtered))
                                    .times(),
                            "≤ 60 ms");
                }
            }
        }
    }

    /** @param times in milliseconds, sorted */
    private record Timed(double[] times, double seconds) {}

    private static Timed timed(Clients readers, List<List<HttpRequest>> asked) {
        long began = System.nanoTime();
        double[] times = readers.ask(asked, 1);
        return new Timed(times, (System.nanoTime() - began) / 1e9);
    }

    private static List<List<HttpRequest>> requests(Program program, String path, List<SearchQuery> questions) {
        return questions.stream()
                .map(each -> List.of(program.request(Links.link(path, each))))
                .toList();
    }

    /** Those that were asked for. */
    private List<String> pages(Program program, ElasticsearchClient client, ScalePages pages, List<Stored> articles)
            throws IOException, InterruptedException {
        shop.say("Scale: pages one by one");
        List<String> asked = new ArrayList<>();
        for (Map.Entry<Map<String, String>, String> kind : List.of(
                Map.entry(pages.entities(), "≤ 150 ms"),
                Map.entry(pages.deep(program), "≤ 3 × page 1"),
                Map.entry(pages.others(), "≤ 60 ms"))) {
            for (Map.Entry<String, String> each : kind.getKey().entrySet()) {
                table.row(each.getKey(), alone(program, client, each.getValue()), kind.getValue());
                asked.add(each.getValue());
            }
        }
        asked.removeIf(path -> path.contains(".atom"));
        List<String> typed = pages.suggestions(articles);
        try (Clients reader = new Clients(1)) {
            List<List<HttpRequest>> requests =
                    typed.stream().map(each -> List.of(program.request(each))).toList();
            reader.ask(requests, 0);
            table.row("suggestions", reader.ask(requests, 1), "p95 ≤ 50 ms");
        }
        return asked;
    }

    /** Each time as after an article has come in, which makes Elasticsearch forget what it counted. */
    private double[] alone(Program program, ElasticsearchClient client, String path)
            throws IOException, InterruptedException {
        int rounds = effort == Effort.QUICK ? 2 : 9;
        double[] times = new double[rounds];
        try (Clients reader = new Clients(1)) {
            reader.tried(program.request(path));
            for (int i = 0; i < rounds; i++) {
                client.indices().clearCache(clear -> clear.index(index).request(true));
                long began = System.nanoTime();
                // A page that took too long is refused; as long as that took it counts.
                boolean answered = reader.tried(program.request(path));
                times[i] = (System.nanoTime() - began) / 1e6;
                if (!answered) {
                    shop.say("Scale: " + path + " was refused after %.0f ms".formatted(times[i]));
                }
            }
        }
        Arrays.sort(times);
        return times;
    }
}
