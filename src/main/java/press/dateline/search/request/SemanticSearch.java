package press.dateline.search.request;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.dateline.index.schema.ArticleField;
import press.dateline.search.facets.Constraints;
import press.dateline.search.language.Clause;
import press.dateline.search.language.NearestStories;
import press.dateline.search.language.ParsedQuery;
import press.dateline.search.state.SearchQuery;
import press.dateline.search.state.Sort;

/**
 * Search by meaning: the best stories of a question by its words and by its vector (kNN) together; both are asked
 * without filters, so that what matches does not change with a click and every count stays a promise.
 */
public final class SemanticSearch {

    /** So many of the closest passages are looked at: those of about so many stories as a reader ever looks through. */
    private static final int PASSAGES = 200;

    /** The more the engine looks at, the fewer close ones it overlooks. */
    private static final int CANDIDATES = 500;

    /** So many stories are put in order by both; behind them come those that only the words found, in their own order. */
    private static final int MOST = 100;

    /** What meaning counts beside words; from 0.2 to 0.4 the questions of TIME 1963 hardly tell the difference. */
    private static final double MEANING = 0.3;

    /** Above all that words can add up to; differences of one are still told apart. */
    private static final float ABOVE = 10_000;

    private SemanticSearch() {}

    /** Whether a question says anything that can be meant. */
    public static boolean possible(SearchQuery query, ParsedQuery question) {
        return query.meaning() && query.asOf().isEmpty() && !text(question).isEmpty();
    }

    /** The question as a sentence: its words and phrases without the signs of the language. */
    public static String text(ParsedQuery question) {
        return question.wanted().stream()
                .map(SemanticSearch::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String text(Clause clause) {
        if (clause instanceof Clause.Word word) {
            return word.text();
        } else if (clause instanceof Clause.Phrase phrase) {
            return phrase.text();
        } else if (clause instanceof Clause.Any any) {
            return any.clauses().stream().map(SemanticSearch::text).collect(Collectors.joining(" "));
        } else if (clause instanceof Clause.All all) {
            return all.clauses().stream().map(SemanticSearch::text).collect(Collectors.joining(" "));
        }
        return "";
    }

    /** The articles whose meaning is worked out sooner or later. */
    public static Query everyArticle() {
        BoolQuery.Builder live = new BoolQuery.Builder();
        Constraints.asOf(SearchQuery.EVERYTHING, live);
        return Query.of(q -> q.bool(live.build()));
    }

    /** Those whose meaning has been, by the first passage of each. */
    public static Query everyRead() {
        return Query.of(q -> q.term(term -> term.field("first").value(true)));
    }

    /** The passages closest to {@code vector}. */
    public static SearchRequest.Builder passages(float[] vector) {
        List<Float> numbers = new ArrayList<>(vector.length);
        for (float number : vector) {
            numbers.add(number);
        }
        return new SearchRequest.Builder()
                .knn(knn -> knn.field("vector").queryVector(numbers).k(PASSAGES).numCandidates(CANDIDATES))
                .size(PASSAGES)
                .source(source -> source.filter(filter -> filter.includes("article")))
                .trackTotalHits(track -> track.enabled(false));
    }

    /** The best stories by words alone, under no filter. */
    public static SearchRequest.Builder words(SearchQuery query, ParsedQuery question) {
        return Requests.hits(query.withoutFilters().withSort(Sort.RELEVANCE).withPage(1), question)
                .size(MOST)
                .source(source -> source.fetch(false));
    }

    public static NearestStories read(SearchResponse<JsonNode> words, SearchResponse<JsonNode> passages) {
        Map<String, Double> byWords = new LinkedHashMap<>();
        words.hits().hits().forEach(hit -> byWords.put(hit.id(), score(hit.score())));
        Map<String, Double> byMeaning = new LinkedHashMap<>();
        // Of an article's passages the closest comes first and speaks for it.
        passages.hits().hits().stream()
                .takeWhile(hit -> byMeaning.size() < MOST)
                .forEach(hit ->
                        byMeaning.putIfAbsent(hit.source().path("article").asText(), score(hit.score())));
        return new NearestStories(fused(byWords, byMeaning));
    }

    private static double score(Double score) {
        return Objects.requireNonNullElse(score, 0.0);
    }

    /**
     * What the words found and what lies near, best first: each counts by how near it comes to the best of its kind.
     *
     * <p>Near is what lies nearer to the closest than to the farthest that was looked at; with no bound a small archive
     * would be found whole, whatever was asked.
     */
    static List<String> fused(Map<String, Double> byWords, Map<String, Double> byMeaning) {
        double best =
                byWords.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double closest = byMeaning.values().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        double farthest = byMeaning.values().stream()
                .mapToDouble(Double::doubleValue)
                .min()
                .orElse(0);
        Map<String, Double> scores = new LinkedHashMap<>();
        double near = (closest + farthest) / 2;
        Stream<String> meant = byMeaning.entrySet().stream()
                .filter(each -> each.getValue() >= near)
                .map(Map.Entry::getKey);
        Stream.concat(byWords.keySet().stream(), meant)
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(id -> scores.put(
                        id,
                        (1 - MEANING) * share(byWords.getOrDefault(id, 0.0), 0, best)
                                + MEANING * share(byMeaning.getOrDefault(id, farthest), farthest, closest)));
        return scores.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static double share(double score, double least, double most) {
        return most > least ? (score - least) / (most - least) : 0;
    }

    /** What {@code words} match, and these stories, as far as they have what had to be in them besides plain words. */
    static BoolQuery.Builder with(NearestStories nearest, BoolQuery.Builder words, ParsedQuery question) {
        List<String> ids = nearest.ids();
        List<Query> ranked = new ArrayList<>();
        ranked.add(Query.of(q -> q.bool(words.build())));
        List<Query> exact = WordsQuery.exacting(question);
        for (int i = 0; i < ids.size(); i++) {
            float worth = ABOVE + ids.size() - i;
            Query is = Constraints.has(ArticleField.ID, ids.get(i));
            ranked.add(Query.of(q -> q.constantScore(constant -> constant.boost(worth)
                    .filter(filter -> filter.bool(bool -> bool.filter(is).filter(exact))))));
        }
        return new BoolQuery.Builder()
                .must(Query.of(q -> q.disMax(any -> any.queries(ranked))))
                .mustNot(WordsQuery.unwanted(question));
    }
}
