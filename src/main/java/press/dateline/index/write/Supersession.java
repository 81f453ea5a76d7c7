package press.dateline.index.write;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.dateline.index.schema.ArticleField;
import press.dateline.index.schema.StoredDocument;
import press.dateline.index.schema.StoryKey;

/**
 * Marks the versions that a newer one supersedes: once when that is written, and once more when both are seen, since
 * another program may have written one in the same moment.
 */
final class Supersession {

    private final ElasticsearchClient client;
    private final String index;
    private final LiveVersions live;

    /** Whether something was written that a search may not see yet. */
    private boolean unseen;

    /** The uris of the last batch, whose versions are looked at once more. */
    private Set<String> unchecked = Set.of();

    Supersession(ElasticsearchClient client, String index) {
        this.client = client;
        this.index = index;
        this.live = new LiveVersions(client, index);
    }

    /** The live versions of these uris and of those of the last batch; their stories are added to {@code stories}. */
    Versions versions(Set<String> uris, Map<StoryKey, String> stories) throws IOException {
        Set<String> asked = new HashSet<>(uris);
        asked.addAll(unchecked);
        return live.of(asked, stories);
    }

    /** That versions of these uris are written now. */
    void written(Set<String> uris) {
        unseen = true;
        unchecked = uris;
    }

    /** That these have to be looked at, too. */
    void lookAgain(Collection<String> uris) {
        Set<String> all = new HashSet<>(uris);
        all.addAll(unchecked);
        unchecked = all;
    }

    void seeWhatIsUnseen() throws IOException {
        if (unseen) {
            see();
        }
    }

    void see() throws IOException {
        client.indices().refresh(refresh -> refresh.index(index));
        unseen = false;
    }

    /** Looks once more, at what has been made visible before. */
    void check(Instant now) throws IOException {
        if (unchecked.isEmpty()) {
            return;
        }
        List<BulkOperation> operations = live.of(unchecked, new HashMap<>()).superseded().stream()
                .map(id -> mark(id, now))
                .toList();
        unchecked = Set.of();
        if (!operations.isEmpty()) {
            new Bulk(client, index).send(operations);
            see();
        }
    }

    static BulkOperation mark(String id, Instant now) {
        return StoredDocument.mark(id, ArticleField.SUPERSEDED, now.toString());
    }
}
