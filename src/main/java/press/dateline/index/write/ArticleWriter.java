package press.dateline.index.write;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.MgetResponse;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
import press.dateline.index.schema.IndexNames;
import press.dateline.index.schema.IndexUnavailable;

/**
 * Puts articles into the index, each version once, and marks the versions that a newer one supersedes.
 *
 * <p>For one thread at a time: two writers of one story at the same moment would each think theirs the newest.
 */
public final class ArticleWriter {

    private final ElasticsearchClient client;
    private final String index;
    private final AuthorityStore authority;
    private final Clock clock;

    private final StoryGrouping sameStory;

    /** Whether something was written that a search may not see yet. */
    private boolean unseen;

    public ArticleWriter(ElasticsearchClient client, IndexNames names, AuthorityStore authority, Clock clock) {
        this.client = client;
        this.index = names.article();
        this.authority = authority;
        this.clock = clock;
        this.sameStory = new StoryGrouping(client, index);
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
            throw new IndexUnavailable("Elasticsearch cannot be reached: " + e.getMessage(), e);
        }
    }

    /** Stores a batch; the outcomes are in its order. */
    public List<Outcome> write(List<Extracted> batch) {
        try {
            rememberEntities(batch);
            return store(batch);
        } catch (IOException e) {
            throw new IndexUnavailable("Elasticsearch cannot be reached: " + e.getMessage(), e);
        }
    }

    /** Makes all that was written so far visible to searches. */
    public void refresh() {
        try {
            see();
        } catch (IOException e) {
            throw new IndexUnavailable("Elasticsearch cannot be reached: " + e.getMessage(), e);
        }
    }

    private void see() throws IOException {
        client.indices().refresh(refresh -> refresh.index(index));
        unseen = false;
    }

    private void rememberEntities(List<Extracted> batch) throws IOException {
        authority.remember(batch.stream()
                .flatMap(each -> each.extraction().all())
                .map(Found::entity)
                .toList());
    }

    private List<Outcome> store(List<Extracted> batch) throws IOException {
        Map<String, Extracted> fresh = new LinkedHashMap<>();
        batch.forEach(each -> fresh.putIfAbsent(each.article().id(), each));
        if (unseen) {
            see();
        }
        Map<String, String> stories = new HashMap<>();
        Versions versions = liveVersions(fresh.values(), stories);
        Map<String, StoryGrouping.Told> told =
                sameStory.of(fresh.values().stream().map(Extracted::article).toList(), stories);
        fresh.forEach((id, each) ->
                versions.add(each.article().uri(), id, each.article().published()));
        Set<String> superseded = versions.superseded();

        // To the millisecond: that is what the index can tell apart.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<BulkOperation> operations = new ArrayList<>();
        fresh.forEach((id, each) -> operations.add(create(each, told.get(id), now, superseded.contains(id))));
        superseded.stream().filter(id -> !fresh.containsKey(id)).forEach(id -> operations.add(supersede(id, now)));
        unseen = true;
        List<BulkResponseItem> answers = new Bulk(client, index).send(operations);
        return outcomes(batch, answers);
    }

    private static BulkOperation create(Extracted each, StoryGrouping.Told told, Instant now, boolean superseded) {
        Map<String, Object> document = ArticleDocument.of(each.article(), each.extraction(), told, now);
        if (superseded) {
            document.put("superseded", now.toString());
        }
        return BulkOperation.of(operation ->
                operation.create(create -> create.id(each.article().id()).document(document)));
    }

    private static BulkOperation supersede(String id, Instant now) {
        return BulkOperation.of(operation -> operation.update(
                update -> update.id(id).action(action -> action.doc(Map.of("superseded", now.toString())))));
    }

    /** The versions of these articles that no newer one has superseded so far; which stories they tell, by their uris. */
    private Versions liveVersions(Collection<Extracted> batch, Map<String, String> stories) throws IOException {
        Set<String> uris = batch.stream().map(each -> each.article().uri()).collect(Collectors.toSet());
        List<FieldValue> values = uris.stream().map(FieldValue::of).toList();
        SearchResponse<JsonNode> live = client.search(
                search -> search.index(index)
                        .size(10_000)
                        .source(source -> source.filter(filter -> filter.includes("uri", "published", "story")))
                        .query(query -> query.bool(bool -> bool.filter(uri ->
                                        uri.terms(terms -> terms.field("uri").terms(of -> of.value(values))))
                                .mustNot(gone -> gone.exists(exists -> exists.field("superseded"))))),
                JsonNode.class);
        Versions versions = new Versions();
        for (Hit<JsonNode> hit : live.hits().hits()) {
            String published = hit.source().path("published").asText("");
            StoryGrouping.add(stories, hit.source());
            versions.add(
                    hit.source().path("uri").asText(), hit.id(), published.isEmpty() ? null : Instant.parse(published));
        }
        return versions;
    }

    /** One outcome for each of the batch; what stands in it twice is new once. */
    private static List<Outcome> outcomes(List<Extracted> batch, List<BulkResponseItem> answers) {
        Map<String, BulkResponseItem> byId = new LinkedHashMap<>();
        answers.forEach(answer -> byId.putIfAbsent(answer.id(), answer));
        Set<String> seen = new HashSet<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (Extracted each : batch) {
            String id = each.article().id();
            outcomes.add(seen.add(id) ? outcome(byId.get(id)) : Outcome.UNCHANGED);
        }
        return outcomes;
    }

    private static Outcome outcome(BulkResponseItem answer) {
        if (answer.error() == null) {
            return Outcome.STORED;
        }
        return answer.status() == 409
                ? Outcome.UNCHANGED
                : Outcome.failed(answer.error().reason());
    }
}
