package press.dateline.cli;

import io.quarkus.runtime.Quarkus;
import jakarta.enterprise.inject.spi.CDI;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import press.dateline.cli.program.Desk;
import press.dateline.cli.program.ExitCode;
import press.dateline.engine.EngineException;
import press.dateline.ingest.Releases;
import press.dateline.search.typing.Suggestion;
import press.dateline.web.api.WarmUp;
import press.dateline.web.operation.ManagementPort;
import press.dateline.web.signin.OwnToken;

/** {@code dateline serve}: the archive as web pages and API. */
@Command(
        name = "serve",
        description = {
            "Serve the archive as web pages (this is what happens without a command).",
            "The first start on an empty data folder loads the sample archive."
        })
final class ServeCommand implements Callable<Integer> {

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
            names = "--sample",
            negatable = true,
            fallbackValue = "true",
            description = "Load the sample archive into an archive that holds nothing yet; --no-sample begins empty."
                    + " Without either, only one on the Elasticsearch that Dateline carries gets it.",
            defaultValue = "${sys:dateline.sample:-${env:DATELINE_SAMPLE}}")
    @Nullable
    Boolean sample;

    @Mixin
    WaysIn waysIn;

    @Override
    public Integer call() {
        checkPort();
        waysIn.check();
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
        if (fresh && (sample == null ? options.carried() : sample)) {
            new SampleArchive(options).load(desk);
        }
        if (desk.index().isOld()) {
            options.say("An earlier Dateline made this archive. It works as it is; bin/dateline rebuild lets it rank"
                    + " and fold copies as this one can.");
        }
        if (meaning) {
            desk.meanings().start();
        }
        waysIn.start(desk, options::say);
        new Releases(desk.reception()).start();
        desk.reception().withholding().startTidying();
        desk.scheduledSnapshots().start();
        desk.alerts().start(desk.mail().every());
        CDI.current()
                .select(ManagementPort.class)
                .get()
                .open()
                .ifPresent(
                        where -> options.say("Health and metrics are also at " + where + "/q/health and /q/metrics."));
        options.say("Dateline is at " + address()
                + " with %,d articles. Ctrl-C stops it.".formatted(desk.index().count()));
        desk.setUp().missing().ifPresent(options::say);
        rehearse(desk);
        Quarkus.waitForExit();
        return ExitCode.DONE;
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
                address(),
                CDI.current().select(OwnToken.class).get().header());
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
}
