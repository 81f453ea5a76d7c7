package press.dateline.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.dateline.search.state.Links;
import press.dateline.search.state.SearchQuery;

/** The last part: the packaged program's pages and API against what it asks Elasticsearch, sent there directly. */
final class Serving {

    private static final int QUESTIONS = 200;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** To whom the questions go. */
    private enum Way {
        ENGINE,
        PAGE,
        API
    }

    /** A way's figures at one number of clients. */
    private record Times(Series median, Series slowest) {
        Times() {
            this(new Series(), new Series());
        }
    }

    private final Effort effort;
    private final Shop shop;
    private final Map<Way, List<List<HttpRequest>>> requests = new EnumMap<>(Way.class);

    Serving(Effort effort, Shop shop) {
        this.effort = effort;
        this.shop = shop;
    }

    /** How many questions were asked. */
    int measure(Table table, Path checkout, BenchEngine engine, List<Stored> articles)
            throws IOException, InterruptedException {
        List<SearchQuery> questions = Questions.of(articles, QUESTIONS);
        shop.say("Serving: starting the program");
        String site = PackagedProgram.serve(shop, checkout, engine);
        try (Overheard overheard = new Overheard(engine)) {
            requests.put(Way.ENGINE, questions.stream().map(overheard::requests).toList());
        }
        requests.put(Way.PAGE, asked(site + "/search", questions));
        requests.put(Way.API, asked(site + "/api/search", questions));
        check();
        warm();
        measure(table, 1, Effort.ONE_CLIENT);
        measure(table, 8, Effort.MANY_CLIENTS);
        return questions.size();
    }

    private static List<List<HttpRequest>> asked(String address, List<SearchQuery> questions) {
        return questions.stream()
                .map(question -> List.of(HttpRequest.newBuilder(URI.create(Links.link(address, question)))
                        .build()))
                .toList();
    }

    /** The comparison is only worth something if both find the same. */
    private void check() throws IOException, InterruptedException {
        try (Clients client = new Clients(1)) {
            for (int i = 0; i < requests.get(Way.API).size(); i++) {
                HttpRequest asked = requests.get(Way.API).get(i).get(0);
                long ours = JSON.readTree(client.send(asked)).path("total").asLong(-1);
                Set<Long> theirs = new HashSet<>();
                for (HttpRequest raw : requests.get(Way.ENGINE).get(i)) {
                    theirs.add(JSON.readTree(client.send(raw))
                            .at("/hits/total/value")
                            .asLong(-2));
                }
                if (!theirs.contains(ours)) {
                    throw new IllegalStateException(
                            asked.uri() + " finds " + ours + " articles, Elasticsearch finds " + theirs);
                }
            }
        }
    }

    /** Also the engine's caches: nobody shall be the first to ask a question. */
    private void warm() {
        shop.say("Serving: warming up");
        long end = System.nanoTime() + effort.warming().multipliedBy(2).toNanos();
        try (Clients clients = new Clients(8)) {
            for (int i = 0; i == 0 || System.nanoTime() < end; i++) {
                for (Way way : Way.values()) {
                    clients.ask(requests.get(way), i);
                }
            }
        }
    }

    private void measure(Table table, int count, Duration until) {
        Map<Way, Times> times = new EnumMap<>(Way.class);
        for (Way way : Way.values()) {
            times.put(way, new Times());
        }
        Rounds rounds = new Rounds(effort.servingRounds(), shop, until);
        try (Clients clients = new Clients(count)) {
            while (rounds.next()) {
                shop.say("Serving: %d client%s, round %d".formatted(count, count == 1 ? "" : "s", rounds.number() + 1));
                for (Way way : rounds.order(List.of(Way.values()))) {
                    double[] sorted = clients.ask(passes(way, count), rounds.number());
                    times.get(way).median().add(Series.quantile(sorted, 0.5));
                    times.get(way).slowest().add(Series.quantile(sorted, 0.99));
                }
            }
        }
        report(table, "Page `/search`", count, times.get(Way.PAGE), times.get(Way.ENGINE));
        report(table, "API `/api/search`", count, times.get(Way.API), times.get(Way.ENGINE));
    }

    /** Several clients get each question twice, or the last of them would wait alone for much of the time. */
    private List<List<HttpRequest>> passes(Way way, int count) {
        List<List<HttpRequest>> all = new ArrayList<>(requests.get(way));
        if (count > 1) {
            all.addAll(requests.get(way));
        }
        return all;
    }

    private static void report(Table table, String what, int count, Times ours, Times theirs) {
        String clients = count == 1 ? ", 1 client" : ", " + count + " clients";
        String whom = "the same bodies sent to Elasticsearch";
        table.more(what + clients + ", median", ours.median(), theirs.median(), "%.1f ms", whom, "time");
        table.more(what + clients + ", 99th percentile", ours.slowest(), theirs.slowest(), "%.1f ms", whom, "time");
    }
}
