package press.dateline.search;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import press.dateline.authority.corrections.Corrected;
import press.dateline.index.schema.ArticleField;
import press.dateline.search.answer.AnswerReader;
import press.dateline.search.answer.Collapse;
import press.dateline.search.answer.Copies;
import press.dateline.search.answer.Hit;
import press.dateline.search.article.RelatedStories;
import press.dateline.search.article.StoredArticle;
import press.dateline.search.article.StoredArticleReader;
import press.dateline.search.article.WordMarks;
import press.dateline.search.facets.CorrectedFilters;
import press.dateline.search.language.ParsedQuery;
import press.dateline.search.request.ArticleRequests;
import press.dateline.search.state.SearchQuery;

/** One article as it is stored, with its versions, its copies and what is related to it. */
final class StoredArticles {

    private final SearchEngine engine;
    private final SearchResolver resolver;

    StoredArticles(SearchEngine engine, SearchResolver resolver) {
        this.engine = engine;
        this.resolver = resolver;
    }

    /** One article in any of its versions. */
    Optional<StoredArticle> article(String id) {
        Corrected corrected = resolver.corrected(Optional.empty());
        return engine.ask(ArticleRequests.article(id)).hits().hits().stream()
                .findFirst()
                .map(hit -> StoredArticleReader.of(
                        hit.source(), versions(hit.source()), corrected, resolver.names(corrected)));
    }

    /** Where the words of a search stand in it, in any of their forms; how many a story needed does not matter. */
    WordMarks marks(StoredArticle article, SearchQuery asked) {
        ParsedQuery question = ParsedQuery.of(asked.words());
        SearchQuery today = CorrectedFilters.of(asked, resolver.corrected(Optional.empty()));
        return question.wants()
                ? WordMarks.read(engine.ask(ArticleRequests.marked(article.id(), question)), article.article(), today)
                : WordMarks.none(today);
    }

    /** All articles that tell its story, in their newest versions. */
    Copies copies(StoredArticle article) {
        SearchRequest.Builder copies = Collapse.copies(
                SearchQuery.EVERYTHING, new ParsedQuery(List.of(), List.of()), List.of(article.story()));
        return Collapse.copies(engine.ask(copies).aggregations())
                .getOrDefault(article.story(), Copies.none(article.story()));
    }

    /** Other stories on the same matter, best first. */
    List<Hit> related(StoredArticle article) {
        Corrected corrected = resolver.corrected(Optional.empty());
        ParsedQuery nothing = new ParsedQuery(List.of(), List.of()).under(corrected);
        return new AnswerReader(SearchQuery.EVERYTHING, nothing, resolver.names(corrected))
                .hits(engine.ask(RelatedStories.asked(article, corrected))).stream()
                        .filter(RelatedStories.other(article))
                        .limit(RelatedStories.MOST)
                        .toList();
    }

    private List<JsonNode> versions(JsonNode source) {
        String sender = AnswerReader.text(source, ArticleField.SOURCE);
        return engine.ask(ArticleRequests.versions(AnswerReader.text(source, ArticleField.URI))).hits().hits().stream()
                .map(hit -> hit.source())
                // Another paper may count its articles, too.
                .filter(other -> AnswerReader.text(other, ArticleField.SOURCE).equalsIgnoreCase(sender))
                .toList();
    }
}
