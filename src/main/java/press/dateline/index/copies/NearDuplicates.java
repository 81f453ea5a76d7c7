package press.dateline.index.copies;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import press.dateline.index.copies.StoryGrouping.KnownStory;
import press.dateline.index.copies.StoryGrouping.NewStory;
import press.dateline.index.schema.ArticleField;
import press.dateline.index.schema.StoredDocument;

/** Finds what in the index shares words of an article's sketch. */
public final class NearDuplicates {

    /** A batch has some dozens; with their bodies, so many are a few megabytes. */
    private static final int MOST = 1_000;

    /** Reports of one kind share some words; a copy shares nearly all and is among the first. */
    private static final int MOST_OF_ONE = 8;

    private static final List<String> COMPARED = List.of(
            ArticleField.URI,
            ArticleField.HEADLINE,
            ArticleField.PUBLISHED,
            ArticleField.BODY,
            ArticleField.STORY,
            ArticleField.SKETCH);

    private final ElasticsearchClient client;
    private final String index;
    private final int most;

    public NearDuplicates(ElasticsearchClient client, String index) {
        this(client, index, MOST);
    }

    public NearDuplicates(ElasticsearchClient client, String index, int most) {
        this.client = client;
        this.index = index;
        this.most = most;
    }

    /** For each of a batch; mostly one question is enough for all. */
    public List<List<KnownStory>> of(List<NewStory> batch) throws IOException {
        if (batch.stream().allMatch(draft -> draft.sketch().isEmpty())) {
            return batch.stream().map(draft -> List.<KnownStory>of()).toList();
        }
        List<Hit<JsonNode>> hits = together(batch);
        if (hits.size() == most) {
            return oneByOne(batch);
        }
        Map<String, Set<KnownStory>> byWord = new HashMap<>();
        for (Hit<JsonNode> hit : hits) {
            KnownStory known = known(hit);
            hit.source().path(ArticleField.SKETCH).forEach(word -> byWord.computeIfAbsent(
                            word.asText(), none -> new LinkedHashSet<>())
                    .add(known));
        }
        return batch.stream()
                .map(draft -> draft.sketch().stream()
                        .flatMap(word -> byWord.getOrDefault(word, Set.of()).stream())
                        .distinct()
                        .toList())
                .toList();
    }

    private List<Hit<JsonNode>> together(List<NewStory> batch) throws IOException {
        List<FieldValue> words = batch.stream()
                .flatMap(draft -> draft.sketch().stream())
                .distinct()
                .map(FieldValue::of)
                .toList();
        BoolQuery.Builder alike = told().filter(same ->
                same.terms(terms -> terms.field(ArticleField.SKETCH).terms(of -> of.value(words))));
        List<Instant> published = batch.stream()
                .map(draft -> draft.article().published())
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (published.size() == batch.size()) {
            alike.filter(within(published.get(0), published.get(published.size() - 1)));
        }
        return client.search(
                        search -> search.index(index)
                                .query(query -> query.bool(alike.build()))
                                .size(most)
                                .trackTotalHits(track -> track.enabled(false))
                                .source(source -> source.filter(filter -> filter.includes(COMPARED)))
                                .sort(by(ArticleField.RECEIVED), by(ArticleField.ID)),
                        JsonNode.class)
                .hits()
                .hits();
    }

    /** Where there are too many to look at all: of each article those most alike. */
    private List<List<KnownStory>> oneByOne(List<NewStory> batch) throws IOException {
        List<RequestItem> searches = batch.stream()
                .filter(draft -> !draft.sketch().isEmpty())
                .map(NearDuplicates::search)
                .toList();
        Iterator<MultiSearchResponseItem<JsonNode>> answers = client.msearch(
                        all -> all.index(index).searches(searches), JsonNode.class)
                .responses()
                .iterator();
        List<List<KnownStory>> found = new ArrayList<>();
        for (NewStory draft : batch) {
            found.add(draft.sketch().isEmpty() ? List.of() : known(answers.next()));
        }
        return found;
    }

    private static RequestItem search(NewStory draft) {
        BoolQuery.Builder alike = told().minimumShouldMatch("1");
        draft.sketch()
                .forEach(word -> alike.should(same -> same.constantScore(constant -> constant.filter(
                        has -> has.term(term -> term.field(ArticleField.SKETCH).value(word))))));
        Instant published = draft.article().published();
        if (published != null) {
            alike.filter(within(published, published));
        }
        return RequestItem.of(
                item -> item.header(header -> header).body(body -> body.query(query -> query.bool(alike.build()))
                        .size(MOST_OF_ONE)
                        .trackTotalHits(track -> track.enabled(false))
                        .source(source -> source.filter(filter -> filter.includes(COMPARED)))
                        .sort(
                                SortOptions.of(sort -> sort.score(score -> score.order(SortOrder.Desc))),
                                by(ArticleField.RECEIVED),
                                by(ArticleField.ID))));
    }

    /** An article that an earlier Dateline stored tells no story yet. */
    private static BoolQuery.Builder told() {
        return new BoolQuery.Builder().filter(told -> told.exists(exists -> exists.field(ArticleField.STORY)));
    }

    /** The rest is another story whatever it says; without a date it may be any time. */
    private static Query within(Instant first, Instant last) {
        return Query.of(query -> query.bool(bool -> bool.minimumShouldMatch("1")
                .should(near -> near.range(range -> range.date(date -> date.field(ArticleField.PUBLISHED)
                        .gte(first.minus(Shingles.WEEK).toString())
                        .lte(last.plus(Shingles.WEEK).toString()))))
                .should(undated -> undated.bool(
                        none -> none.mustNot(has -> has.exists(exists -> exists.field(ArticleField.PUBLISHED)))))));
    }

    private static SortOptions by(String field) {
        return SortOptions.of(sort -> sort.field(by -> by.field(field).order(SortOrder.Asc)));
    }

    /** A search that failed must fail the batch: its articles would be stories of their own for ever. */
    private static List<KnownStory> known(MultiSearchResponseItem<JsonNode> answer) throws IOException {
        if (answer.isFailure()) {
            throw new IOException(answer.failure().error().reason());
        }
        return answer.result().hits().hits().stream().map(NearDuplicates::known).toList();
    }

    private static KnownStory known(Hit<JsonNode> hit) {
        return new KnownStory(
                Shingles.of(StoredDocument.article(hit.source())),
                hit.source().path(ArticleField.STORY).asText());
    }
}
