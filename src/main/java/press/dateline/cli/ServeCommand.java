package press.dateline.cli;

import io.quarkus.runtime.Quarkus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import press.dateline.cli.program.Desk;
import press.dateline.cli.program.ExitCode;
import press.dateline.engine.EngineException;
import press.dateline.ingest.IngestRun;
import press.dateline.ingest.PolledFeeds;
import press.dateline.ingest.Releases;
import press.dateline.ingest.Report;
import press.dateline.ingest.WatchedFolder;
import press.dateline.ingest.files.Fetching;
import press.dateline.search.typing.Suggestion;
import press.dateline.web.api.WarmUp;

/** {@code dateline serve}: the archive as web pages and API. */
@Command(
        name = "serve",
        description = {
            "Serve the archive as web pages (this is what happens without a command).",
            "The first start on an empty data folder loads the sample archive."
        })
public final class ServeCommand implements Callable<Integer> {

    @Mixin
    Options options;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "The address to listen on; 0.0.0.0 for every network (default: ${DEFAULT-VALUE}).",
            defaultValue = "${sys:dateline.host:-${env:DATELINE_HOST:-127.0.0.1}}")
    String host;

    @Option(
            names = "--meaning",
            description = "Also find stories by what they mean, which is worked out in the background"
                    + " (about a second for five stories).",
            defaultValue = "${sys:dateline.meaning:-${env:DATELINE_MEANING:-false}}")
    boolean meaning;

    @Option(
            names = "--watch",
            paramLabel = "DIR",
            description = "Take in what is put into this folder, and move it to done/ or failed/ in it; repeatable.")
    List<Path> watched = List.of();

    @Option(
            names = "--feed",
            paramLabel = "URL",
            split = ",",
            description = "Look at this feed every ten minutes and take in what is new; repeatable.",
            defaultValue = "${sys:dateline.feeds:-${env:DATELINE_FEEDS:-}}")
    List<String> feeds = List.of();

    @Option(names = "--allow-private", description = "Also fetch feeds from addresses of this machine and its network.")
    boolean allowPrivate;

    @Override
    public Integer call() {
        checkPort();
        checkWatched();
        checkFeeds();
        // The server would refuse an address with a stray % or | with a bare 400; the web room mends it instead.
        System.setProperty("vertx.disableURIValidation", "true");
        options.say(options.carried() ? "Starting Elasticsearch …" : "Joining " + options.hosts + " …");
        Map<String, String> settings = new HashMap<>(options.connect());
        settings.put("quarkus.http.host-enabled", "true");
        settings.put("quarkus.http.port", Integer.toString(options.port));
        settings.put("quarkus.http.host", host);
        settings.put("dateline.host", host);
        settings.put("dateline.port", Integer.toString(options.port));
        settings.put("dateline.meaning", Boolean.toString(meaning));
        return Desk.run(settings, this::serve);
    }

    private int serve(Desk desk) {
        boolean fresh = desk.index().ensure();
        desk.care().start(options.engine());
        desk.reception().withholding().goOn();
        if (fresh && options.carried()) {
            loadSample(desk);
        }
        if (desk.index().isOld()) {
            options.say("An earlier Dateline made this archive. It works as it is; bin/dateline rebuild lets it rank"
                    + " and fold copies as this one can.");
        }
        if (meaning) {
            desk.meanings().start();
        }
        receive(desk);
        desk.alerts().start(desk.mail().every());
        options.say("Dateline is at " + address()
                + " with %,d articles. Ctrl-C stops it.".formatted(desk.index().count()));
        if (desk.editing().closed()) {
            options.say("Others may come from elsewhere, so nobody can correct anything until editors are set up:"
                    + " bin/dateline editors add NAME.");
        }
        rehearse(desk);
        Quarkus.waitForExit();
        return ExitCode.DONE;
    }

    /** What comes in by itself: out of folders, and when embargoes end. */
    private void receive(Desk desk) {
        watched.forEach(folder -> new WatchedFolder(folder, desk.reception(), options::say).start());
        if (!named(feeds).isEmpty()) {
            new PolledFeeds(named(feeds), new Fetching(allowPrivate), desk.reception(), desk.clock()).start();
        }
        new Releases(desk.reception()).start();
        desk.scheduledSnapshots().start();
    }

    private void checkFeeds() {
        for (String feed : named(feeds)) {
            if (!feed.matches("(?i)https?://[^/\\s]+.*")) {
                throw new IllegalArgumentException(
                        "“" + feed + "” is no address of a feed; it has to begin with http:// or https:// (--feed).");
            }
        }
    }

    /** Without a feed the list has one empty name. */
    private static List<String> named(List<String> feeds) {
        return feeds.stream().map(String::strip).filter(each -> !each.isEmpty()).toList();
    }

    private void checkWatched() {
        for (Path folder : watched) {
            if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
                throw new IllegalArgumentException(
                        "There is no folder " + folder + " that files could be taken from (--watch).");
            }
        }
    }

    /** One that answers on this machine, whichever address it listens on. */
    private URI address() {
        InetAddress listening = new InetSocketAddress(host, options.port).getAddress();
        String name = listening.isAnyLocalAddress() || listening.isLoopbackAddress() && !host.contains(":")
                ? "localhost"
                : listening.getHostAddress();
        return URI.create("http://" + (name.contains(":") ? "[" + name + "]" : name) + ":" + options.port + "/");
    }

    /** Beside the first readers, who do not wait for it. */
    private void rehearse(Desk desk) {
        WarmUp most = new WarmUp(
                () -> desk.archive().typing().foremost().stream()
                        .map(Suggestion::name)
                        .toList(),
                address());
        Thread rehearsal = new Thread(most::run, "rehearsal");
        rehearsal.setDaemon(true);
        rehearsal.start();
    }

    /** Before anything else is started: whoever gets this wrong should know at once. */
    private void checkPort() {
        if (options.port < 1 || options.port > 65_535) {
            throw new IllegalArgumentException(
                    "There is no port " + options.port + "; ports are numbers from 1 to 65535 (--port).");
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), options.port));
        } catch (IOException | IllegalArgumentException e) {
            throw new EngineException("Port " + options.port + " of " + host + " cannot be used (" + e.getMessage()
                    + "). Another Dateline may be running; name a free port with --port.");
        }
    }

    private void loadSample(Desk desk) {
        options.say("Loading the sample archive …");
        try {
            URI folder = ServeCommand.class.getResource("/sample-archive").toURI();
            if (!"jar".equals(folder.getScheme())) {
                ingestSample(desk, Path.of(folder));
                return;
            }
            try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
                ingestSample(desk, jar.getPath("/sample-archive"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private void ingestSample(Desk desk, Path folder) {
        Report report = new IngestRun(desk.extractor(), desk.writer())
                .run(
                        List.of(folder.resolve("dispatches.jsonl"), folder.resolve("wire"), folder.resolve("formats")),
                        IngestCommand.progress(options));
        options.say("Loaded %,d sample articles.".formatted(report.fresh()));
    }
}
