package press.dateline.index.write;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import press.dateline.index.schema.ArticleField;
import press.dateline.index.schema.IndexNames;
import press.dateline.index.schema.IndexUnavailable;
import press.dateline.index.schema.StoryKey;

/**
 * Takes stories out of the archive, at once and everywhere, and keeps who did and why. First it is written down that a
 * version is withdrawn, then it is removed: whoever is killed in between goes on at the next start.
 */
public final class Withdrawals {

    private static final int MOST_VERSIONS = 10_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ElasticsearchClient client;
    private final IndexNames names;
    private final Clock clock;
    private final Withheld withheld;
    private final Removal removal;

    public Withdrawals(ElasticsearchClient client, IndexNames names, Clock clock) {
        this.client = client;
        this.names = names;
        this.clock = clock;
        this.withheld = new Withheld(client, names);
        this.removal = new Removal(client, names);
    }

    /** What is held back, on the same archive. */
    public Embargoes embargoes() {
        return new Embargoes(client, names, clock);
    }

    /** The senders that have a story of this uri here, seen or not; in small letters. */
    public Set<String> sources(String uri) {
        return reachable(() -> {
            Set<String> sources = new TreeSet<>();
            versions(uri).forEach(hit -> sources.add(StoryKey.of(hit.source()).source()));
            withheld.of(List.of(uri)).forEach(entry -> sources.add(entry.story().source()));
            return sources;
        });
    }

    /**
     * Withdraws all versions of these stories, those to come included.
     *
     * @return how many articles readers found until now
     */
    public long withdraw(List<StoryKey> stories, WithdrawalNote note) {
        return reachable(() -> {
            Instant now = now();
            long count = 0;
            for (StoryKey story : stories) {
                Withdrawal withdrawal = new Withdrawal(story, new Age(List.of(), null), now, note, true);
                count += take(withdrawal, "");
            }
            return count;
        });
    }

    /** The ids of all versions of a story that were or are here, withdrawn ones too. */
    public Set<String> articles(StoryKey story) {
        return reachable(() -> {
            Set<String> ids = new TreeSet<>();
            client.indices().refresh(refresh -> refresh.index(names.article()));
            versions(story.uri()).stream()
                    .filter(hit -> StoryKey.of(hit.source()).equals(story))
                    .forEach(hit -> ids.add(hit.id()));
            withheld.of(List.of(story.uri())).stream()
                    .filter(entry -> entry.story().equals(story))
                    .filter(entry -> !entry.kind().equals(Withdrawal.KIND))
                    .forEach(entry -> ids.add(entry.id()));
            return ids;
        });
    }

    /**
     * Takes a withdrawal back: what was kept is as it was before.
     *
     * @return how many articles readers find again
     */
    public long restore(StoryKey story) {
        return reachable(() -> {
            List<Withheld.WithheldEntry> entries = withheld.of(List.of(story.uri())).stream()
                    .filter(entry -> entry.story().equals(story))
                    .filter(entry -> !entry.kind().equals(Withheld.EMBARGOED))
                    .toList();
            List<BulkOperation> back = entries.stream()
                    .filter(entry ->
                            !entry.source().at("/article/story").asText().isEmpty())
                    .map(entry -> Withheld.put(entry.id(), map(entry.source().path("article"))))
                    .toList();
            if (!back.isEmpty()) {
                new Bulk(client, names.article()).send(back);
            }
            withheld.write(
                    entries.stream().map(entry -> Withheld.gone(entry.id())).toList());
            client.indices().refresh(refresh -> refresh.index(names.article()));
            return (long) back.size();
        });
    }

    /** A sender's kill: its story's versions up to it. */
    void kill(Extracted notice, StoryKey story) throws IOException {
        String why = notice.handling().note().isEmpty()
                ? notice.article().headline()
                : notice.handling().note();
        WithdrawalNote note = new WithdrawalNote("its sender", why, "", false);
        take(
                new Withdrawal(story, Age.of(notice.article(), notice.handling()), now(), note, false),
                notice.handling().version());
    }

    private long take(Withdrawal withdrawal, String version) throws IOException {
        client.indices().refresh(refresh -> refresh.index(names.article()));
        StoryKey story = withdrawal.story();
        List<BulkOperation> written = new ArrayList<>();
        List<Withheld.WithheldEntry> known = withheld.of(List.of(story.uri())).stream()
                .filter(entry -> entry.story().equals(story))
                .toList();
        if (stronger(withdrawal, known)) {
            written.add(Withheld.put(story.id(), withdrawal.document(version)));
        }
        List<Hit<JsonNode>> live = versions(story.uri()).stream()
                .filter(hit -> StoryKey.of(hit.source()).equals(story) && withdrawal.covers(Age.of(hit.source())))
                .toList();
        live.forEach(hit -> written.add(Withheld.withdrawn(hit.id(), map(hit.source()), withdrawal)));
        for (Withheld.WithheldEntry entry : known) {
            boolean held = entry.kind().equals(Withheld.EMBARGOED) && withdrawal.covers(Age.of(entry.source()));
            boolean erased =
                    entry.kind().equals(Withheld.WITHDRAWN) && withdrawal.by().erased();
            if (held || erased) {
                written.add(Withheld.withdrawn(entry.id(), bare(entry), withdrawal));
            }
        }
        withheld.write(written);
        removal.remove(live.stream().map(Hit::id).toList());
        return live.stream()
                .filter(hit -> !hit.source().has(ArticleField.SUPERSEDED))
                .count();
    }

    private static Map<String, Object> bare(Withheld.WithheldEntry entry) {
        return entry.source().has("article")
                ? map(entry.source().path("article"))
                : map(entry.source()).entrySet().stream()
                        .filter(field -> Set.of(
                                        ArticleField.ID,
                                        ArticleField.URI,
                                        ArticleField.SOURCE,
                                        ArticleField.VERSION,
                                        ArticleField.PUBLISHED,
                                        ArticleField.RECEIVED)
                                .contains(field.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** An editor's word, and a later version's kill, are not weakened by an older notice that comes in again. */
    private static boolean stronger(Withdrawal withdrawal, List<Withheld.WithheldEntry> known) {
        return known.stream()
                .filter(entry -> entry.kind().equals(Withdrawal.KIND))
                .map(entry -> Withdrawal.of(entry.source()))
                .noneMatch(before -> !withdrawal.whole() && before.covers(withdrawal.upTo()));
    }

    private List<Hit<JsonNode>> versions(String uri) throws IOException {
        return client.search(
                        search -> search.index(names.article())
                                .size(MOST_VERSIONS)
                                .query(query -> query.term(
                                        term -> term.field(ArticleField.URI).value(uri))),
                        JsonNode.class)
                .hits()
                .hits();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(JsonNode source) {
        return JSON.convertValue(source, Map.class);
    }

    @FunctionalInterface
    private interface Work<T> {
        T run() throws IOException;
    }

    private static <T> T reachable(Work<T> work) {
        try {
            return work.run();
        } catch (IOException e) {
            throw new IndexUnavailable("Elasticsearch cannot be reached: " + e.getMessage(), e);
        }
    }
}
