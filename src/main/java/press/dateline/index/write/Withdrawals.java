package press.dateline.index.write;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import press.dateline.index.schema.ArticleField;
import press.dateline.index.schema.IndexNames;
import press.dateline.index.schema.IndexUnavailable;
import press.dateline.index.schema.StoryKey;

/**
 * Takes stories out of the archive, at once and everywhere, and keeps who did and why. First it is written down that a
 * version is withdrawn, then it is removed: whoever is killed in between goes on at the next start.
 */
public final class Withdrawals {

    private final ElasticsearchClient client;
    private final IndexNames names;
    private final Clock clock;
    private final Withheld withheld;
    private final Removal removal;
    private final Embargoes embargoes;
    private final BringingBack back;

    public Withdrawals(ElasticsearchClient client, IndexNames names, Clock clock) {
        this(client, names, clock, () -> {});
    }

    /** The same, which tells whoever remembers what readers may see that it is less now. */
    public Withdrawals(ElasticsearchClient client, IndexNames names, Clock clock, Runnable told) {
        this.client = client;
        this.names = names;
        this.clock = clock;
        this.withheld = new Withheld(client, names);
        this.removal = new Removal(client, names, clock, told);
        this.embargoes = new Embargoes(client, names, withheld, removal);
        this.back = new BringingBack(client, names, withheld, embargoes);
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
            long count = 0;
            for (StoryKey story : stories) {
                Withdrawal withdrawal = new Withdrawal(story, new Age(List.of(), null), now(), note, true);
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
                    .filter(entry ->
                            Set.of(Withheld.WITHDRAWN, Withheld.EMBARGOED).contains(entry.kind()))
                    .forEach(entry -> ids.add(entry.id()));
            return ids;
        });
    }

    /** Takes a withdrawal back: what was kept is as it was before; answers how many articles readers find again. */
    public long restore(StoryKey story, String who) {
        return reachable(() -> back.restore(story, who, now()));
    }

    /** The stories that were to be erased with what was received of them, and the ids of their versions; some at a time. */
    public void erased(BiConsumer<Set<StoryKey>, Set<String>> reader) {
        reachable(() -> {
            withheld.erased(reader);
            return 0;
        });
    }

    /**
     * Hides a story, in the versions to come too, until {@code until}; then it is there again, as newly received.
     *
     * @return how many articles readers found until now
     */
    public long hold(StoryKey story, Instant until, WithdrawalNote by) {
        return reachable(() -> embargoes.hold(new Hold(story, until, now(), by)));
    }

    /** Ends the embargo of a story, an editor's or its sender's; the next look at what is due lets it go. */
    public void endHold(StoryKey story, String who) {
        reachable(() -> {
            back.end(story, who, now());
            return 0;
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
        if (withdrawal.adds(said(known))) {
            written.add(WithheldDocument.put(story.id(), withdrawal.document(version)));
        }
        List<Hit<JsonNode>> live = versions(story.uri()).stream()
                .filter(hit -> StoryKey.of(hit.source()).equals(story) && withdrawal.covers(Age.of(hit.source())))
                .toList();
        live.forEach(hit ->
                written.add(WithheldDocument.withdrawn(hit.id(), WithheldDocument.fields(hit.source()), withdrawal)));
        for (Withheld.WithheldEntry entry : known) {
            boolean held = entry.kind().equals(Withheld.EMBARGOED) && withdrawal.covers(Age.of(entry.source()));
            boolean erased =
                    entry.kind().equals(Withheld.WITHDRAWN) && withdrawal.by().erased();
            if (held || erased) {
                written.add(WithheldDocument.withdrawn(entry.id(), entry.kept(), withdrawal));
            }
        }
        withheld.write(written);
        removal.remove(live.stream().map(Hit::id).toList());
        return live.stream()
                .filter(hit -> !hit.source().has(ArticleField.SUPERSEDED))
                .count();
    }

    private static List<Withdrawal> said(List<Withheld.WithheldEntry> known) {
        return known.stream()
                .filter(entry -> entry.kind().equals(Withdrawal.KIND))
                .map(entry -> Withdrawal.of(entry.source()))
                .toList();
    }

    private List<Hit<JsonNode>> versions(String uri) throws IOException {
        return Withheld.versions(client, names.article(), uri);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    @FunctionalInterface
    private interface Work<T> {
        T run() throws IOException;
    }

    private static <T> T reachable(Work<T> work) {
        try {
            return work.run();
        } catch (IOException e) {
            throw IndexUnavailable.unreachable(e);
        }
    }
}
