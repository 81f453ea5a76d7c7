package press.dateline.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import press.dateline.access.Scope;
import press.dateline.access.Tokens;
import press.dateline.engine.CarriedEngine;
import press.dateline.engine.ClusterForTests;

/**
 * Three nodes, two Datelines, readers that ask either of them and articles that come in at both, while nodes are killed, hung
 * and started again: nothing that was acknowledged is lost, and hardly a search fails. {@code bin/bench cluster} is the same
 * with each of the nodes in turn, 3,000 articles and eight readers.
 */
@Tag("alone")
class ClusterIT {

    private static final int ARTICLES = Integer.getInteger("cluster.articles", 100);
    private static final int READERS = Integer.getInteger("cluster.readers", 3);

    /** Of the nodes so many are killed, and so many hung. */
    private static final int EACH = Integer.getInteger("cluster.nodes", 1);

    private static final Duration DOWN = Duration.ofSeconds(4);

    /** Longer than the others take to go on without it. */
    private static final Duration HUNG = Duration.ofSeconds(11);

    private final ClusterForTests cluster = new ClusterForTests(3);
    private final List<Program> datelines = List.of(dateline(), dateline());

    @AfterEach
    void close() {
        datelines.forEach(Program::close);
        cluster.close();
    }

    @Test
    void nothingIsLostAndHardlyASearchFailsWhileNodesAreKilledAndHung() throws Exception {
        datelines.forEach(dateline -> dateline.serve("--no-sample"));
        cluster.awaitGreen();
        ClusterTrial trial =
                new ClusterTrial(datelines.stream().map(ClusterIT::site).toList());
        trial.begin(READERS);
        for (int i = 0; i < EACH; i++) {
            // The one that decides for all is the worst to lose.
            int killed = EACH == 1 ? cluster.master() : i;
            trial.disturb("killed node " + killed, () -> cluster.kill(killed));
            trial.goOn(DOWN);
            trial.disturb("started node " + killed, () -> cluster.start(killed));
            cluster.awaitGreen();
            int hung = EACH == 1 ? cluster.master() : i;
            trial.disturb("hung node " + hung, () -> cluster.hang(hung));
            trial.goOn(HUNG);
            trial.disturb("let node " + hung + " go on", () -> cluster.goOn(hung));
            cluster.awaitGreen();
        }
        if (EACH > 1) {
            // All that is there is read again, put into another index, and readers and sender are switched to it.
            trial.disturb("rebuilt", () -> assertThat(
                            datelines.get(0).run("rebuild", "--quiet").code())
                    .isZero());
        }
        trial.end(ARTICLES);
        trial.write(Path.of("target/cluster.txt"));
        assertThat(trial.lost()).as(trial.report()).isEmpty();
        assertThat(trial.failedShare()).as(trial.report()).isLessThan(0.001);
        assertThat(trial.lateFailures()).as(trial.report()).isEmpty();
    }

    private static ClusterTrial.Site site(Program dateline) {
        String token = Tokens.in(dateline.data()).create("desk", Set.of(Scope.INGEST), Optional.empty(), Instant.now());
        return new ClusterTrial.Site(dateline.url(""), token);
    }

    private Program dateline() {
        return new Program(
                "-Ddateline.hosts=" + cluster.hosts(),
                "-Dquarkus.elasticsearch.username=" + CarriedEngine.USER,
                "-Dquarkus.elasticsearch.password=" + cluster.password(),
                "-Ddateline.index.replicas=0-all");
    }
}
