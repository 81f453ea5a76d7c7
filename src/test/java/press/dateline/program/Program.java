package press.dateline.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import press.dateline.engine.CarriedEngine;
import press.dateline.engine.EngineForTests;
import press.dateline.index.ArchiveForTests;

/** Dateline as its operator runs it: the packaged program as a process, on a data folder of its own. */
final class Program {

    /** Between two looks: whoever asks without a pause keeps the program from what it awaits. */
    private static final Duration PAUSE = Duration.ofMillis(50);

    /** Nothing here takes as long, however busy the machine is; without an end, one that hangs would hold up all. */
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private static Program shared;

    private final Path data;
    private final int port;
    private final List<String> properties;
    private final List<String> log = new CopyOnWriteArrayList<>();
    private Process serving;

    /** What its archive on the tests' engine begins with; empty where the engine is its own or the archive a test's. */
    private String prefix = "";

    /** Started with these options of Java, such as {@code -Ddateline.exports.per-minute=2}. */
    Program(String... properties) {
        this.properties = List.of(properties);
        try {
            // Under root the engine runs as nobody, who may enter this folder wherever the checkout is.
            data = Files.createTempDirectory("dateline-program-");
            Files.setAttribute(data, "unix:mode", 0755);
            if (this.properties.stream().noneMatch(property -> property.startsWith("-Ddateline.hosts="))) {
                EngineForTests.giveKeystore(data);
            }
            port = freePort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One that serves the sample archive, for all tests that only read. */
    static synchronized Program serving() {
        if (shared == null) {
            Program program = samples();
            Runtime.getRuntime().addShutdownHook(new Thread(program::close));
            shared = program;
        }
        return shared;
    }

    /** One that serves a sample archive of its own; on the tests' engine, for an engine takes longer to start than it. */
    static Program samples(String... properties) {
        String prefix = EngineForTests.randomName() + "-";
        Program program = new Program(joined(where(prefix), properties));
        program.prefix = prefix;
        return program.served("--sample");
    }

    /** One more that serves the archive of {@code other}. */
    static Program beside(Program other, String... properties) {
        return new Program(joined(where(other.prefix), properties)).served();
    }

    /** One that serves a test's own archive, started with these options of Java. */
    static Program over(ArchiveForTests archive, String... properties) {
        return new Program(joined(where(archive), properties)).served();
    }

    private static String[] joined(String[] some, String[] more) {
        return Stream.concat(Stream.of(some), Stream.of(more)).toArray(String[]::new);
    }

    private Program served(String... options) {
        try {
            serve(options);
            return this;
        } catch (RuntimeException | AssertionError e) {
            close();
            throw e;
        }
    }

    /** The options of Java that lead to a test's own archive. */
    static String[] where(ArchiveForTests archive) {
        return where(archive.names.prefix());
    }

    /** The options of Java that lead to the indices of this prefix on the tests' engine. */
    static String[] where(String prefix) {
        return new String[] {
            "-Ddateline.prefix=" + prefix,
            "-Ddateline.hosts=http://" + EngineForTests.host(),
            "-Dquarkus.elasticsearch.username=" + CarriedEngine.USER,
            "-Dquarkus.elasticsearch.password=" + EngineForTests.password()
        };
    }

    /** Asks again and again, for at most a minute, until it is so. */
    static void await(BooleanSupplier condition) {
        await(condition, Duration.ofMinutes(1));
    }

    /** The same for what an engine has to be started for. */
    static void await(BooleanSupplier condition, Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("still not so after " + longest).isLessThan(end);
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** What it has said since it serves. */
    List<String> log() {
        return log;
    }

    Path data() {
        return data;
    }

    int port() {
        return port;
    }

    Process process() {
        return serving;
    }

    String url(String path) {
        return "http://localhost:" + port + path;
    }

    /** Starts serving and returns once the program has said where; fails where it says nothing for too long. */
    void serve(String... options) {
        try {
            List<String> arguments = new ArrayList<>(List.of("serve", "--port", Integer.toString(port)));
            arguments.addAll(List.of(options));
            serving = builder(arguments.toArray(String[]::new))
                    .redirectErrorStream(true)
                    .start();
            Process started = serving;
            AtomicBoolean served = new AtomicBoolean();
            CompletableFuture.delayedExecutor(LONGEST.toSeconds(), TimeUnit.SECONDS)
                    .execute(() -> {
                        if (!served.get()) {
                            started.destroyForcibly();
                        }
                    });
            StringBuilder said = new StringBuilder();
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(serving.getInputStream(), StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.append(line).append('\n');
                if (line.contains("Dateline is at " + url("/"))) {
                    served.set(true);
                    drain(lines);
                    return;
                }
            }
            throw new IllegalStateException("It ended without serving:\n" + said);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a command said and how it ended. */
    record Ran(int code, String out, String err) {}

    Ran run(String... arguments) {
        return run(InputStream.nullInputStream(), arguments);
    }

    Ran run(InputStream in, String... arguments) {
        try {
            Path out = Files.createTempFile("dateline-out", ".txt");
            Path err = Files.createTempFile("dateline-err", ".txt");
            Process process = builder(arguments)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            try (var to = process.getOutputStream()) {
                in.transferTo(to);
            } catch (IOException e) {
                // It may have ended without reading; what it said tells why.
            }
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException(String.join(" ", arguments) + " did not end: " + Files.readString(err));
            }
            Ran ran = new Ran(process.exitValue(), Files.readString(out), Files.readString(err));
            Files.delete(out);
            Files.delete(err);
            return ran;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(url(path))).build());
    }

    /** Follows where it is sent. */
    HttpResponse<String> send(HttpRequest request) {
        return send(request, HttpClient.Redirect.NORMAL);
    }

    /** Answers also where it would be sent. */
    HttpResponse<String> sendOnce(HttpRequest request) {
        return send(request, HttpClient.Redirect.NEVER);
    }

    private static HttpResponse<String> send(HttpRequest request, HttpClient.Redirect redirects) {
        HttpClient client = HttpClient.newBuilder().followRedirects(redirects).build();
        try {
            return client.send(
                    HttpRequest.newBuilder(request, (name, value) -> true)
                            .timeout(LONGEST)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The engine's server process, by the pid it left. */
    ProcessHandle engine() {
        try {
            return ProcessHandle.of(Long.parseLong(
                            Files.readString(data.resolve("engine/engine.pid")).strip()))
                    .orElseThrow();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean engineRuns() {
        return Files.exists(data.resolve("engine/engine.pid")) && engine().isAlive();
    }

    /** Asks it to stop as Ctrl-C does, and waits until it has. */
    void stop() {
        if (serving != null) {
            serving.destroy();
            try {
                if (!serving.waitFor(60, TimeUnit.SECONDS)) {
                    serving.destroyForcibly();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    void close() {
        stop();
        if (!prefix.isEmpty()) {
            EngineForTests.deleteIndices(prefix);
        }
        try (Stream<Path> files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    ProcessBuilder builder(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                // Most of these live for seconds: compiling thoroughly would take longer than it saves.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Ddateline.engine.home=" + System.getProperty("dateline.engine.home"),
                "-Ddateline.engine.heap=512m",
                "-Ddateline.engine.java=" + String.join(" ", EngineForTests.JAVA),
                "-Ddateline.data=" + data,
                "-jar",
                System.getProperty("dateline.application")));
        String agent = System.getProperty("dateline.agent", "");
        // Where the build only runs these tests, nobody has said which.
        if (agent.startsWith("-javaagent:")) {
            command.add(1, agent);
        }
        command.addAll(1, properties);
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    /** Keeps reading, so that a full pipe never stops the program. */
    private void drain(BufferedReader lines) {
        Thread thread = new Thread(() -> {
            try {
                lines.lines().forEach(log::add);
            } catch (UncheckedIOException e) {
                // Whoever is killed says nothing more.
                return;
            }
        });
        thread.setDaemon(true);
        thread.start();
    }
}
