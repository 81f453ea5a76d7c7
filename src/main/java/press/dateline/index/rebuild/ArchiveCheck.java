package press.dateline.index.rebuild;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.HealthStatus;
import co.elastic.clients.elasticsearch._types.Level;
import co.elastic.clients.elasticsearch.cluster.health.IndexHealthStats;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.elasticsearch.client.ResponseException;
import press.dateline.index.schema.IndexNames;
import press.dateline.index.schema.IndexUnavailable;
import press.dateline.index.schema.MappingVersion;

/** Looks at all indices of an archive before any of them is touched, and refuses in words what cannot be used. */
final class ArchiveCheck {

    private final ElasticsearchClient client;
    private final IndexNames names;

    ArchiveCheck(ElasticsearchClient client, IndexNames names) {
        this.client = client;
        this.names = names;
    }

    /**
     * Mends aliases where that is safe; throws {@link IndexUnavailable} that says what is wrong and what to do.
     *
     * @return the aliases that there are; none of an archive that is still to be made
     */
    List<String> check() throws IOException {
        for (String alias : names.all()) {
            new AliasRepair(client, alias).repair();
        }
        List<String> present = present();
        for (String alias : present) {
            MappingVersion.refuseLater(client, alias, names.mapping(alias));
        }
        if (!present.isEmpty()) {
            refuseDamage(present);
        }
        return present;
    }

    /**
     * What another Dateline makes in the same moment is there before it can be read, and so is what is being recovered.
     * Comes back, too, when {@code patience} is over: whoever reads then says what is wrong.
     */
    void awaitReadable(Duration patience) throws IOException {
        try {
            client.cluster().health(health -> health.index(names.all())
                    .waitForStatus(HealthStatus.Yellow)
                    // What was made just now counts as yellow before any node has it.
                    .waitForActiveShards(active -> active.count(names.all().size()))
                    .waitForNoInitializingShards(true)
                    .timeout(timeout -> timeout.time(patience.toMillis() + "ms")));
        } catch (ResponseException e) {
            if (e.getResponse().getStatusLine().getStatusCode() != HttpURLConnection.HTTP_CLIENT_TIMEOUT) {
                throw e;
            }
        }
    }

    private List<String> present() throws IOException {
        List<String> present = new ArrayList<>();
        for (String alias : names.all()) {
            if (client.indices().existsAlias(exists -> exists.name(alias)).value()) {
                present.add(alias);
            }
        }
        return present;
    }

    private void refuseDamage(List<String> aliases) throws IOException {
        List<String> damaged =
                client
                        .cluster()
                        .health(health -> health.index(aliases).level(Level.Indices))
                        .indices()
                        .entrySet()
                        .stream()
                        .filter(each -> isDamaged(each.getValue()))
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList();
        if (!damaged.isEmpty()) {
            throw new IndexUnavailable(
                    "Elasticsearch cannot read " + String.join(", ", damaged)
                            + ": files of it are damaged or missing, or"
                            + " the machines that hold it are down; its log says which. What is there was left as it is."
                            + " Where it does not come back, the last snapshot does (bin/dateline snapshot restore NAME"
                            + " --replace).",
                    null);
        }
    }

    /** What is still being read counts as whole. */
    private static boolean isDamaged(IndexHealthStats index) {
        return index.status() == HealthStatus.Red && index.initializingShards() == 0;
    }
}
