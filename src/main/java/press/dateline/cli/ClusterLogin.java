package press.dateline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import picocli.CommandLine.Option;
import press.dateline.cli.program.ClusterTrust;
import press.dateline.engine.CarriedEngine;

/** What the Elasticsearch of {@code --hosts} asks of Dateline, and by what Dateline knows it. */
final class ClusterLogin {

    @Option(
            names = "--hosts-password-file",
            paramLabel = "FILE",
            description = "The password that --hosts asks for, in a file of its own; for the user elastic, unless"
                    + " QUARKUS_ELASTICSEARCH_USERNAME names another.",
            defaultValue = "${sys:dateline.hosts.password-file:-${env:DATELINE_HOSTS_PASSWORD_FILE:-}}")
    String passwordFile;

    @Option(
            names = "--hosts-api-key-file",
            paramLabel = "FILE",
            description = "An API key in place of a password, as Elasticsearch gives it under \"encoded\".",
            defaultValue = "${sys:dateline.hosts.api-key-file:-${env:DATELINE_HOSTS_API_KEY_FILE:-}}")
    String apiKeyFile;

    @Option(
            names = "--hosts-ca-file",
            paramLabel = "FILE",
            description =
                    "The certificate, in PEM, of the authority that signed those of --hosts, where it is your own.",
            defaultValue = "${sys:dateline.hosts.ca-file:-${env:DATELINE_HOSTS_CA_FILE:-}}")
    String caFile;

    /** Secrets that come as files stay out of listings of processes and of their variables. */
    Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        if (!passwordFile.isBlank() && !apiKeyFile.isBlank()) {
            throw new IllegalArgumentException(
                    "Elasticsearch is asked with a password or with an API key, not with both:"
                            + " --hosts-password-file or --hosts-api-key-file.");
        }
        if (!passwordFile.isBlank()) {
            String user = System.getenv("QUARKUS_ELASTICSEARCH_USERNAME");
            settings.put("quarkus.elasticsearch.username", user == null || user.isBlank() ? CarriedEngine.USER : user);
            settings.put("quarkus.elasticsearch.password", secret(passwordFile, "password", "--hosts-password-file"));
        }
        if (!apiKeyFile.isBlank()) {
            settings.put("quarkus.elasticsearch.api-key", secret(apiKeyFile, "API key", "--hosts-api-key-file"));
        }
        if (!caFile.isBlank()) {
            ClusterTrust.authorities(caFile);
            settings.put("dateline.hosts.ca-file", caFile);
        }
        return settings;
    }

    private static String secret(String file, String what, String option) {
        try {
            String secret = Files.readString(Path.of(file)).strip();
            if (secret.isEmpty()) {
                throw new IllegalArgumentException("The file " + file + " is empty; it has to hold the " + what
                        + " of Elasticsearch (" + option + ").");
            }
            return secret;
        } catch (IOException | InvalidPathException e) {
            throw new IllegalArgumentException(
                    "The " + what + " of Elasticsearch cannot be read from " + file
                            + "; name a file that Dateline may read (" + option + ").",
                    e);
        }
    }
}
