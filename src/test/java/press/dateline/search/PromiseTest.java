package press.dateline.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.engine.EngineForTests;

/** The promises over articles made up to be awkward: at the edges of days, of several versions, with odd names. */
class PromiseTest extends Promises {

    private final ElasticsearchClient client = EngineForTests.client();
    private final String index = EngineForTests.randomName();

    PromiseTest() {
        super(150);
    }

    @Override
    void fill() throws IOException {
        world = new World(600, 4);
        Documents.index(client, index, world.documents());
        archive = new Archive(
                client,
                index,
                ArchiveParts.plain(
                        (kind, id) -> Optional.of(new AuthorityRecord(kind, id, "Known " + id, List.of(), "", ""))));
    }

    @AfterAll
    void clear() throws IOException {
        client.indices().delete(delete -> delete.index(index));
    }
}
