package press.dateline.backup;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.io.IOException;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elasticsearch.client.ResponseException;
import press.dateline.index.schema.IndexNames;
import press.dateline.index.schema.MappingVersion;
import press.dateline.index.write.IndexCopy;
import press.dateline.index.write.Removal;

/** The indices that an archive is made of, and how others are put in their place in one step. */
final class ArchiveIndices {

    private static final Pattern NUMBERED = Pattern.compile(".*-(\\d{6})");

    /** What Elasticsearch answers where no copy of an index can be read. */
    private static final int UNREADABLE = 503;

    private final ElasticsearchClient client;
    private final IndexNames names;

    ArchiveIndices(ElasticsearchClient client, IndexNames names) {
        this.client = client;
        this.names = names;
    }

    /** The index that stands behind each alias, as far as there is one. */
    Map<String, String> live() throws IOException {
        Map<String, String> live = new LinkedHashMap<>();
        client.indices()
                .getAlias(get -> get.index(names.prefix() + "*").allowNoIndices(true))
                .result()
                .forEach((index, of) -> of.aliases().keySet().stream()
                        .filter(names.all()::contains)
                        .forEach(alias -> live.put(alias, index)));
        return live;
    }

    /** How many are there; empty where they cannot be read. */
    OptionalLong articles(Map<String, String> live) throws IOException {
        String article = live.get(names.article());
        if (article == null) {
            return OptionalLong.of(0);
        }
        try {
            return OptionalLong.of(client.count(count -> count.index(article)).count());
        } catch (IOException | ElasticsearchException e) {
            if (isUnreadable(e)) {
                return OptionalLong.empty();
            }
            throw e;
        }
    }

    /** Not every way to ask makes a refusal of it. */
    private static boolean isUnreadable(Throwable failure) {
        if (failure instanceof ElasticsearchException refused) {
            return refused.status() == UNREADABLE;
        }
        return failure instanceof ResponseException answer
                ? answer.getResponse().getStatusLine().getStatusCode() == UNREADABLE
                : failure.getCause() != null && failure.getCause() != failure && isUnreadable(failure.getCause());
    }

    /** Matches the names of an archive's indices, for Elasticsearch; the first group is the alias without its prefix. */
    static String pattern(String prefix) {
        return "^" + prefix.replace(".", "\\.") + "(.+)-\\d{6}$";
    }

    /** The names that indices of a snapshot get, none of which is taken: by the alias that they will stand behind. */
    Map<String, String> beside(List<String> snapshot, String prefix) throws IOException {
        int number = 1
                + client
                        .indices()
                        .get(get -> get.index(names.prefix() + "*").allowNoIndices(true))
                        .result()
                        .keySet()
                        .stream()
                        .map(NUMBERED::matcher)
                        .filter(Matcher::matches)
                        .mapToInt(found -> Integer.parseInt(found.group(1)))
                        .max()
                        .orElse(0);
        Map<String, String> beside = new LinkedHashMap<>();
        for (String index : snapshot) {
            Matcher found = Pattern.compile(pattern(prefix)).matcher(index);
            if (found.matches()) {
                String alias = names.prefix() + found.group(1);
                beside.put(alias, IndexNames.version(alias, number));
            }
        }
        return beside;
    }

    /** What takes the place of what {@link #pattern} matches. */
    String replacement(Map<String, String> beside) {
        String any = beside.values().iterator().next();
        return names.prefix() + "$1" + any.substring(any.lastIndexOf('-'));
    }

    /** Refuses what a later Dateline kept. */
    void refuseLater(Map<String, String> restored) throws IOException {
        for (Map.Entry<String, String> each : restored.entrySet()) {
            MappingVersion.refuseLater(client, each.getValue(), names.mapping(each.getKey()));
        }
    }

    /** Carries over what is withdrawn or held back today, and takes it out of what was restored. */
    void keepWithheld(Map<String, String> live, Map<String, String> restored, Clock clock) throws IOException {
        String now = live.get(names.withheld());
        String then = restored.get(names.withheld());
        if (now == null || then == null) {
            return;
        }
        try {
            copy(now, then);
        } catch (IOException | ElasticsearchException e) {
            if (!isUnreadable(e)) {
                throw e;
            }
            throw new IllegalStateException(
                    "What is withdrawn or held back today cannot be read from " + now + ", so the snapshot might bring"
                            + " some of it back. Nothing was changed. Where that may be, take " + now
                            + " away in Elasticsearch first.",
                    e);
        }
        new Removal(client, names, clock)
                .from(restored.getOrDefault(names.article(), ""), restored.getOrDefault(names.meaning(), ""));
    }

    /** What both have becomes what the first has. */
    private void copy(String from, String to) throws IOException {
        client.indices().refresh(refresh -> refresh.index(from));
        new IndexCopy(client, from, to).run(Query.of(query -> query.matchAll(all -> all)), done -> {});
        client.indices().refresh(refresh -> refresh.index(to));
    }

    /** Puts the restored indices behind their aliases and drops those that stood there, in one step of the cluster. */
    void switchTo(Map<String, String> live, Map<String, String> restored) throws IOException {
        client.indices().updateAliases(update -> {
            restored.forEach((alias, index) ->
                    update.actions(action -> action.add(add -> add.index(index).alias(alias))));
            live.values().forEach(index -> update.actions(action -> action.removeIndex(remove -> remove.index(index))));
            return update;
        });
    }

    void drop(Collection<String> indices) throws IOException {
        client.indices().delete(delete -> delete.index(List.copyOf(indices)).ignoreUnavailable(true));
    }
}
