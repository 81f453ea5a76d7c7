package press.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** There is no Docker engine where the tests run, so the files for it are read and held against what they must say. */
class ComposeTest {

    private static final List<String> NODES = List.of("elasticsearch-1", "elasticsearch-2", "elasticsearch-3");

    private final JsonNode compose = // With what nodes share put into each, as Compose does.
            new ObjectMapper().valueToTree(new Yaml().load(Files.readString(Path.of("docker-compose.yml"))));

    ComposeTest() throws IOException {}

    @Test
    void threeNodesKeepTheirDataAndNobodyOutsideReachesThem() {
        for (String node : NODES) {
            JsonNode service = compose.at("/services/" + node);
            assertThat(service.at("/environment/node.name").asText()).isEqualTo(node);
            assertThat(service.at("/volumes/0").asText()).isEqualTo(node + ":/usr/share/elasticsearch/data");
            assertThat(compose.path("volumes").has(node)).isTrue();
            assertThat(service.has("ports")).isFalse();
            assertThat(service.at("/depends_on/certificate/condition").asText())
                    .isEqualTo("service_completed_successfully");
        }
        assertThat(compose.at("/networks/engine/internal").asBoolean()).isTrue();
    }

    @Test
    void datelineIsBuiltHereAndUsesAllThreeUnderTheNamesItsOptionsHave() {
        JsonNode dateline = compose.at("/services/dateline");
        for (String node : NODES) {
            assertThat(dateline.at("/environment/DATELINE_HOSTS").asText()).contains("http://" + node + ":9200");
            assertThat(dateline.at("/depends_on/" + node + "/condition").asText())
                    .isEqualTo("service_healthy");
        }
        assertThat(DatelineCommand.commandLine().getSubcommands().get("serve").getUsageMessage())
                .contains("--host", "--hosts");
    }

    @Test
    void aNodeThatHangsKeepsNobodyWaiting() {
        assertThat(compose.at("/services/dateline/environment/DATELINE_INDEX_REPLICAS")
                        .asText())
                .isEqualTo("0-all");
        for (String node : NODES) {
            JsonNode environment = compose.at("/services/" + node + "/environment");
            for (String check : List.of("follower_check", "leader_check")) {
                assertThat(environment
                                .path("cluster.fault_detection." + check + ".timeout")
                                .asText())
                        .isEqualTo("2s");
            }
        }
    }

    @Test
    void clusterIsOfTheVersionThatTheBuildCarries() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String carried = pom.replaceAll("(?s).*<elasticsearch\\.version>(.*?)</elasticsearch\\.version>.*", "$1");
        assertThat(carried).matches("8\\.\\d+\\.\\d+");
        for (String service : List.of("elasticsearch-1", "elasticsearch-2", "elasticsearch-3", "certificate")) {
            assertThat(compose.at("/services/" + service + "/image").asText()).isEqualTo("elasticsearch:" + carried);
        }
    }

    @Test
    void everyImageIsOfOneExactVersion() throws IOException {
        assertThat(Files.readString(Path.of("Dockerfile"))
                        .lines()
                        .filter(line -> line.startsWith("FROM "))
                        .map(line -> line.split(" ")[1]))
                .isNotEmpty()
                .allMatch(image -> image.matches(".+:\\d+\\.\\d+\\.\\d+[-_.\\w]*"));
    }

    @Test
    void nodesAskForAPasswordThatStandsInNeitherFile() {
        for (String node : NODES) {
            JsonNode environment = compose.at("/services/" + node + "/environment");
            assertThat(environment.path("xpack.security.enabled").asText()).isEqualTo("true");
            assertThat(environment.path("xpack.security.transport.ssl.enabled").asText())
                    .isEqualTo("true");
            assertThat(environment.path("ELASTIC_PASSWORD_FILE").asText()).isEqualTo("/run/secrets/elastic-password");
            assertThat(environment.has("ELASTIC_PASSWORD")).isFalse();
        }
        JsonNode dateline = compose.at("/services/dateline");
        assertThat(dateline.at("/environment/DATELINE_HOSTS_PASSWORD_FILE").asText())
                .isEqualTo("/run/secrets/elastic-password");
        assertThat(dateline.at("/secrets/0").asText()).isEqualTo("elastic-password");
        assertThat(compose.at("/secrets/elastic-password/file").asText()).isEqualTo("./secrets/elastic-password");
    }

    @Test
    void datelineKeepsItsEditorsAndTokensAndIsLookedAfter() {
        JsonNode dateline = compose.at("/services/dateline");
        assertThat(dateline.at("/volumes/0").asText()).isEqualTo("dateline:/home/dateline/data");
        assertThat(dateline.at("/environment/DATELINE_DATA").asText()).isEqualTo("/home/dateline/data");
        assertThat(compose.path("volumes").has("dateline")).isTrue();
        assertThat(dateline.at("/healthcheck/test/3").asText()).contains("/q/health/ready", "8080");
    }

    @Test
    void imageStartsThePackagedProgram() throws IOException {
        assertThat(Files.readString(Path.of("Dockerfile")))
                .contains("./mvnw", "quarkus-run.jar", "USER dateline", "CMD [\"serve\"]");
    }
}
