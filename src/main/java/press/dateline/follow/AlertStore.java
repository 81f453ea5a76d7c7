package press.dateline.follow;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.GetResponse;
import co.elastic.clients.elasticsearch.core.IndexResponse;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.elasticsearch.client.ResponseException;
import press.dateline.search.EngineUnavailable;

/**
 * Keeps alerts in Elasticsearch, one document each.
 *
 * <p>A document is only ever replaced as it was read: of two that change it at once one is refused, so that two
 * Datelines on one archive send no letter twice, and what was stopped never comes back.
 */
public final class AlertStore {

    /** Dealt with in one round; the next takes the rest. */
    private static final int MOST = 5_000;

    private static final int CONFLICT = 409;

    private final ElasticsearchClient client;
    private final String index;

    public AlertStore(ElasticsearchClient client, String index) {
        this.client = client;
        this.index = index;
    }

    /** What we call them is shorter; the engine refuses to look for what is much longer. */
    private static final int LONGEST_ID = 256;

    /** An alert and which state of it this is. */
    record Stored(Alert alert, long number, long term) {}

    void create(Alert alert) {
        ask(() -> client.create(create -> create.index(index)
                .requireAlias(true)
                .id(alert.id())
                .document(AlertDocument.of(alert))
                // So that limits on an address count it at once.
                .refresh(Refresh.True)));
    }

    Optional<Stored> find(String id) {
        if (id.length() > LONGEST_ID) {
            return Optional.empty();
        }
        GetResponse<JsonNode> found =
                ask(() -> client.get(get -> get.index(index).id(id), JsonNode.class));
        return found == null || !found.found()
                ? Optional.empty()
                : Optional.of(
                        new Stored(AlertDocument.read(found.id(), found.source()), found.seqNo(), found.primaryTerm()));
    }

    /** The alert as it is then; nothing if it changed or went in the meantime. */
    Optional<Stored> replace(Stored before, Alert after) {
        try {
            IndexResponse answer = ask(() -> client.index(put -> put.index(index)
                    .requireAlias(true)
                    .id(after.id())
                    .ifSeqNo(before.number())
                    .ifPrimaryTerm(before.term())
                    .document(AlertDocument.of(after))));
            return Optional.of(new Stored(after, answer.seqNo(), answer.primaryTerm()));
        } catch (EngineUnavailable e) {
            if (conflict(e.getCause())) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** The client reports one refusal in two ways. */
    private static boolean conflict(Throwable refusal) {
        return refusal instanceof ElasticsearchException known && known.status() == CONFLICT
                || refusal instanceof ResponseException raw
                        && raw.getResponse().getStatusLine().getStatusCode() == CONFLICT;
    }

    void delete(String id) {
        ask(() -> client.delete(delete -> delete.index(index).id(id).refresh(Refresh.True)));
    }

    /** Ids of those that are to be looked at by {@code now}, the longest due first. */
    List<String> due(Instant now) {
        ask(() -> client.indices().refresh(refresh -> refresh.index(index)));
        Query due = Query.of(query ->
                query.range(range -> range.date(date -> date.field("due").lte(now.toString()))));
        SearchResponse<Void> found = ask(() -> client.search(
                search -> search.index(index)
                        .query(due)
                        .size(MOST)
                        .source(source -> source.fetch(false))
                        .sort(sort -> sort.field(field -> field.field("due").order(SortOrder.Asc))),
                Void.class));
        return found.hits().hits().stream().map(Hit::id).toList();
    }

    /** Everything that {@code address} follows or was asked to. */
    List<Alert> of(String address) {
        SearchResponse<JsonNode> found = ask(() -> client.search(
                search -> search.index(index)
                        .query(query -> query.term(term -> term.field("address").value(address)))
                        .size(MOST)
                        .source(source -> source.filter(filter -> filter.excludes("seen.recent", "outgoing.letter"))),
                JsonNode.class));
        return found.hits().hits().stream()
                .map(hit -> AlertDocument.read(hit.id(), hit.source()))
                .toList();
    }

    @FunctionalInterface
    private interface Question<T> {
        T ask() throws IOException;
    }

    private static <T> T ask(Question<T> question) {
        try {
            return question.ask();
        } catch (IOException | ElasticsearchException e) {
            throw new EngineUnavailable(
                    EngineUnavailable.Reason.SILENT, "The archive’s engine does not keep alerts just now.", e);
        }
    }
}
