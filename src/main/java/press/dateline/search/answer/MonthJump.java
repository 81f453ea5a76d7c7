package press.dateline.search.answer;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.aggregations.DateHistogramBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.json.JsonData;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import press.dateline.index.schema.Aggregates;
import press.dateline.index.schema.ArticleField;
import press.dateline.search.language.ParsedQuery;
import press.dateline.search.request.Requests;
import press.dateline.search.state.SearchQuery;
import press.dateline.search.state.Sort;

/**
 * Finds the month in which a deep page of a result ordered by date begins, by counting: what lies before that month need not
 * be walked through.
 */
final class MonthJump {

    private static final String MONTHS = "months";

    /** Behind every id, which are hexadecimal digits or, of old, any letters. */
    static final String LAST_ID = "\uffff";

    /** Each try comes at least a month nearer; without copies the first is right. */
    private static final int TRIES = 4;

    private final SearchQuery query;
    private final ParsedQuery question;
    private final Function<SearchRequest.Builder, SearchResponse<JsonNode>> engine;
    private final int atOnce;

    MonthJump(
            SearchQuery query,
            ParsedQuery question,
            Function<SearchRequest.Builder, SearchResponse<JsonNode>> engine,
            int atOnce) {
        this.query = query;
        this.question = question;
        this.engine = engine;
        this.atOnce = atOnce;
    }

    /**
     * Where to walk on.
     *
     * @param after where that ends which is left out, empty for nothing
     * @param passed how many hits it has
     * @param before all that is found in it, where that scores {@code least}
     */
    record Landing(List<FieldValue> after, long passed, Optional<Query> before, double least) {

        static final Landing START = new Landing(List.of(), 0, Optional.empty(), 0);
    }

    /** @param articles in all months up to this one, in the reader's order */
    private record Month(YearMonth month, long articles) {}

    /** Among articles, before the one after {@code steps} of them. */
    Landing amongArticles(long steps) {
        List<Month> months = months();
        int passed = upTo(months, steps);
        return passed == 0
                ? Landing.START
                : landing(months.get(passed - 1), months.get(passed - 1).articles());
    }

    /** Among stories, of which the first article of each counts, before the one after {@code steps} of them. */
    Landing amongStories(long steps, long stories, long articles) {
        List<Month> months = months();
        double copies = articles / (double) Math.max(1, stories);
        int passed = upTo(months, (long) (steps * copies));
        for (int tries = 0; tries < TRIES && passed > 0; tries++) {
            Month last = months.get(passed - 1);
            long before = stories(last);
            if (before <= steps) {
                return landing(last, before);
            }
            passed = Math.min(passed - 1, upTo(months, last.articles() - (before - steps)));
        }
        return Landing.START;
    }

    private List<Month> months() {
        if (query.sort() == Sort.RELEVANCE && question.wants()) {
            return List.of();
        }
        Aggregation histogram = Aggregation.of(a -> a.dateHistogram(months -> months.field(ArticleField.PUBLISHED)
                .calendarInterval(CalendarInterval.Month)
                .minDocCount(1)));
        List<DateHistogramBucket> buckets = new ArrayList<>(Aggregates.named(
                        engine.apply(Requests.counts(query, question, Map.of(MONTHS, histogram))
                                        .query(Requests.found(query, question)))
                                .aggregations(),
                        MONTHS)
                .dateHistogram()
                .buckets()
                .array());
        if (query.sort() != Sort.OLDEST) {
            Collections.reverse(buckets);
        }
        List<Month> months = new ArrayList<>();
        long articles = 0;
        for (DateHistogramBucket bucket : buckets) {
            articles += bucket.docCount();
            months.add(
                    new Month(YearMonth.from(Instant.ofEpochMilli(bucket.key()).atZone(ZoneOffset.UTC)), articles));
        }
        return months;
    }

    /** How many months have no more than so many articles together. */
    private static int upTo(List<Month> months, long most) {
        return (int)
                months.stream().takeWhile(month -> month.articles() <= most).count();
    }

    private long stories(Month last) {
        return StoryCount.exact(
                        counts -> engine.apply(
                                Requests.counts(query, question, counts).query(until(last))),
                        atOnce)
                .count();
    }

    private Landing landing(Month last, long passed) {
        return new Landing(
                List.of(FieldValue.of(edge(last)), FieldValue.of(LAST_ID)), passed, Optional.of(until(last)), 0);
    }

    /** The last moment of the months that are left out, which in the reader's order may be their earliest. */
    private long edge(Month last) {
        YearMonth start = query.sort() == Sort.OLDEST ? last.month().plusMonths(1) : last.month();
        long first = start.atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();
        return query.sort() == Sort.OLDEST ? first - 1 : first;
    }

    private Query until(Month last) {
        JsonData edge = JsonData.of(edge(last));
        Query months = Query.of(q -> q.range(range -> range.untyped(any -> {
            any.field(ArticleField.PUBLISHED).format("epoch_millis");
            return query.sort() == Sort.OLDEST ? any.lte(edge) : any.gte(edge);
        })));
        return Query.of(
                q -> q.bool(bool -> bool.filter(Requests.found(query, question)).filter(months)));
    }
}
