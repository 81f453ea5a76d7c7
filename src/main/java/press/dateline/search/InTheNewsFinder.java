package press.dateline.search;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import press.dateline.authority.corrections.Corrected;
import press.dateline.authority.file.EntityKey;
import press.dateline.search.portrait.InTheNews;
import press.dateline.search.portrait.InTheNewsRequest;

/** Finds who and where the newest stories are about, in the shortest stretch of time that has enough of them. */
final class InTheNewsFinder {

    private final SearchEngine engine;
    private final SearchResolver resolver;

    InTheNewsFinder(SearchEngine engine, SearchResolver resolver) {
        this.engine = engine;
        this.resolver = resolver;
    }

    InTheNews upTo(LocalDate last) {
        Corrected corrected = resolver.corrected(Optional.empty());
        for (InTheNews.Stretch stretch : InTheNews.Stretch.values()) {
            InTheNewsRequest request = new InTheNewsRequest(last, stretch, corrected);
            SearchResponse<JsonNode> response = engine.ask(request.asked());
            List<EntityKey> found = InTheNewsRequest.read(response);
            if (InTheNewsRequest.isEnough(response) && !found.isEmpty()) {
                return request.read(found, engine.ask(request.courses(found)), resolver.names(corrected));
            }
        }
        return InTheNews.NOTHING;
    }
}
