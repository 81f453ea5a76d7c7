package press.dateline.cli;

import io.quarkus.elasticsearch.restclient.lowlevel.runtime.RestClientBuilderHelper;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import press.dateline.cli.program.ConfigurationCheck;
import press.dateline.cli.program.EngineHome;
import press.dateline.cli.program.EngineHosts;
import press.dateline.engine.CarriedEngine;
import press.dateline.engine.EngineSettings;

/** The options every command shares; each is also a {@code dateline.*} property and a {@code DATELINE_*} variable. */
final class Options {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where the archive is kept (default: ${DEFAULT-VALUE}).",
            defaultValue = "${sys:dateline.data:-${env:DATELINE_DATA:-data}}")
    Path data;

    @Option(
            names = "--hosts",
            paramLabel = "URL[,URL]",
            description = "Use this Elasticsearch (8.19 or 9.x) instead of the carried one.",
            defaultValue = "${sys:dateline.hosts:-${env:DATELINE_HOSTS:-}}")
    String hosts;

    @Mixin
    ClusterLogin login = new ClusterLogin();

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Where the pages are served (default: ${DEFAULT-VALUE}).",
            defaultValue = "${sys:dateline.port:-${env:DATELINE_PORT:-8080}}")
    int port;

    @Option(
            names = "--quiet",
            description = "Say nothing but what went wrong.",
            defaultValue = "${sys:dateline.quiet:-${env:DATELINE_QUIET:-false}}")
    boolean quiet;

    @Option(names = "--help", usageHelp = true, description = "Show this help and leave.")
    boolean help;

    private Optional<CarriedEngine> engine = Optional.empty();

    @Option(
            names = "--engine-home",
            paramLabel = "DIR",
            description =
                    "Where the Elasticsearch to carry is unpacked (default: where the build or the release put it).",
            defaultValue = "${sys:dateline.engine.home:-${env:DATELINE_ENGINE_HOME:-}}")
    String engineHome;

    @Option(names = "--debug", description = "Say more, and show where in the program a failure came from.")
    boolean debug;

    @Option(
            names = "--engine-heap",
            paramLabel = "SIZE",
            description = "Memory of the carried Elasticsearch (default: ${DEFAULT-VALUE}).",
            defaultValue = "${sys:dateline.engine.heap:-${env:DATELINE_ENGINE_HEAP:-1g}}")
    String engineHeap;

    @Option(
            names = "--engine-java",
            paramLabel = "OPTIONS",
            description = "More options of Java for the carried Elasticsearch, in one argument, separated by blanks.",
            defaultValue = "${sys:dateline.engine.java:-${env:DATELINE_ENGINE_JAVA:-}}")
    String engineJava;

    @Option(
            names = "--snapshots",
            paramLabel = "DIR",
            description = "Where snapshots are kept (default: the folder snapshots in the data folder).",
            defaultValue = "${sys:dateline.snapshots.folder:-${env:DATELINE_SNAPSHOTS_FOLDER:-}}")
    String snapshots;

    /** Whether Dateline brings its own Elasticsearch. */
    boolean carried() {
        return hosts.isBlank();
    }

    /** The settings that say where Elasticsearch is; starts the carried one where no other is named. */
    Map<String, String> connect() {
        ConfigurationCheck.check();
        Map<String, String> settings = new HashMap<>(connected());
        settings.put("dateline.data", data.toString());
        settings.put("dateline.snapshots.folder", snapshots().toString());
        if (debug) {
            settings.put("quarkus.log.category.\"press.dateline\".level", "DEBUG");
        }
        return settings;
    }

    private Map<String, String> connected() {
        if (!carried()) {
            Map<String, String> settings = new HashMap<>(settings(hosts));
            settings.putAll(login.settings());
            return settings;
        }
        CarriedEngine opened = CarriedEngine.open(new EngineSettings(
                EngineHome.of(engineHome),
                data,
                engineHeap,
                Arrays.stream(engineJava.split("\\s+"))
                        .filter(option -> !option.isEmpty())
                        .toList(),
                snapshots()));
        // Also when the program is interrupted: an engine must not outlive the last Dateline that uses it.
        Runtime.getRuntime().addShutdownHook(new Thread(opened::close, "leave-engine"));
        engine = Optional.of(opened);
        Map<String, String> settings = new HashMap<>(settings(opened.host()));
        settings.put("quarkus.elasticsearch.username", CarriedEngine.USER);
        settings.put("quarkus.elasticsearch.password", opened.password());
        // It would warn that the password is not encrypted, on its way within this machine.
        settings.put("quarkus.log.category.\"" + RestClientBuilderHelper.class.getName() + "\".level", "ERROR");
        return settings;
    }

    /** The folder of snapshots. */
    Path snapshots() {
        return snapshots.isBlank() ? EngineSettings.snapshotsIn(data) : Path.of(snapshots);
    }

    /** The carried engine once it is connected to; empty on a cluster. */
    Optional<CarriedEngine> engine() {
        return engine;
    }

    private static Map<String, String> settings(String hosts) {
        EngineHosts named = EngineHosts.parse(hosts);
        return Map.of(
                "quarkus.elasticsearch.hosts",
                String.join(",", named.hosts()),
                "quarkus.elasticsearch.protocol",
                named.protocol());
    }

    void say(String text) {
        if (!quiet) {
            System.err.println(text);
        }
    }
}
