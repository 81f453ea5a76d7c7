package press.dateline.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** What the carried engine reads at its start: its settings, the options of its Java and how it logs. */
final class EngineConfiguration {

    private final EngineSettings settings;
    private final EngineFolder folder;

    EngineConfiguration(EngineSettings settings, EngineFolder folder) {
        this.settings = settings;
        this.folder = folder;
    }

    /** Everything it reads at its start, anew; {@code transport} is the port on which nodes would speak to each other. */
    void write(Path home, int port, int transport) throws IOException {
        Files.copy(
                home.resolve("config/log4j2.properties"),
                folder.config().resolve("log4j2.properties"),
                StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(
                folder.config().resolve("elasticsearch.yml"), String.join("\n", yaml(port, transport)) + "\n");
        Files.writeString(folder.config().resolve("jvm.options"), String.join("\n", jvmOptions()) + "\n");
    }

    private List<String> yaml(int port, int transport) {
        return List.of(
                "# Written by Dateline at every start.",
                "cluster.name: " + folder.clusterName(),
                "node.name: carried",
                "path.data: " + quoted(folder.store()),
                "path.logs: " + quoted(folder.logs()),
                "path.repo: [" + quoted(folder.snapshots()) + "]",
                "network.host: 127.0.0.1",
                "http.port: " + port,
                "transport.port: " + transport,
                "discovery.type: single-node",
                "xpack.security.enabled: true",
                "xpack.security.autoconfiguration.enabled: false",
                // Both only speak to this machine.
                "xpack.security.http.ssl.enabled: false",
                "xpack.security.transport.ssl.enabled: false",
                // In bytes: on a large disk the default percentages would stop writing with gigabytes to spare.
                "cluster.routing.allocation.disk.watermark.low: 500mb",
                "cluster.routing.allocation.disk.watermark.high: 300mb",
                "cluster.routing.allocation.disk.watermark.flood_stage: 150mb");
    }

    private static String quoted(Path path) {
        return "'" + path.toString().replace("'", "''") + "'";
    }

    private List<String> jvmOptions() {
        List<String> options = new ArrayList<>(List.of(
                "-Xms" + settings.heap(),
                "-Xmx" + settings.heap(),
                // Memory is taken when it is needed: a laptop or a small server should not lose it at the start.
                "-XX:-AlwaysPreTouch",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:ErrorFile=" + folder.logs().resolve("crash-%p.log"),
                "-Djava.io.tmpdir=${ES_TMPDIR}",
                // It would write them into an index of its own that the carried server cannot make, and log that again
                // and again.
                "-Des.queryable_built_in_roles_enabled=false"));
        // Java does not start with two collectors.
        if (settings.java().stream().noneMatch(option -> option.matches("-XX:\\+Use\\w+GC"))) {
            options.add("-XX:+UseG1GC");
        }
        options.addAll(settings.java());
        return options;
    }
}
