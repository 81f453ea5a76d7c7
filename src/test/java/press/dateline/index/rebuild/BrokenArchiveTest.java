package press.dateline.index.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.dateline.index.ArchiveForTests.article;
import static press.dateline.index.ArchiveForTests.extracted;

import co.elastic.clients.elasticsearch.indices.UpdateAliasesRequest;
import co.elastic.clients.json.JsonData;
import co.elastic.clients.util.ObjectBuilder;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.dateline.index.ArchiveForTests;
import press.dateline.index.schema.IndexLayout;
import press.dateline.index.schema.IndexUnavailable;

/** Indices and aliases as no program of ours leaves them, but a hand, a later Dateline or a half-done repair may. */
class BrokenArchiveTest {

    private static final Instant DAY = Instant.parse("2022-01-10T06:00:00Z");

    private final ArchiveForTests archive = new ArchiveForTests();
    private final String alias = archive.names.article();
    private final String first = alias + "-000001";
    private final String second = alias + "-000002";

    @BeforeEach
    void fill() throws IOException {
        archive.writer.write(
                List.of(extracted(article("story:1", "One.", DAY)), extracted(article("story:2", "Two.", DAY))));
        assertThat(archive.documents()).hasSize(2);
    }

    @AfterEach
    void drop() {
        archive.close();
    }

    @Test
    void lostAliasStandsForItsIndexAgain() throws IOException {
        aliases(update -> update.actions(
                action -> action.remove(remove -> remove.index(first).alias(alias))));
        assertThat(archive.index.ensure()).isFalse();
        assertThat(archive.documents()).hasSize(2);
        assertThat(archive.writer.write(List.of(extracted(article("story:3", "Three.", DAY)))))
                .hasSize(1);
        assertThat(archive.documents()).hasSize(3);
    }

    @Test
    void lostAliasThatMayHaveStoodForTwoIsLeftToItsOperator() throws IOException {
        ArticleIndex.create(archive.client, IndexLayout.PLAIN, second, "article");
        aliases(update -> update.actions(
                action -> action.remove(remove -> remove.index(first).alias(alias))));
        assertThatThrownBy(archive.index::ensure)
                .isInstanceOf(IndexUnavailable.class)
                .hasMessageContaining("The alias " + alias + " is missing")
                .hasMessageContaining(first + " and " + second)
                .hasMessageContaining("POST /_aliases");
        aliases(update ->
                update.actions(action -> action.add(add -> add.index(first).alias(alias))));
        assertThat(archive.documents()).hasSize(2);
        archive.index.ensure();
    }

    @Test
    void aliasOfAnIndexThatWasOnlyBeingFilledGoesBackToTheWholeOne() throws IOException {
        Rebuild killed = Rebuild.begin(archive.client, archive.names, Clock.systemUTC(), IndexLayout.PLAIN);
        aliases(update -> update.actions(
                action -> action.add(add -> add.index(killed.target()).alias(alias))));
        assertThat(archive.index.ensure()).isFalse();
        assertThat(archive.client.indices().getAlias(get -> get.name(alias)).result())
                .containsOnlyKeys(first);
        assertThat(archive.documents()).hasSize(2);
        killed.close();
    }

    @Test
    void aliasOfTwoWholeIndicesIsLeftToItsOperator() throws IOException {
        ArticleIndex.create(archive.client, IndexLayout.PLAIN, second, "article", alias);
        assertThatThrownBy(archive.index::ensure)
                .isInstanceOf(IndexUnavailable.class)
                .hasMessageContaining("stands for " + first + " and " + second + " at once");
        assertThat(archive.client
                        .indices()
                        .exists(exists -> exists.index(first, second))
                        .value())
                .isTrue();
    }

    @Test
    void indexInThePlaceOfAnAliasIsNamed() throws IOException {
        aliases(update -> update.actions(
                action -> action.remove(remove -> remove.index(first).alias(alias))));
        archive.client.indices().create(create -> create.index(alias));
        assertThatThrownBy(archive.index::ensure)
                .isInstanceOf(IndexUnavailable.class)
                .hasMessageContaining("DELETE /" + alias);
    }

    @Test
    void whatIsWrittenToALostAliasIsRefusedAndMakesNoIndex() throws IOException {
        archive.client.indices().delete(delete -> delete.index(first));
        assertThatThrownBy(() -> archive.writer.write(List.of(extracted(article("story:3", "Three.", DAY)))))
                .isInstanceOf(IndexUnavailable.class)
                .hasMessageContaining("no index behind " + alias);
        assertThat(archive.client
                        .indices()
                        .exists(exists -> exists.index(alias))
                        .value())
                .isFalse();
        assertThat(archive.index.ensure()).as("made anew").isTrue();
        assertThat(archive.writer.write(List.of(extracted(article("story:3", "Three.", DAY)))))
                .hasSize(1);
    }

    @Test
    void mappingOfALaterDatelineIsRefusedByItsNumber() throws IOException {
        archive.client.indices().putMapping(put -> put.index(first).meta("schema", JsonData.of(Rebuild.SCHEMA + 1)));
        assertThatThrownBy(archive.index::ensure)
                .isInstanceOf(IndexUnavailable.class)
                .hasMessageContaining("A later Dateline made " + first)
                .hasMessageContaining("the number " + (Rebuild.SCHEMA + 1))
                .hasMessageContaining("up to " + Rebuild.SCHEMA);
        assertThat(archive.documents()).hasSize(2);
    }

    private void aliases(Function<UpdateAliasesRequest.Builder, ObjectBuilder<UpdateAliasesRequest>> update)
            throws IOException {
        archive.client.indices().updateAliases(update);
    }
}
