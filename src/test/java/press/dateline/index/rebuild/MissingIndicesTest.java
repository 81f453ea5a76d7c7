package press.dateline.index.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.json.JsonData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.dateline.engine.EngineForTests;
import press.dateline.index.schema.IndexLayout;
import press.dateline.index.schema.IndexNames;

/** What is missing of an archive is made all at once, by however many Datelines start in the same moment. */
class MissingIndicesTest {

    private final ElasticsearchClient client = EngineForTests.client();
    private final IndexNames names = new IndexNames(EngineForTests.randomName() + "-");

    @AfterEach
    void delete() {
        EngineForTests.deleteIndices(names.prefix());
    }

    @Test
    void ofSeveralThatStartAtOnceOneMakesTheArchiveAndAllHaveIt() throws IOException {
        List<CompletableFuture<Boolean>> starts = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> new ArticleIndex(client, names, Clock.systemUTC()).ensure()))
                .toList();
        assertThat(starts.stream().map(CompletableFuture::join)).containsOnlyOnce(true);
        assertThat(indices())
                .containsExactlyInAnyOrder(
                        names.article() + "-000001",
                        names.authority() + "-000001",
                        names.corrections() + "-000001",
                        names.alerts() + "-000001",
                        names.meaning() + "-000001",
                        names.withheld() + "-000001",
                        names.incoming() + "-000001");
    }

    @Test
    void onlyWhatIsMissingIsMadeAndNamed() throws IOException {
        MissingIndices missing = new MissingIndices(client, IndexLayout.PLAIN);
        assertThat(missing.make(Map.of(names.alerts(), "alerts"))).containsExactly(names.alerts());
        assertThat(missing.make(Map.of(names.alerts(), "alerts", names.article(), "article")))
                .containsExactly(names.article());
    }

    @Test
    void whatCannotBeMadeIsToldWhenTheOthersAreThere() throws IOException {
        MissingIndices missing = new MissingIndices(client, IndexLayout.PLAIN);
        assertThatThrownBy(
                        () -> missing.make(Map.of(names.prefix() + "NotSmall", "alerts", names.article(), "article")))
                .isInstanceOf(ElasticsearchException.class)
                .hasMessageContaining("must be lowercase");
        assertThat(indices()).containsExactly(names.article() + "-000001");
    }

    @Test
    void whatCannotBeReadIsWaitedForAWhile() throws IOException {
        new ArticleIndex(client, names, Clock.systemUTC()).ensure();
        client.indices().create(create -> create.index(names.prefix() + "nowhere")
                .settings(settings ->
                        settings.otherSettings("index.routing.allocation.require._name", JsonData.of("nobody")))
                .waitForActiveShards(wait -> wait.count(0))
                .aliases(names.alerts(), alias -> alias));
        ArchiveCheck check = new ArchiveCheck(client, names);
        CompletableFuture<Void> waiting = CompletableFuture.runAsync(() -> await(check, Duration.ofMinutes(1)));
        await(check, Duration.ofMillis(50));
        assertThat(waiting).isNotDone();
        client.indices().delete(delete -> delete.index(names.prefix() + "nowhere"));
        waiting.join();
    }

    private static void await(ArchiveCheck check, Duration patience) {
        try {
            check.awaitReadable(patience);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> indices() throws IOException {
        return List.copyOf(client.indices()
                .get(get -> get.index(names.prefix() + "*"))
                .result()
                .keySet());
    }
}
