package press.dateline.index.rebuild;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Level;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.indices.stats.ShardStats;
import co.elastic.clients.json.JsonData;
import java.io.IOException;
import java.util.List;

/**
 * What is written to an index from a moment on, told by the numbers that Elasticsearch gives to writes: clocks of several
 * machines differ, and an article may have been received long before it was written.
 */
final class WritesSince {

    private final long reached;

    private WritesSince(long reached) {
        this.reached = reached;
    }

    /** From now on; what was written before can be searched once this returns. */
    static WritesSince now(ElasticsearchClient client, String index) throws IOException {
        // Each shard counts for itself: by the one that is behind, some of the others are found that were there before.
        long reached =
                client.indices().stats(stats -> stats.index(index).level(Level.Shards)).indices().values().stream()
                        .flatMap(each -> each.shards().values().stream())
                        .flatMap(List::stream)
                        .filter(shard -> shard.routing().primary())
                        .map(ShardStats::seqNo)
                        // What not all copies have yet may get its number anew should the one that gave it fail.
                        .mapToLong(numbers -> numbers.globalCheckpoint())
                        .min()
                        .orElse(-1);
        client.indices().refresh(refresh -> refresh.index(index));
        return new WritesSince(reached);
    }

    /** Finds the documents that were written since, and perhaps a few more. */
    Query query() {
        return Query.of(query -> query.range(
                range -> range.untyped(untyped -> untyped.field("_seq_no").gt(JsonData.of(reached)))));
    }
}
