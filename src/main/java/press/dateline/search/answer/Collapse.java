package press.dateline.search.answer;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.dateline.index.schema.Aggregates;
import press.dateline.index.schema.ArticleField;
import press.dateline.search.facets.Constraints;
import press.dateline.search.facets.EntityQuery;
import press.dateline.search.language.ParsedQuery;
import press.dateline.search.request.PageRequests;
import press.dateline.search.request.Requests;
import press.dateline.search.state.Facet;
import press.dateline.search.state.SearchQuery;

/**
 * Folds a result: of the articles that tell one story the first in the reader's order stands for all.
 *
 * <p>How many stories there are is worked out from those told more than once, exactly. The engine's own count of
 * different values is a guess that is off by one from some thousand on, and then the last page would be missing.
 *
 * @param copied how many articles of the result tell a story, where it is more than one
 * @param whole whether these are all that are told more than once
 * @param told whether every article says which story it tells; in an archive made by an earlier Dateline none does
 */
public record Collapse(StoryCount stories, Map<String, Long> copied, boolean whole, boolean told) {

    /** Of more stories told more than once the most often told are known, and the count is one of stories at most. */
    static final int MOST = 10_000;

    /** The rest is on a page of its own. */
    public static final int LISTED = 20;

    private static final int SOURCES = 8;

    private static final String COUNTED = "stories";
    private static final String COPIED = "copied";
    private static final String SENT = "sent";
    private static final String FIRST = "first";

    /** A page of stories with everything on it. */
    public static SearchRequest.Builder page(SearchQuery query, ParsedQuery question, int most) {
        return folded(PageRequests.page(query, question)).aggregations(counted(query, question, most));
    }

    /** Its hits alone. */
    public static SearchRequest.Builder hits(SearchQuery query, ParsedQuery question) {
        return folded(PageRequests.shownHits(query, question));
    }

    /** Its numbers alone. */
    static SearchRequest.Builder numbers(SearchQuery query, ParsedQuery question, int most) {
        return PageRequests.numbers(query, question, Facet.values()).aggregations(counted(query, question, most));
    }

    /** The numbers of these facets without how many stories there are, which in a large result takes longer than all else. */
    public static SearchRequest.Builder uncounted(SearchQuery query, ParsedQuery question, Facet... facets) {
        return PageRequests.numbers(query, question, facets)
                .aggregations(COUNTED, lacking(query, question, ArticleField.STORY, Map.of()));
    }

    private static SearchRequest.Builder folded(SearchRequest.Builder hits) {
        return hits.collapse(collapse -> collapse.field(ArticleField.STORY));
    }

    /** How many stories there are. */
    private static Map<String, Aggregation> counted(SearchQuery query, ParsedQuery question, int most) {
        return counted(query, question, ArticleField.SHARED_STORY, most);
    }

    private static Map<String, Aggregation> counted(SearchQuery query, ParsedQuery question, String field, int most) {
        Aggregation copied = StoryCount.copied(field, most, terms -> terms);
        return Map.of(COUNTED, lacking(query, question, field, Map.of(COPIED, copied)));
    }

    /** How many stories there are, where an earlier Dateline did not mark those that several articles tell. */
    static SearchRequest.Builder countedWithoutMarks(SearchQuery query, ParsedQuery question, int most) {
        return Requests.counts(query, question, counted(query, question, ArticleField.STORY, most));
    }

    private static Aggregation lacking(
            SearchQuery query, ParsedQuery question, String field, Map<String, Aggregation> counts) {
        return Aggregation.of(a -> a.filter(Constraints.filters(query, question.corrected()))
                .aggregations(counts)
                .aggregations(field, StoryCount.lacking(field)));
    }

    /** Whether every article says whether others tell its story, too. */
    static boolean marked(Map<String, Aggregate> counts) {
        return StoryCount.all(counted(counts), ArticleField.SHARED_STORY);
    }

    /** Whether every article of an answer says which story it tells; one that says whether others tell it, too, does. */
    public static boolean told(Map<String, Aggregate> counts) {
        Map<String, Aggregate> counted = counted(counts);
        return !counted.containsKey(ArticleField.STORY) || StoryCount.all(counted, ArticleField.STORY);
    }

    private static Map<String, Aggregate> counted(Map<String, Aggregate> counts) {
        return Aggregates.named(counts, COUNTED).filter().aggregations();
    }

    static Collapse read(Map<String, Aggregate> counts, long articles, int most) {
        Map<String, Long> copied = new HashMap<>();
        long stories = articles;
        for (StringTermsBucket story : StoryCount.copied(Aggregates.named(counted(counts), COPIED))
                .buckets()
                .array()) {
            copied.put(story.key().stringValue(), story.docCount());
            stories -= story.docCount() - 1;
        }
        boolean whole = copied.size() < most;
        return new Collapse(new StoryCount(stories, whole), copied, whole, told(counts));
    }

    /** Whether the result tells this story once, as far as is known without asking. */
    boolean once(String story) {
        return whole && !copied.containsKey(story);
    }

    /** All that the result has of these stories. */
    public static SearchRequest.Builder copies(SearchQuery query, ParsedQuery question, List<String> stories) {
        Map<String, Aggregation> lists = Map.of(
                SENT,
                        Aggregation.of(a -> a.terms(
                                terms -> terms.field(ArticleField.SOURCE).size(SOURCES))),
                FIRST,
                        Aggregation.of(a -> a.topHits(top -> top.size(LISTED)
                                .sort(
                                        Requests.by(ArticleField.PUBLISHED, SortOrder.Asc),
                                        Requests.by(ArticleField.ID, SortOrder.Asc))
                                .source(source -> source.filter(filter -> filter.includes(
                                        ArticleField.ID,
                                        ArticleField.HEADLINE,
                                        ArticleField.SOURCE,
                                        ArticleField.PUBLISHED))))));
        Aggregation copied =
                Aggregation.of(a -> a.terms(StoryCount.among(stories)).aggregations(lists));
        Query theirs = Query.of(q -> q.bool(bool -> bool.filter(Requests.query(query, question))
                .filter(Constraints.filters(query, question.corrected()))
                .filter(EntityQuery.terms(ArticleField.STORY, stories))));
        return Requests.counts(query, question, Map.of(COPIED, copied)).query(theirs);
    }

    /** These by their stories. */
    public static Map<String, Copies> copies(Map<String, Aggregate> counts) {
        Map<String, Copies> copies = new HashMap<>();
        for (StringTermsBucket story :
                Aggregates.named(counts, COPIED).sterms().buckets().array()) {
            String id = story.key().stringValue();
            var sent = Aggregates.named(story.aggregations(), SENT).sterms();
            List<Copies.CopyRef> listed = new ArrayList<>();
            Aggregates.named(story.aggregations(), FIRST)
                    .topHits()
                    .hits()
                    .hits()
                    .forEach(hit -> listed.add(copy(hit.source().to(JsonNode.class))));
            copies.put(
                    id,
                    new Copies(
                            id,
                            story.docCount(),
                            sent.buckets().array().stream()
                                    .map(source -> source.key().stringValue())
                                    .toList(),
                            sent.sumOtherDocCount() > 0,
                            listed));
        }
        return copies;
    }

    private static Copies.CopyRef copy(JsonNode source) {
        return new Copies.CopyRef(
                AnswerReader.text(source, ArticleField.ID),
                AnswerReader.text(source, ArticleField.HEADLINE),
                AnswerReader.text(source, ArticleField.SOURCE),
                AnswerReader.instant(source, ArticleField.PUBLISHED));
    }
}
