package press.dateline.bench;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.http.HttpEntity;
import org.apache.http.HttpEntityEnclosingRequest;
import org.apache.http.HttpRequestInterceptor;
import org.apache.http.util.EntityUtils;
import org.elasticsearch.client.RestClient;
import press.dateline.authority.file.AuthorityFile;
import press.dateline.search.Archive;
import press.dateline.search.ArchiveParts;
import press.dateline.search.language.QueryEntities;
import press.dateline.search.state.ParsedLink;
import press.dateline.search.state.SearchQuery;

/** Asks Dateline's own archive and writes down, byte for byte, what it sends to Elasticsearch. */
final class Overheard implements AutoCloseable {

    private final String address;
    private final List<HttpRequest> requests = Collections.synchronizedList(new ArrayList<>());
    private final String authorization;
    private final RestClient connection;
    private final Archive archive;

    Overheard(BenchEngine engine) {
        address = engine.address();
        authorization = engine.authorization();
        HttpRequestInterceptor listener = (request, context) -> {
            if (request instanceof HttpEntityEnclosingRequest carrying && carrying.getEntity() != null) {
                requests.add(copy(request.getRequestLine().getUri(), carrying.getEntity()));
            }
        };
        connection = engine.overheard(listener);
        ElasticsearchClient client = BenchEngine.client(connection);
        // As the program wires it, but for the names, which are for the page to show and in no request.
        archive = new Archive(
                client,
                "article",
                ArchiveParts.plain((kind, id) -> Optional.empty())
                        .mentioning(QueryEntities.of(AuthorityFile.carried())));
    }

    /** What this question makes Dateline ask: one request, more where words are fitted or nothing is found. */
    List<HttpRequest> requests(SearchQuery query) {
        requests.clear();
        archive.search(query);
        return List.copyOf(requests);
    }

    /** What the page of it makes Dateline ask, some of it at the same time. */
    List<HttpRequest> page(SearchQuery query) {
        requests.clear();
        archive.page(new ParsedLink(query, List.of()));
        return List.copyOf(requests);
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }

    private HttpRequest copy(String uri, HttpEntity entity) throws IOException {
        return HttpRequest.newBuilder(URI.create(address + uri))
                .header("Authorization", authorization)
                .header("Content-Type", entity.getContentType().getValue())
                .header("Accept", entity.getContentType().getValue())
                .POST(BodyPublishers.ofByteArray(EntityUtils.toByteArray(entity)))
                .build();
    }
}
