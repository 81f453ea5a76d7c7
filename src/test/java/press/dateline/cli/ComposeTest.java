package press.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** There is no Docker engine where the tests run, so the files for it are read and held against what they must say. */
class ComposeTest {

    private static final List<String> NODES = List.of("elasticsearch-1", "elasticsearch-2", "elasticsearch-3");

    private final JsonNode compose = new YAMLMapper().readTree(Files.readString(Path.of("docker-compose.yml")));

    ComposeTest() throws IOException {}

    @Test
    void threeNodesKeepTheirDataAndNobodyOutsideReachesThem() {
        for (String node : NODES) {
            JsonNode service = compose.at("/services/" + node);
            assertThat(service.at("/environment/node.name").asText()).isEqualTo(node);
            assertThat(service.at("/volumes/0").asText()).isEqualTo(node + ":/usr/share/elasticsearch/data");
            assertThat(compose.path("volumes").has(node)).isTrue();
            assertThat(service.has("ports")).isFalse();
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
    void imageStartsThePackagedProgram() throws IOException {
        assertThat(Files.readString(Path.of("Dockerfile")))
                .contains("./mvnw", "quarkus-run.jar", "USER dateline", "CMD [\"serve\"]");
    }
}
