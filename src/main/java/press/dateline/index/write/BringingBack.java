package press.dateline.index.write;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import press.dateline.index.schema.ArticleField;
import press.dateline.index.schema.IndexNames;
import press.dateline.index.schema.StoryKey;

/** Lets readers find stories again that were withdrawn or held back, and keeps who decided that, and what it was. */
final class BringingBack {

    private static final String KIND = "back";

    private final ElasticsearchClient client;
    private final IndexNames names;
    private final Withheld withheld;
    private final Embargoes embargoes;

    BringingBack(ElasticsearchClient client, IndexNames names, Withheld withheld, Embargoes embargoes) {
        this.client = client;
        this.names = names;
        this.withheld = withheld;
        this.embargoes = embargoes;
    }

    /** Takes a withdrawal back; answers how many articles readers find again. */
    long restore(StoryKey story, String who, Instant now) throws IOException {
        List<Withheld.WithheldEntry> entries = of(story, Withheld.WITHDRAWN, Withdrawal.KIND);
        List<BulkOperation> back = entries.stream()
                .filter(entry -> !entry.source().at("/article/story").asText().isEmpty())
                .map(entry -> WithheldDocument.put(entry.id(), shared(entry.kept())))
                .toList();
        if (!back.isEmpty()) {
            new Bulk(client, names.article()).send(back);
        }
        note(story, who, now, entries, Withdrawal.KIND);
        withheld.write(
                entries.stream().map(entry -> WithheldDocument.gone(entry.id())).toList());
        client.indices().refresh(refresh -> refresh.index(names.article()));
        return back.size();
    }

    /** Others may have come to tell its story in the meantime; where none did, this costs nothing. */
    private static Map<String, Object> shared(Map<String, Object> article) {
        Map<String, Object> back = new LinkedHashMap<>(article);
        back.put(ArticleField.SHARED_STORY, article.get(ArticleField.STORY));
        return back;
    }

    /** Ends an embargo. */
    void end(StoryKey story, String who, Instant now) throws IOException {
        note(story, who, now, of(story, Withheld.EMBARGOED, Hold.KIND), Hold.KIND);
        embargoes.end(story, now);
    }

    private List<Withheld.WithheldEntry> of(StoryKey story, String... kinds) throws IOException {
        return withheld.of(List.of(story.uri())).stream()
                .filter(entry -> entry.story().equals(story) && Set.of(kinds).contains(entry.kind()))
                .toList();
    }

    /** @param decision the kind of entry that says who decided it and why */
    private void note(StoryKey story, String who, Instant now, List<Withheld.WithheldEntry> entries, String decision)
            throws IOException {
        if (entries.isEmpty()) {
            return;
        }
        Withheld.WithheldEntry decided = entries.stream()
                .filter(entry -> entry.kind().equals(decision))
                .findFirst()
                .orElse(entries.get(0));
        Map<String, Object> before = new LinkedHashMap<>();
        before.put("kind", decision);
        for (String field : List.of("who", "why", "at")) {
            before.put(field, decided.source().path(field).asText(""));
        }
        before.put(
                "headline",
                entries.stream()
                        .map(entry -> entry.source().at("/article/headline").asText(""))
                        .filter(headline -> !headline.isBlank())
                        .findFirst()
                        .orElse(""));
        Map<String, Object> document = new LinkedHashMap<>();
        String id = KIND + "-" + UUID.randomUUID();
        document.put("kind", KIND);
        document.put("id", id);
        document.put("uri", story.uri());
        document.put("source", story.source());
        document.put("at", now.toString());
        document.put("who", who);
        document.put("before", before);
        withheld.write(List.of(WithheldDocument.put(id, document)));
    }
}
