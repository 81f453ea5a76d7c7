package press.dateline.index.write;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import press.dateline.index.schema.ArticleField;
import press.dateline.index.schema.IndexNames;
import press.dateline.index.schema.StoryKey;

/**
 * Hides stories until an editor's time. First it is written down what is held, then it is removed: whoever is killed in
 * between goes on at the next start.
 */
final class Embargoes {

    private final ElasticsearchClient client;
    private final IndexNames names;
    private final Withheld withheld;
    private final Removal removal;

    Embargoes(ElasticsearchClient client, IndexNames names, Withheld withheld, Removal removal) {
        this.client = client;
        this.names = names;
        this.withheld = withheld;
        this.removal = removal;
    }

    /** Answers how many articles readers found until now. */
    long hold(Hold hold) throws IOException {
        client.indices().refresh(refresh -> refresh.index(names.article()));
        List<Hit<JsonNode>> seen = Withheld.versions(
                        client, names.article(), hold.story().uri())
                .stream()
                .filter(hit -> StoryKey.of(hit.source()).equals(hold.story()))
                .toList();
        List<BulkOperation> written = new ArrayList<>();
        written.add(WithheldDocument.put(Hold.id(hold.story()), hold.document()));
        seen.forEach(hit -> written.add(WithheldDocument.embargoed(
                hit.id(),
                WithheldDocument.fields(hit.source()),
                hold.until(),
                hold.by().why())));
        for (Withheld.WithheldEntry entry : held(hold.story())) {
            // Its sender's own embargo may end later; without an end only the sender knows.
            if (entry.until() != null && entry.until().isBefore(hold.until())) {
                written.add(WithheldDocument.embargoed(
                        entry.id(), entry.kept(), hold.until(), hold.by().why()));
            }
        }
        withheld.write(written);
        removal.remove(seen.stream().map(Hit::id).toList());
        return seen.stream()
                .filter(hit -> !hit.source().has(ArticleField.SUPERSEDED))
                .count();
    }

    /** Answers how many versions are due now. */
    long end(StoryKey story, Instant now) throws IOException {
        List<BulkOperation> written = new ArrayList<>();
        for (Withheld.WithheldEntry entry : held(story)) {
            written.add(WithheldDocument.embargoed(
                    entry.id(), entry.kept(), now, entry.source().path("why").asText("")));
        }
        long due = written.size();
        written.add(WithheldDocument.gone(Hold.id(story)));
        withheld.write(written);
        return due;
    }

    private List<Withheld.WithheldEntry> held(StoryKey story) throws IOException {
        return withheld.of(List.of(story.uri())).stream()
                .filter(entry ->
                        entry.kind().equals(Withheld.EMBARGOED) && entry.story().equals(story))
                .toList();
    }
}
