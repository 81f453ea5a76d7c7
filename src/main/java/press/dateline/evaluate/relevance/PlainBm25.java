package press.dateline.evaluate.relevance;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.analysis.TokenFilter;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import press.dateline.article.Article;

/** The yardstick of {@link RelevanceTrial}: the same articles, stemmed alike, ranked as Elasticsearch ranks by itself. */
final class PlainBm25 {

    private static final int MOST = 10_000;

    private final ElasticsearchClient client;
    private final String index;

    PlainBm25(ElasticsearchClient client, String index) throws IOException {
        this.client = client;
        this.index = index;
        client.indices().create(create -> create.index(index)
                .settings(settings -> settings.analysis(analysis -> analysis.filter("stem", stemmer("english"))
                        .filter("possessive", stemmer("possessive_english"))
                        .analyzer(
                                "stemmed",
                                analyzer -> analyzer.custom(stemmed ->
                                        stemmed.tokenizer("standard").filter("possessive", "lowercase", "stem")))))
                .mappings(mapping -> mapping.properties("uri", uri -> uri.keyword(keyword -> keyword))
                        .properties("text", text -> text.text(words -> words.analyzer("stemmed")))));
    }

    void add(List<Article> articles) {
        try {
            BulkRequest.Builder bulk = new BulkRequest.Builder().index(index).refresh(Refresh.True);
            articles.forEach(article -> bulk.operations(operation -> operation.index(document -> document.document(
                    Map.of("uri", article.uri(), "text", article.headline() + "\n" + article.body())))));
            client.bulk(bulk.build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The uris of all that have a word of {@code question}, best first. */
    List<String> ranking(String question) {
        try {
            return client
                    .search(
                            search -> search.index(index)
                                    .size(MOST)
                                    .query(query -> query.match(
                                            match -> match.field("text").query(question))),
                            JsonNode.class)
                    .hits()
                    .hits()
                    .stream()
                    .map(hit -> hit.source().path("uri").asText())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TokenFilter stemmer(String language) {
        return TokenFilter.of(filter -> filter.definition(stem -> stem.stemmer(of -> of.language(language))));
    }
}
