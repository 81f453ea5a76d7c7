package press.dateline.cli.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EngineHostsTest {

    @Test
    void addressesArePairsOfHostAndPort() {
        assertThat(EngineHosts.parse("http://es1:9200, http://es2:9201/"))
                .isEqualTo(new EngineHosts("http", List.of("es1:9200", "es2:9201")));
        assertThat(EngineHosts.parse("https://es1")).isEqualTo(new EngineHosts("https", List.of("es1:9200")));
        assertThat(EngineHosts.parse("127.0.0.1:19200")).isEqualTo(new EngineHosts("http", List.of("127.0.0.1:19200")));
        assertThat(EngineHosts.parse("http://[::1]:9200")).isEqualTo(new EngineHosts("http", List.of("[::1]:9200")));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "'http://a:9200,https://b:9200', mixes http and https",
                "http://a:9200/es, has a path",
                "ftp://a:9200, is neither http nor https",
                "http://a:99999, has no host and port",
                "http://a b:9200, is no address",
                "http://elastic:secret@a:9200, holds a name or password",
                "',', names no Elasticsearch"
            })
    void whatCannotBeAskedIsRefusedByName(String list, String reason) {
        assertThatThrownBy(() -> EngineHosts.parse(list))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason)
                .message()
                .doesNotContain("secret");
    }
}
