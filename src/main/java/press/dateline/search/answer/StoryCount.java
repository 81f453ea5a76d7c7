package press.dateline.search.answer;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StatsBucketAggregate;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsAggregate;
import co.elastic.clients.elasticsearch._types.aggregations.TermsAggregation;
import co.elastic.clients.elasticsearch._types.aggregations.TermsAggregationExecutionHint;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import press.dateline.index.schema.Aggregates;
import press.dateline.index.schema.ArticleField;
import press.dateline.index.schema.StoryKey;

/**
 * How many stories the articles of a result tell.
 *
 * @param exact if not, so many of them have copies that there may be fewer stories than {@code count}
 */
public record StoryCount(long count, boolean exact) {

    /** The engine gives at most 65,535 values at once. */
    static final int AT_ONCE = 60_000;

    private static final int MORE_PARTS = 8;

    private static final String COPIED = "copied";
    private static final String ARTICLES = "articles";

    /** Each told once, or not known to be told twice. */
    public static StoryCount of(long count) {
        return new StoryCount(count, true);
    }

    /**
     * Exactly, however many have copies: what is told more than once is counted in as many parts as it takes.
     *
     * @param asking asks with these counts for all articles that are meant
     * @param atOnce so many stories are counted in one request at most
     */
    static StoryCount exact(Function<Map<String, Aggregation>, SearchResponse<JsonNode>> asking, int atOnce) {
        int parts = 1;
        OptionalLong stories = inParts(asking, atOnce, parts);
        while (stories.isEmpty()) {
            parts *= MORE_PARTS;
            stories = inParts(asking, atOnce, parts);
        }
        return of(stories.getAsLong());
    }

    /** The stories that several articles of a result tell, by the {@code field} that says so. */
    static Aggregation copied(String field, int most, UnaryOperator<TermsAggregation.Builder> which) {
        return Aggregation.of(a -> a.filter(query -> query.bool(bool -> bool.mustNot(alone ->
                        alone.term(term -> term.field(ArticleField.SHARED_STORY).value(StoryKey.NOT_SHARED)))))
                .aggregations(
                        COPIED,
                        copied -> copied.terms(terms -> which.apply(terms.field(field)
                                .minDocCount(2)
                                .shardMinDocCount(2L)
                                .size(most)))));
    }

    /** What was counted of them. */
    static StringTermsAggregate copied(Aggregate shared) {
        return Aggregates.named(shared.filter().aggregations(), COPIED).sterms();
    }

    /** These few; without numbering all stories there are, which takes longest. */
    static TermsAggregation among(List<String> stories) {
        return TermsAggregation.of(terms -> terms.field(ArticleField.STORY)
                .executionHint(TermsAggregationExecutionHint.Map)
                .include(include -> include.terms(stories))
                .size(stories.size()));
    }

    private static OptionalLong inParts(
            Function<Map<String, Aggregation>, SearchResponse<JsonNode>> asking, int atOnce, int parts) {
        long stories = 0;
        String field = ArticleField.SHARED_STORY;
        for (int part = 0; part < parts; part++) {
            SearchResponse<JsonNode> answer = asking.apply(counts(field, part, parts, atOnce));
            if (!all(answer.aggregations(), field)) {
                field = ArticleField.STORY;
                answer = asking.apply(counts(field, part, parts, atOnce));
            }
            StatsBucketAggregate copied =
                    Aggregates.named(answer.aggregations(), ARTICLES).statsBucket();
            if (copied.count() >= atOnce) {
                return OptionalLong.empty();
            }
            stories += copied.count() - (long) copied.sum();
            if (part == 0) {
                stories += Objects.requireNonNull(answer.hits().total()).value();
            }
        }
        return OptionalLong.of(stories);
    }

    /** Asks how many lack a field. */
    static Aggregation lacking(String field) {
        return Aggregation.of(a -> a.missing(missing -> missing.field(field)));
    }

    /** Whether none does. */
    static boolean all(Map<String, Aggregate> counts, String field) {
        return Aggregates.named(counts, field).missing().docCount() == 0;
    }

    private static Map<String, Aggregation> counts(String field, int part, int parts, int atOnce) {
        return Map.of(
                field,
                lacking(field),
                COPIED,
                copied(
                        field,
                        atOnce,
                        terms -> parts == 1
                                ? terms
                                : terms.include(include -> include.partition(
                                        partition -> partition.partition(part).numPartitions(parts)))),
                ARTICLES,
                Aggregation.of(a -> a.statsBucket(
                        stats -> stats.bucketsPath(path -> path.single(COPIED + ">" + COPIED + ">_count")))));
    }
}
