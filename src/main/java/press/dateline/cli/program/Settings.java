package press.dateline.cli.program;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.nio.file.Path;
import java.util.Optional;

/** What an operator settles of the whole program, as {@code dateline.*} or {@code DATELINE_*}; the options of commands read the same names. */
@ConfigMapping(prefix = "dateline")
public interface Settings {

    /** Where the archive is kept. */
    @WithDefault("data")
    Path data();

    /** Set before the names of the indices, to share a cluster. */
    Optional<String> prefix();

    /** Addresses of feeds that are looked at while Dateline serves. */
    Optional<String> feeds();

    /** Whether stories are also found by what they mean. */
    @WithDefault("false")
    boolean meaning();

    @WithDefault("8080")
    int port();

    @WithDefault("127.0.0.1")
    String host();

    /** Where readers reach this Dateline, for links that leave it. */
    Optional<String> address();

    /** An Elasticsearch of the operator's own. */
    Optional<String> hosts();

    /** A file that holds the password it asks for. */
    @WithName("hosts.password-file")
    Optional<String> hostsPasswordFile();

    /** A file that holds an API key in its place. */
    @WithName("hosts.api-key-file")
    Optional<String> hostsApiKeyFile();

    /** A file with the certificate of the authority that signed those of its nodes. */
    @WithName("hosts.ca-file")
    Optional<String> hostsCaFile();

    @WithDefault("false")
    boolean quiet();

    @WithName("engine.home")
    Optional<Path> engineHome();

    @WithName("engine.heap")
    Optional<String> engineHeap();

    /** More options of the engine's Java. */
    @WithName("engine.java")
    Optional<String> engineJava();

    /** Where readers reach this Dateline: this machine, unless an address is named. */
    default String readersAddress() {
        return address().map(named -> named.strip().replaceFirst("/+$", "")).orElse("http://localhost:" + port());
    }
}
