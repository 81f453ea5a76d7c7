package press.dateline.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.Map;

/**
 * Finds out whether a long question has to be taken less strictly than typed, because no story has all of its words, or
 * of a whole sentence, hardly any: whoever asks in sentences does not expect each of their words to be in the answer.
 *
 * <p>The words alone decide, under no filter: so it does not change with a click, and every count stays a promise.
 */
final class Fitting {

    /** Of fewer words every one was meant. */
    static final int LONG = 4;

    /** So many words, some of them such as only sentences need. */
    private static final int SENTENCE = 7;

    private static final int SENTENCE_COMMON = 2;

    /** With so many stories that have every word nothing else is needed. */
    static final int ENOUGH = 10;

    private Fitting() {}

    static boolean needed(Question question) {
        return question.fit() == Fit.ALL && question.words().size() >= LONG;
    }

    static SearchRequest.Builder asked(SearchQuery query, Question question) {
        return Requests.counts(
                query,
                question.fitted(Fit.SOME),
                Map.of("all", counted(query, question), "many", counted(query, question.fitted(Fit.MANY))));
    }

    static Question read(Question question, Map<String, Aggregate> counts) {
        if (counts.get("all").filter().docCount() >= (isSentence(question) ? ENOUGH : 1)) {
            return question;
        }
        return question.fitted(counts.get("many").filter().docCount() > 0 ? Fit.MANY : Fit.SOME);
    }

    static boolean isSentence(Question question) {
        return question.words().size() >= SENTENCE
                && question.words().stream().filter(Common::is).count() >= SENTENCE_COMMON;
    }

    private static Aggregation counted(SearchQuery query, Question question) {
        return Aggregation.of(a -> a.filter(Requests.query(query, question)));
    }
}
