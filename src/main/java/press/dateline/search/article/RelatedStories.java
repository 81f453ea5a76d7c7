package press.dateline.search.article;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import press.dateline.authority.corrections.Corrected;
import press.dateline.authority.file.EntityKey;
import press.dateline.index.schema.ArticleField;
import press.dateline.search.answer.Hit;
import press.dateline.search.facets.Constraints;
import press.dateline.search.facets.EntityQuery;
import press.dateline.search.language.CommonWords;
import press.dateline.search.request.Requests;
import press.dateline.search.state.SearchQuery;
import press.dateline.search.state.TypedText;

/**
 * Asks for stories on the matter of another: those that share its telling words, and better those that are also about
 * the same people and places.
 */
public final class RelatedStories {

    /** The beginning says what a story is about. */
    private static final int OPENING = 4_000;

    private static final int TERMS = 25;
    public static final int MOST = 5;

    /** So many that, copies taken off, enough are left. */
    private static final int ASKED = 20;

    /** Of its telling words at least these many; with fewer, stories only share a manner of speaking. */
    private static final String ENOUGH = "30%";

    private static final float SHARED = 2f;

    private RelatedStories() {}

    public static SearchRequest.Builder asked(StoredArticle article, Corrected corrected) {
        BoolQuery.Builder bool = new BoolQuery.Builder()
                .must(alike(article))
                .mustNot(Constraints.has(ArticleField.URI, article.article().uri()));
        Constraints.asOf(SearchQuery.EVERYTHING, bool);
        article.entities().values().stream()
                .flatMap(List::stream)
                .filter(StoredArticle.StoredEntity::about)
                .forEach(entity -> bool.should(shared(new EntityKey(entity.kind(), entity.id()), corrected)));
        return new SearchRequest.Builder()
                .query(q -> q.bool(bool.build()))
                .source(source -> source.filter(filter -> filter.includes(Requests.SHOWN)))
                .size(ASKED)
                .timeout(Requests.PATIENCE);
    }

    /** Copies of the article are no coverage of their own, and of copies of another one is enough. */
    public static Predicate<Hit> other(StoredArticle article) {
        Set<String> told = new HashSet<>(Set.of(article.story()));
        return hit -> told.add(hit.copies().story());
    }

    private static Query alike(StoredArticle article) {
        String body = TypedText.cut(article.article().body(), OPENING);
        return Query.of(q -> q.moreLikeThis(like -> like.fields(ArticleField.HEADLINE, ArticleField.BODY)
                .like(text -> text.text(article.article().headline() + "\n" + body))
                .stopWords(List.copyOf(CommonWords.WORDS))
                .minTermFreq(1)
                .minDocFreq(2)
                .minWordLength(3)
                .maxQueryTerms(TERMS)
                .minimumShouldMatch(ENOUGH)));
    }

    private static Query shared(EntityKey entity, Corrected corrected) {
        return Query.of(q -> q.constantScore(constant ->
                constant.filter(EntityQuery.of(entity, true, corrected)).boost(SHARED)));
    }
}
