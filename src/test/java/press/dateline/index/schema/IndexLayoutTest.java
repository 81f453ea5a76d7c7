package press.dateline.index.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch.indices.IndexSettings;
import java.io.IOException;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.dateline.engine.EngineForTests;
import press.dateline.index.rebuild.ArticleIndex;

class IndexLayoutTest {

    private final IndexNames names = new IndexNames(EngineForTests.randomName() + "-");

    @AfterEach
    void drop() {
        EngineForTests.deleteIndices(names.prefix());
    }

    @Test
    void isThatOfEveryNewIndexAndWhatCanBeChangedOfThoseInUse() throws IOException {
        index(new IndexLayout(Optional.of(2), Optional.of("0-all"), Optional.of("5s")))
                .ensure();
        assertThat(settings(names.article()).numberOfShards()).isEqualTo("2");
        assertThat(settings(names.article()).autoExpandReplicas()).isEqualTo("0-all");
        assertThat(settings(names.article()).refreshInterval().time()).isEqualTo("5s");
        // What editors and programs wait for is seen as soon as ever.
        assertThat(settings(names.corrections()).numberOfShards()).isEqualTo("1");
        assertThat(settings(names.corrections()).autoExpandReplicas()).isEqualTo("0-all");
        assertThat(settings(names.corrections()).refreshInterval()).isNull();

        index(new IndexLayout(Optional.of(1), Optional.of("0"), Optional.of("2s")))
                .ensure();
        assertThat(settings(names.article()).numberOfShards()).isEqualTo("2");
        assertThat(settings(names.article()).autoExpandReplicas()).isEqualTo("false");
        assertThat(settings(names.article()).numberOfReplicas()).isEqualTo("0");
        assertThat(settings(names.article()).refreshInterval().time()).isEqualTo("2s");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "all", "0-", "1 - 2", "0-many"})
    void replicasThatCannotBeAreNamedWithWhatMayBe(String wrong) {
        assertThatThrownBy(() -> new IndexLayout(Optional.empty(), Optional.of(wrong), Optional.empty()))
                .hasMessageContaining("dateline.index.replicas is “" + wrong + "”")
                .hasMessageContaining("0-all");
    }

    @Test
    void otherValuesThatCannotBeAreNamed() {
        assertThatThrownBy(() -> new IndexLayout(Optional.of(0), Optional.empty(), Optional.empty()))
                .hasMessageContaining("dateline.index.shards is 0");
        assertThatThrownBy(() -> new IndexLayout(Optional.empty(), Optional.empty(), Optional.of("often")))
                .hasMessageContaining("dateline.index.refresh is “often”");
    }

    private ArticleIndex index(IndexLayout layout) {
        return new ArticleIndex(EngineForTests.client(), names, Clock.systemUTC(), layout);
    }

    private IndexSettings settings(String alias) throws IOException {
        IndexSettings settings = EngineForTests.client()
                .indices()
                .getSettings(get -> get.index(alias))
                .result()
                .values()
                .iterator()
                .next()
                .settings();
        return Objects.requireNonNull(Objects.requireNonNull(settings).index());
    }
}
