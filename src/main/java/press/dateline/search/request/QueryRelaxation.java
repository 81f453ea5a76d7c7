package press.dateline.search.request;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.Map;
import press.dateline.index.schema.Aggregates;
import press.dateline.search.language.CommonWords;
import press.dateline.search.language.MinimumMatch;
import press.dateline.search.language.ParsedQuery;
import press.dateline.search.state.SearchQuery;

/**
 * Finds out whether a long question has to be taken less strictly than typed, because no story has all of its words, or
 * of a whole sentence, hardly any: whoever asks in sentences does not expect each of their words to be in the answer.
 *
 * <p>The words alone decide, under no filter: so it does not change with a click, and every count stays a promise.
 */
public final class QueryRelaxation {

    /** Of fewer words every one was meant. */
    static final int LONG = 4;

    /** So many words, some of them such as only sentences need. */
    private static final int SENTENCE = 7;

    private static final int SENTENCE_COMMON = 2;

    /** With so many stories that have every word nothing else is needed. */
    static final int ENOUGH = 10;

    private QueryRelaxation() {}

    public static boolean needed(ParsedQuery question) {
        return question.fit() == MinimumMatch.ALL && question.words().size() >= LONG;
    }

    public static SearchRequest.Builder asked(SearchQuery query, ParsedQuery question) {
        return Requests.counts(
                query,
                question.fitted(MinimumMatch.SOME),
                Map.of("all", counted(query, question), "many", counted(query, question.fitted(MinimumMatch.MANY))));
    }

    public static ParsedQuery read(ParsedQuery question, Map<String, Aggregate> counts) {
        if (Aggregates.named(counts, "all").filter().docCount() >= (isSentence(question) ? ENOUGH : 1)) {
            return question;
        }
        return question.fitted(
                Aggregates.named(counts, "many").filter().docCount() > 0 ? MinimumMatch.MANY : MinimumMatch.SOME);
    }

    public static boolean isSentence(ParsedQuery question) {
        return question.words().size() >= SENTENCE
                && question.words().stream().filter(CommonWords::is).count() >= SENTENCE_COMMON;
    }

    private static Aggregation counted(SearchQuery query, ParsedQuery question) {
        return Aggregation.of(a -> a.filter(Requests.query(query, question)));
    }
}
