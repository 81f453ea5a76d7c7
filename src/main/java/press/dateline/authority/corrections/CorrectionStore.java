package press.dateline.authority.corrections;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Keeps the log of corrections in Elasticsearch, one document an entry.
 *
 * <p>An entry's number is its document's id, and documents are only ever created: of two who want the same number one
 * is refused. They are read by id, which sees what was written a moment ago.
 */
public final class CorrectionStore {

    /** Read at once; a log is read whole when Dateline starts. */
    private static final int BATCH = 500;

    private final ElasticsearchClient client;
    private final String index;

    public CorrectionStore(ElasticsearchClient client, String index) {
        this.client = client;
        this.index = index;
    }

    /** Every entry after number {@code last}, in order; none where there is no log yet. */
    List<LoggedCorrection> after(long last) {
        List<LoggedCorrection> entries = new ArrayList<>();
        int found;
        int batch = 1;
        do {
            found = 0;
            for (MultiGetResponseItem<JsonNode> item : read(last + entries.size(), batch)) {
                if (!item.isResult() || !item.result().found()) {
                    break;
                }
                entries.add(entry(item.result().source()));
                found++;
            }
            // Most times nothing is new, and looking for one tells.
            batch = found < batch ? 0 : BATCH;
        } while (batch > 0);
        return entries;
    }

    /** Whether this became the next entry; not if another took its number. */
    boolean append(LoggedCorrection entry) {
        try {
            client.create(create -> create.index(index)
                    .requireAlias(true)
                    .id(id(entry.number()))
                    .document(document(entry)));
            return true;
        } catch (ElasticsearchException e) {
            if (e.status() == 409) {
                return false;
            }
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<MultiGetResponseItem<JsonNode>> read(long last, int batch) {
        List<String> ids = LongStream.rangeClosed(last + 1, last + batch)
                .mapToObj(CorrectionStore::id)
                .toList();
        try {
            return client.mget(get -> get.index(index).ids(ids), JsonNode.class).docs();
        } catch (ElasticsearchException e) {
            if (e.status() == 404) {
                return List.of();
            }
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String id(long number) {
        return "%09d".formatted(number);
    }

    private static ObjectNode document(LoggedCorrection entry) {
        ObjectNode document = CorrectionLines.json(entry.correction());
        document.put("number", entry.number());
        document.put("entered", entry.entered().toString());
        return document;
    }

    private static LoggedCorrection entry(JsonNode document) {
        return new LoggedCorrection(
                document.path("number").asLong(),
                Instant.parse(document.path("entered").asText()),
                CorrectionLines.correction(document),
                false);
    }
}
