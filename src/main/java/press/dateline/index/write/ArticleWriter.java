package press.dateline.index.write;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.MgetResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import press.dateline.authority.file.AuthorityStore;
import press.dateline.extract.findings.Found;
import press.dateline.index.copies.StoryGrouping;
import press.dateline.index.schema.ArticleField;
import press.dateline.index.schema.IndexNames;
import press.dateline.index.schema.IndexUnavailable;
import press.dateline.index.schema.StoryKey;

/**
 * Puts articles into the index, each version once, and marks the versions that a newer one supersedes.
 *
 * <p>For one thread at a time: two writers of one story at the same moment would each think theirs the newest.
 */
public final class ArticleWriter {

    /** Of all that this writes. */
    public final OutcomeCounts counts = new OutcomeCounts();

    private final ElasticsearchClient client;
    private final String index;
    private final AuthorityStore authority;
    private final Clock clock;

    private final ReceiptClock receipt;
    private final StoryGrouping sameStory;
    private final Gate gate;
    private final Supersession supersession;

    public ArticleWriter(ElasticsearchClient client, IndexNames names, AuthorityStore authority, Clock clock) {
        this(client, names, authority, clock, new Withdrawals(client, names, clock));
    }

    /** The same, which carries out kills by these {@code withdrawals}. */
    public ArticleWriter(
            ElasticsearchClient client,
            IndexNames names,
            AuthorityStore authority,
            Clock clock,
            Withdrawals withdrawals) {
        this.client = client;
        this.index = names.article();
        this.authority = authority;
        this.clock = clock;
        this.receipt = new ReceiptClock(client, index, clock);
        this.sameStory = new StoryGrouping(client, index);
        this.supersession = new Supersession(client, index);
        this.gate = new Gate(client, names, withdrawals);
    }

    /** Those of these ids that are in the index already. */
    public Set<String> stored(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        try {
            MgetResponse<JsonNode> found = client.mget(
                    get -> get.index(index).ids(List.copyOf(ids)).source(source -> source.fetch(false)),
                    JsonNode.class);
            return found.docs().stream()
                    .filter(doc -> doc.isResult() && doc.result().found())
                    .map(doc -> doc.result().id())
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw IndexUnavailable.unreachable(e);
        }
    }

    /** The articles whose embargo has ended since, still without what is found in them; written, they are new. */
    public List<Extracted> due() {
        try {
            return gate.due(clock.instant());
        } catch (IOException e) {
            throw IndexUnavailable.unreachable(e);
        }
    }

    /** Stores a batch; the outcomes are in its order. */
    public List<Outcome> write(List<Extracted> batch) {
        try {
            return counts.counted(store(batch));
        } catch (IOException | ElasticsearchException e) {
            throw IndexUnavailable.told(index, e);
        }
    }

    /** Makes all that was written so far visible to searches. */
    public void refresh() {
        try {
            supersession.see();
            supersession.check(receipt.now());
        } catch (IOException e) {
            throw IndexUnavailable.unreachable(e);
        }
    }

    /** Marks what a program that was killed between two steps left unmarked of these uris. */
    public void lookAgain(Set<String> uris) {
        supersession.lookAgain(uris);
        refresh();
    }

    private void rememberEntities(Collection<Extracted> batch) throws IOException {
        authority.remember(batch.stream()
                .flatMap(each -> each.extraction().all())
                .map(Found::entity)
                .toList());
    }

    private List<Outcome> store(List<Extracted> batch) throws IOException {
        Map<String, Extracted> all = new LinkedHashMap<>();
        batch.forEach(each -> all.putIfAbsent(each.article().id(), each));
        supersession.seeWhatIsUnseen();
        Instant now = receipt.now();
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        Map<String, Extracted> fresh = gate.pass(all, now, outcomes);
        if (!fresh.isEmpty()) {
            rememberEntities(fresh.values());
            outcomes.putAll(store(fresh, now));
            gate.released(fresh.keySet());
        }
        Set<String> seen = new HashSet<>();
        return batch.stream()
                .map(each -> each.article().id())
                .map(id -> seen.add(id) ? outcomes.get(id) : Outcome.UNCHANGED)
                .toList();
    }

    private Map<String, Outcome> store(Map<String, Extracted> fresh, Instant now) throws IOException {
        Map<StoryKey, String> stories = new HashMap<>();
        Set<String> uris =
                fresh.values().stream().map(each -> each.article().uri()).collect(Collectors.toSet());
        Versions versions = supersession.versions(uris, stories);
        StoryGrouping.Grouped grouped =
                sameStory.of(fresh.values().stream().map(Extracted::article).toList(), stories);
        fresh.forEach(
                (id, each) -> versions.add(StoryKey.of(each.article()), id, Age.of(each.article(), each.handling())));
        Set<String> superseded = versions.superseded();

        // Killed before the next step, this one does no harm; the other way round a story would be counted twice.
        new Bulk(client, index).sendToPresent(grouped.unmarked());

        List<BulkOperation> operations = new ArrayList<>();
        fresh.forEach((id, each) -> operations.add(create(each, grouped.told().get(id), now, superseded.contains(id))));
        superseded.stream()
                .filter(id -> !fresh.containsKey(id))
                .forEach(id -> operations.add(Supersession.mark(id, now)));
        supersession.written(uris);
        return outcomes(fresh, versions, new Bulk(client, index).send(operations));
    }

    private static BulkOperation create(Extracted each, StoryGrouping.Told told, Instant now, boolean superseded) {
        Map<String, Object> document = ArticleDocument.of(each, told, now);
        if (superseded) {
            document.put(ArticleField.SUPERSEDED, now.toString());
        }
        return BulkOperation.of(operation ->
                operation.create(create -> create.id(each.article().id()).document(document)));
    }

    private static Map<String, Outcome> outcomes(
            Map<String, Extracted> fresh, Versions versions, List<BulkResponseItem> answers) {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        for (BulkResponseItem answer : answers) {
            if (fresh.containsKey(answer.id())) {
                StoryKey story = StoryKey.of(fresh.get(answer.id()).article());
                outcomes.putIfAbsent(answer.id(), outcome(answer, versions.others(story)));
            }
        }
        return outcomes;
    }

    private static Outcome outcome(BulkResponseItem answer, Set<String> others) {
        if (answer.error() == null) {
            return others.isEmpty() ? Outcome.STORED : Outcome.shared(others);
        }
        return answer.status() == 409
                ? Outcome.UNCHANGED
                : Outcome.failed(answer.error().reason());
    }
}
