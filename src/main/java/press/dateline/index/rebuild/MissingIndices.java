package press.dateline.index.rebuild;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.indices.CreateIndexResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import press.dateline.index.schema.IndexLayout;
import press.dateline.index.schema.IndexNames;

/** Makes those indices of an archive that are missing, all at once: one after another they cost Elasticsearch twice the work. */
final class MissingIndices {

    private final ElasticsearchClient client;
    private final ElasticsearchAsyncClient beside;
    private final IndexLayout layout;

    MissingIndices(ElasticsearchClient client, IndexLayout layout) {
        this.client = client;
        this.beside = new ElasticsearchAsyncClient(client._transport(), client._transportOptions());
        this.layout = layout;
    }

    /**
     * Comes back when each is there or has failed.
     *
     * @param mappings by alias
     * @return the aliases of those that were made just now, and not by another Dateline in the same moment
     */
    Set<String> make(Map<String, String> mappings) throws IOException {
        Map<String, CompletableFuture<CreateIndexResponse>> begun = new LinkedHashMap<>();
        for (Map.Entry<String, String> each : mappings.entrySet()) {
            String alias = each.getKey();
            if (!client.indices().existsAlias(exists -> exists.name(alias)).value()) {
                begun.put(
                        alias,
                        beside.indices()
                                .create(ArticleIndex.creation(
                                        layout, IndexNames.version(alias, 1), each.getValue(), alias)));
            }
        }
        Set<String> made = new LinkedHashSet<>();
        CompletionException failure = null;
        for (Map.Entry<String, CompletableFuture<CreateIndexResponse>> each : begun.entrySet()) {
            try {
                each.getValue().join();
                made.add(each.getKey());
            } catch (CompletionException e) {
                failure = isThereAlready(e) ? failure : e;
            }
        }
        if (failure != null) {
            throw told(failure);
        }
        return made;
    }

    private static boolean isThereAlready(CompletionException e) {
        return e.getCause() instanceof ElasticsearchException refused
                && "resource_already_exists_exception".equals(refused.error().type());
    }

    /** As whoever asks and waits is told. */
    private static IOException told(CompletionException e) {
        if (e.getCause() instanceof ElasticsearchException refused) {
            throw refused;
        }
        return e.getCause() instanceof IOException unreachable ? unreachable : new IOException(e.getCause());
    }
}
