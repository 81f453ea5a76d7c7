package press.dateline.index.rebuild;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import press.dateline.index.schema.IndexDescriptions;
import press.dateline.index.schema.IndexNames;
import press.dateline.index.schema.IndexUnavailable;

/**
 * An alias that was lost, or stands for two indices at once, as no program of ours leaves it but a hand can. It is put right
 * where only one index can be meant; where two can, nothing is touched, since one of them would be thrown away.
 */
final class AliasRepair {

    private static final Logger LOG = Logger.getLogger(AliasRepair.class);

    private final ElasticsearchClient client;
    private final String alias;

    AliasRepair(ElasticsearchClient client, String alias) {
        this.client = client;
        this.alias = alias;
    }

    /** Puts it right or refuses; does nothing where it stands for one index, or where there is none yet. */
    void repair() throws IOException {
        if (client.indices().exists(exists -> exists.index(alias)).value()
                && !client.indices().existsAlias(exists -> exists.name(alias)).value()) {
            throw new IndexUnavailable(
                    "Elasticsearch has an index of the name " + alias + ", which should be an alias of " + alias
                            + "-000001 or a later one: something else made it. Take it away (DELETE /" + alias
                            + ") once you have seen what is in it, and start Dateline again.",
                    null);
        }
        SortedMap<String, JsonObject> versions = versions();
        List<String> whole = versions.entrySet().stream()
                .filter(each -> !isBeingFilled(each.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        List<String> behind = versions.entrySet().stream()
                .filter(each -> each.getValue().getJsonObject("aliases").containsKey(alias))
                .map(Map.Entry::getKey)
                .toList();
        if (behind.isEmpty() && whole.size() == 1) {
            client.indices()
                    .updateAliases(update -> update.actions(
                            action -> action.add(add -> add.index(whole.get(0)).alias(alias))));
            LOG.warnf("The alias %s was missing; it stands for %s again.", alias, whole.get(0));
        } else if (behind.isEmpty() && whole.size() > 1) {
            throw unclear("is missing, and may have stood for any of " + names(whole), whole);
        } else if (behind.size() > 1) {
            leaveOne(behind, behind.stream().filter(whole::contains).toList());
        }
    }

    private void leaveOne(List<String> behind, List<String> whole) throws IOException {
        if (whole.size() != 1) {
            throw unclear("stands for " + names(behind) + " at once", behind);
        }
        client.indices().updateAliases(update -> {
            behind.stream()
                    .filter(index -> !whole.contains(index))
                    .forEach(index -> update.actions(action ->
                            action.remove(remove -> remove.index(index).alias(alias))));
            return update;
        });
        LOG.warnf("The alias %s stood for %s; it stands for %s alone again.", alias, names(behind), whole.get(0));
    }

    private IndexUnavailable unclear(String what, List<String> indices) {
        return new IndexUnavailable(
                "The alias " + alias + " " + what
                        + ". Nothing was changed, for only one of them is the archive. See how"
                        + " much each holds (GET /" + indices.get(indices.size() - 1)
                        + "/_count), let the alias stand for"
                        + " that one alone (POST /_aliases) and start Dateline again.",
                null);
    }

    private static String names(List<String> indices) {
        return indices.stream().collect(Collectors.joining(" and "));
    }

    /** A rebuild that is running, or was killed, has signed what it fills. */
    private static boolean isBeingFilled(JsonObject index) {
        return IndexDescriptions.meta(index).containsKey(Rebuild.SIGNED);
    }

    private SortedMap<String, JsonObject> versions() throws IOException {
        SortedMap<String, JsonObject> versions = IndexDescriptions.of(client, alias + "-*");
        versions.keySet().removeIf(name -> !IndexNames.isVersion(name));
        return versions;
    }
}
