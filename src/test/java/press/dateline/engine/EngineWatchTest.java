package press.dateline.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.dateline.engine.EngineWatch.State;

/** What is done when the engine dies, with a real one that is really killed. */
class EngineWatchTest {

    private record Told(State state, String why) {}

    private static Path data;
    private static Path home;
    private static CarriedEngine engine;

    private final BlockingQueue<Told> told = new LinkedBlockingQueue<>();
    private EngineWatch watch;

    /** Each test leaves it running. */
    @BeforeAll
    static void open() throws IOException {
        data = Files.createTempDirectory("dateline-watch-");
        Files.setAttribute(data, "unix:mode", 0755);
        home = Files.createSymbolicLink(
                data.resolve("server"), EngineForTests.home().toAbsolutePath());
        engine = CarriedEngine.open(settings());
    }

    @AfterAll
    static void close() {
        engine.close();
        EngineForTests.delete(data);
    }

    @BeforeEach
    void watch() {
        watch = new EngineWatch(engine, InstantSource.system(), (state, why) -> told.add(new Told(state, why)));
        watch.start();
    }

    @AfterEach
    void leave() {
        watch.close();
    }

    @Test
    void killedEngineIsStartedAnewWhereItWas() throws InterruptedException {
        String before = engine.host();
        kill();
        assertThat(next().state()).isEqualTo(State.RESTARTING);
        assertThat(next().state()).isEqualTo(State.RUNNING);
        assertThat(engine.host()).isEqualTo(before);
        assertThat(health().answers()).isTrue();
    }

    @Test
    void engineWhosePortIsTakenComesBackOnAnother() throws IOException, InterruptedException {
        int before = port();
        try (ServerSocket other = new ServerSocket()) {
            other.setReuseAddress(true);
            kill();
            other.bind(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), before));
            assertThat(next().state()).isEqualTo(State.RESTARTING);
            // It may have begun in the moment in which the port was free.
            assertThat(afterRestarting().state()).isEqualTo(State.RUNNING);
            assertThat(port()).isNotEqualTo(before);
            assertThat(health().answers()).isTrue();
        }
    }

    @Test
    void engineThatCannotBeStartedStaysDownAndSaysWhyUntilSomebodyStartsIt() throws IOException, InterruptedException {
        Files.delete(home);
        kill();
        List<State> states = new ArrayList<>();
        Told last = next();
        while (last.state() == State.RESTARTING) {
            states.add(last.state());
            last = next();
        }
        assertThat(states).hasSize(EngineWatch.MOST_FAILURES - 1);
        assertThat(last.state()).isEqualTo(State.STOPPED);
        assertThat(last.why()).contains("5 times in 10 minutes", engine.logs().toString());

        Files.createSymbolicLink(home, EngineForTests.home().toAbsolutePath());
        // It is not closed here: whatever of one process closes it stops it.
        CarriedEngine other = CarriedEngine.open(settings());
        assertThat(next().state()).isEqualTo(State.RUNNING);
        assertThat(engine.host()).isEqualTo(other.host());
    }

    private static EngineSettings settings() {
        return new EngineSettings(home, data, "512m", EngineForTests.JAVA, EngineSettings.snapshotsIn(data));
    }

    private void kill() {
        ProcessHandle process =
                new RunningEngine(new EngineFolder(data)).process().orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    private Told next() throws InterruptedException {
        Told next = told.poll(90, TimeUnit.SECONDS);
        assertThat(next).as("told nothing for 90 s").isNotNull();
        return next;
    }

    private Told afterRestarting() throws InterruptedException {
        Told last = next();
        while (last.state() == State.RESTARTING) {
            last = next();
        }
        return last;
    }

    private int port() {
        return Integer.parseInt(engine.host().split(":")[1]);
    }

    private EngineHealth health() {
        return new EngineHealth(port(), new EngineFolder(data).clusterName(), engine.password());
    }
}
