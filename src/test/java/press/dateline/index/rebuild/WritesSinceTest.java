package press.dateline.index.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.dateline.engine.EngineForTests;

/** What is copied once more before a rebuild switches: each write since it began, and nothing of all that was there. */
class WritesSinceTest {

    private final ElasticsearchClient client = EngineForTests.client();
    private final String index = EngineForTests.randomName();

    @BeforeEach
    @AfterEach
    void drop() throws IOException {
        client.indices().delete(delete -> delete.index(index).ignoreUnavailable(true));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void whatWasThereIsNotFoundAndWhatWasWrittenSinceIs(int shards) throws IOException {
        client.indices().create(create -> create.index(index)
                .settings(settings ->
                        settings.numberOfShards(Integer.toString(shards)).refreshInterval(never -> never.time("-1"))));
        for (int i = 0; i < 40; i++) {
            write("before-" + i);
        }
        WritesSince since = WritesSince.now(client, index);
        assertThat(found(null)).as("visible at once").isEqualTo(40);
        if (shards == 1) {
            assertThat(found(since)).isZero();
        }
        write("after");
        write("before-7");
        client.indices().refresh(refresh -> refresh.index(index));
        assertThat(client.count(count -> count.index(index)
                                .query(query -> query.bool(bool -> bool.filter(since.query())
                                        .filter(ids -> ids.ids(these -> these.values("after", "before-7"))))))
                        .count())
                .isEqualTo(2);
        assertThat(found(since)).isLessThan(20);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void ofAnEmptyIndexAllIsFoundThatComes(int shards) throws IOException {
        client.indices().create(create -> create.index(index)
                .settings(settings -> settings.numberOfShards(Integer.toString(shards))));
        WritesSince since = WritesSince.now(client, index);
        for (int i = 0; i < 10; i++) {
            write("after-" + i);
        }
        client.indices().refresh(refresh -> refresh.index(index));
        assertThat(found(since)).isEqualTo(10);
    }

    private void write(String id) throws IOException {
        client.index(put -> put.index(index).id(id).document(Map.of("text", "x")));
    }

    private long found(WritesSince since) throws IOException {
        return client.count(count ->
                        since == null ? count.index(index) : count.index(index).query(since.query()))
                .count();
    }
}
