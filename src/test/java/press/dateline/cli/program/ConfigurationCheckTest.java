package press.dateline.cli.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an operator is told of a setting that is wrong. */
class ConfigurationCheckTest {

    @Test
    void nothingNamedIsRight() {
        assertThatCode(ConfigurationCheck::check).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "dateline.exports.per-minute | many     | dateline.exports.per-minute is “many”. It has to be a whole number.",
                "dateline.mail.security      | foo      | dateline.mail.security is “foo”. There is no mail security",
                "dateline.mail.zone          | Atlantis | dateline.mail.zone is “Atlantis”. There is no time zone",
                "dateline.mail.every         | soon     | dateline.mail.every is “soon”. It has to be a duration",
                "dateline.reading            | shut     | dateline.reading is “shut”. It has to be open, for everybody",
                "dateline.sessions.idle      | 3s       | dateline.sessions.idle is “3s”. It has to be a minute or more",
                "dateline.sessions.longest   | soon     | dateline.sessions.longest is “soon”. It has to be a minute",
                "dateline.audit.months       | few      | dateline.audit.months is “few”. It has to be a whole number",
                "dateline.arrivals.streams   | many     | dateline.arrivals.streams is “many”. It has to be how many open",
                "dateline.arrivals.every     | 0s       | dateline.arrivals.every is “0s”. It has to be a second or more",
                "dateline.arrivals.every     | soon     | dateline.arrivals.every is “soon”. It has to be a duration",
                "dateline.exprots.per-minute | 3        | There is no setting dateline.exprots.per-minute",
            })
    void wrongOneIsNamedWithItsValueAndWhatMayBe(String key, String value, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConfigurationCheck.check(Map.of(key, value)))
                .withMessageStartingWith(message);
    }

    @Test
    void lettersNeedASender() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConfigurationCheck.check(Map.of("dateline.mail.host", "mail.example.org")))
                .withMessageContaining("DATELINE_MAIL_FROM");
    }

    @Test
    void eachOfSeveralIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConfigurationCheck.check(
                        Map.of("dateline.mail.zone", "Atlantis", "dateline.feeds.per-minute", "few")))
                .withMessageContaining("Atlantis")
                .withMessageContaining("few");
    }

    @Test
    void everyVariableOfTheComposeFileIsASetting() throws IOException {
        JsonNode variables = new YAMLMapper()
                .readTree(Files.readString(Path.of("docker-compose.yml")))
                .at("/services/dateline/environment");
        assertThat(variables.size()).isGreaterThan(3);
        variables
                .properties()
                .forEach(variable -> ConfigurationCheck.check(Map.of(
                        variable.getKey()
                                .toLowerCase(Locale.ROOT)
                                .replaceFirst("_", ".")
                                .replace("hosts_password_file", "hosts.password-file")
                                .replace("index_replicas", "index.replicas"),
                        variable.getValue().asText())));
    }

    @Test
    void addressOfReadersHasToBeOneThatTheyCanType() {
        for (String wrong :
                List.of("archive.example.org", "https://archive.example.org/desk", "ftp://a", "http://a b")) {
            assertThatThrownBy(() -> ConfigurationCheck.check(Map.of("dateline.address", wrong)))
                    .as(wrong)
                    .hasMessageContaining("dateline.address", "https://archive.example.org");
        }
        ConfigurationCheck.check(Map.of("dateline.address", "https://archive.example.org/"));
    }
}
