package press.dateline.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.dateline.article.Article;
import press.dateline.index.schema.StoredDocument;
import press.dateline.index.schema.StoryKey;
import press.dateline.search.answer.AnswerReader;
import press.dateline.search.article.BroughtBack;
import press.dateline.search.article.WithheldStory;
import press.dateline.search.article.WithheldStory.Decision;
import press.dateline.search.facets.Constraints;

/** What editors may know of stories that nobody else may see: those under an embargo, and those withdrawn. */
public class WithheldStories {

    /** More at one time is no list that anybody reads. */
    public static final int MOST_HELD = 200;

    public static final int PAGE = 50;

    /** As far as the engine counts pages. */
    private static final int FARTHEST = 10_000;

    private static final int MOST_DOCUMENTS = 1_000;

    private final SearchEngine engine;

    public WithheldStories(ElasticsearchClient client, String index) {
        this.engine = new SearchEngine(client, index);
    }

    /** Those under an embargo, the next to appear first. */
    public List<WithheldStory> embargoed() {
        return stories(ask(kind("embargoed"), "until", SortOrder.Asc, 0, MOST_DOCUMENTS)).stream()
                .limit(MOST_HELD)
                .toList();
    }

    /** Those that were withdrawn, the last first; pages count from 1. */
    public List<WithheldStory> withdrawn(int page) {
        int from = (page - 1) * PAGE;
        return from + PAGE > FARTHEST ? List.of() : stories(ask(kind("withdrawal"), "at", SortOrder.Desc, from, PAGE));
    }

    /** Those that editors brought back, the last first. */
    public List<BroughtBack> broughtBack() {
        return ask(kind("back"), "at", SortOrder.Desc, 0, PAGE).stream()
                .map(WithheldStories::back)
                .toList();
    }

    private static BroughtBack back(JsonNode document) {
        JsonNode before = document.path("before");
        String headline = AnswerReader.text(before, "headline");
        return new BroughtBack(
                headline.isBlank() ? AnswerReader.text(document, "uri") : headline,
                AnswerReader.text(document, "source"),
                is(before, "withdrawal"),
                AnswerReader.text(document, "who"),
                AnswerReader.instant(document, "at").orElse(Instant.EPOCH),
                new Decision(
                        AnswerReader.text(before, "who"),
                        AnswerReader.text(before, "why"),
                        "",
                        AnswerReader.instant(before, "at"),
                        false));
    }

    /** The story of which this is the id of a document. */
    public Optional<WithheldStory> story(String id) {
        return stories(ask(Constraints.has("id", id), "at", SortOrder.Desc, 0, 1)).stream()
                .findFirst();
    }

    private static Query kind(String kind) {
        return Constraints.has("kind", kind);
    }

    /** The stories of these documents, in their order. */
    private List<WithheldStory> stories(List<JsonNode> named) {
        Map<StoryKey, String> ids = new LinkedHashMap<>();
        named.forEach(each -> ids.putIfAbsent(StoryKey.of(each), AnswerReader.text(each, "id")));
        if (ids.isEmpty()) {
            return List.of();
        }
        List<FieldValue> uris =
                ids.keySet().stream().map(StoryKey::uri).map(FieldValue::of).toList();
        Query all = Query.of(query -> query.terms(terms -> terms.field("uri").terms(of -> of.value(uris))));
        Map<StoryKey, List<JsonNode>> documents = new LinkedHashMap<>();
        ask(all, "received", SortOrder.Desc, 0, FARTHEST).forEach(each -> documents
                .computeIfAbsent(StoryKey.of(each), unused -> new ArrayList<>())
                .add(each));
        return ids.entrySet().stream()
                .filter(each -> documents.containsKey(each.getKey()))
                .map(each -> story(each.getValue(), documents.get(each.getKey())))
                .toList();
    }

    private static WithheldStory story(String id, List<JsonNode> documents) {
        List<JsonNode> versions = documents.stream()
                .filter(each -> each.has("article"))
                .sorted(Comparator.comparing((JsonNode each) ->
                                AnswerReader.instant(each, "published").orElse(Instant.MIN))
                        .reversed())
                .toList();
        boolean embargoed = documents.stream().anyMatch(each -> is(each, "embargoed"));
        JsonNode decided = documents.stream()
                .filter(each -> is(each, embargoed ? "hold" : "withdrawal"))
                .findFirst()
                .orElse(documents.get(0));
        return new WithheldStory(
                id,
                AnswerReader.text(decided, "uri"),
                versions.isEmpty()
                        ? AnswerReader.text(decided, "source")
                        : AnswerReader.text(versions.get(0), "source"),
                !embargoed,
                // Several versions may be held; none appears before the last of them.
                embargoed
                        ? versions.stream()
                                .filter(each -> is(each, "embargoed"))
                                .findFirst()
                                .flatMap(each -> AnswerReader.instant(each, "until"))
                        : Optional.empty(),
                new Decision(
                        AnswerReader.text(decided, "who"),
                        AnswerReader.text(decided, "why"),
                        AnswerReader.text(decided, "said"),
                        AnswerReader.instant(decided, "at"),
                        decided.path("erased").asBoolean()),
                versions.stream().map(each -> article(each)).toList());
    }

    private static Article article(JsonNode document) {
        return StoredDocument.article(document.path("article"));
    }

    private static boolean is(JsonNode document, String kind) {
        return AnswerReader.text(document, "kind").equals(kind);
    }

    private List<JsonNode> ask(Query which, String by, SortOrder order, int from, int most) {
        try {
            return engine
                    .ask(new SearchRequest.Builder()
                            .query(query -> query.bool(bool -> bool.filter(which)))
                            .from(from)
                            .size(most)
                            .sort(sort -> sort.field(field -> field.field(by).order(order))))
                    .hits()
                    .hits()
                    .stream()
                    .map(hit -> hit.source())
                    .toList();
        } catch (EngineUnavailable e) {
            // An archive made by an earlier Dateline has never held anything back.
            if (e.reason() == EngineUnavailable.Reason.MISSING) {
                return List.of();
            }
            throw e;
        }
    }
}
