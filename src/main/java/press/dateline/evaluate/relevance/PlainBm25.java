package press.dateline.evaluate.relevance;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.analysis.TokenFilter;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import press.dateline.article.Article;
import press.dateline.search.Archive;
import press.dateline.search.state.SearchQuery;

/** The yardstick of {@link RelevanceTrial}: the same articles, stemmed alike, ranked as Elasticsearch ranks by itself. */
final class PlainBm25 {

    private static final int MOST = 10_000;
    private static final int BATCH = 500;
    private static final int LEAD = 50;

    private final ElasticsearchClient client;
    private final String index;

    PlainBm25(ElasticsearchClient client, String index) {
        this.client = client;
        this.index = index;
    }

    /** An empty one. */
    static PlainBm25 create(ElasticsearchClient client, String index) throws IOException {
        client.indices().create(create -> create.index(index)
                .settings(settings -> settings.analysis(analysis -> analysis.filter("stem", stemmer("english"))
                        .filter("possessive", stemmer("possessive_english"))
                        .analyzer(
                                "stemmed",
                                analyzer -> analyzer.custom(stemmed ->
                                        stemmed.tokenizer("standard").filter("possessive", "lowercase", "stem")))))
                .mappings(mapping -> mapping.properties("uri", uri -> uri.keyword(keyword -> keyword))
                        .properties("headline", text -> text.text(words -> words.analyzer("stemmed")))
                        .properties("lead", text -> text.text(words -> words.analyzer("stemmed")))
                        .properties("body", text -> text.text(words -> words.analyzer("stemmed")))));
        return new PlainBm25(client, index);
    }

    /** With all that the archive has, but for what came in after that moment. */
    void fill(Archive archive, Instant until) {
        List<Article> batch = new ArrayList<>();
        archive.whole(SearchQuery.EVERYTHING, until, stored -> {
            batch.add(stored.article());
            if (batch.size() == BATCH) {
                add(batch);
                batch.clear();
            }
        });
        if (!batch.isEmpty()) {
            add(batch);
        }
    }

    private void add(List<Article> articles) {
        try {
            BulkRequest.Builder bulk = new BulkRequest.Builder().index(index).refresh(Refresh.True);
            articles.forEach(
                    article -> bulk.operations(operation -> operation.index(document -> document.document(Map.of(
                            "uri",
                            article.uri(),
                            "headline",
                            article.headline(),
                            "lead",
                            lead(article.body()),
                            "body",
                            article.body())))));
            client.bulk(bulk.build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The uris of all that have a word of {@code question}, best first. */
    List<String> ranking(String question) {
        return ranking(question, MOST);
    }

    List<String> ranking(String question, int most) {
        return ranked(
                Query.of(query -> query.multiMatch(match -> match.fields("headline", "body")
                        .type(TextQueryType.MostFields)
                        .query(question))),
                most);
    }

    List<String> fielded(String question) {
        return fielded(question, MOST);
    }

    /** BM25F: fields weighed before a word's count saturates, with the weights that all sets of questions together like best. */
    List<String> fielded(String question, int most) {
        return ranked(
                Query.of(query -> query.combinedFields(
                        match -> match.fields("headline^5", "lead", "body").query(question))),
                most);
    }

    private List<String> ranked(Query query, int most) {
        try {
            return client
                    .search(
                            search -> search.index(index)
                                    .size(most)
                                    .source(source -> source.filter(filter -> filter.includes("uri")))
                                    .query(query),
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

    private static String lead(String body) {
        return Arrays.stream(body.strip().split("\\s+")).limit(LEAD).collect(Collectors.joining(" "));
    }

    private static TokenFilter stemmer(String language) {
        return TokenFilter.of(filter -> filter.definition(stem -> stem.stemmer(of -> of.language(language))));
    }
}
