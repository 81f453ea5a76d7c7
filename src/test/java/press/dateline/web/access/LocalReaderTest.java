package press.dateline.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.HostAndPort;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalReaderTest {

    private static final List<String> BROWSER = List.of("Host", "User-Agent", "Accept", "Cookie");

    @ParameterizedTest
    @CsvSource({"127.0.0.1, localhost", "127.0.0.1, 127.0.0.1", "::1, [::1]", "0:0:0:0:0:0:0:1, localhost"})
    void browserOfThisMachineIsLocal(String address, String host) {
        assertThat(LocalReader.isLocal(address, host, HttpVersion.HTTP_1_1, BROWSER))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forwarded",
                "Via",
                "X-Forwarded-For",
                "x-forwarded-proto",
                "X-Forwarded-Host",
                "X-Real-IP",
                "True-Client-IP",
                "CF-Connecting-IP"
            })
    void anySignOfAProxyComesFromElsewhere(String header) {
        assertThat(LocalReader.isLocal("127.0.0.1", "localhost", HttpVersion.HTTP_1_1, List.of("Host", header)))
                .isFalse();
    }

    @Test
    void proxyThatAddsNothingIsToldByItsOldProtocol() {
        assertThat(LocalReader.isLocal("127.0.0.1", "127.0.0.1", HttpVersion.HTTP_1_0, List.of("Host", "Connection")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"192.0.2.7, localhost", "127.0.0.1, rebound.example", "'', localhost"})
    void otherMachinesAndForeignNamesAreNotLocal(String address, String host) {
        assertThat(LocalReader.isLocal(address, host, HttpVersion.HTTP_1_1, BROWSER))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080, localhost, 8080, true",
        "http://localhost:9000, localhost, 8080, false",
        "https://news.example, news.example, -1, true",
        "http://news.example, news.example, -1, true",
        "https://news.example:8443, news.example, -1, false",
        "http://LOCALHOST:8080, localhost, 8080, true",
        "http://evil.example:8080, localhost, 8080, false",
        "null, localhost, 8080, false",
        "'http://a b', localhost, 8080, false"
    })
    void formsAreOursOnlyFromTheSameHostAndPort(String origin, String host, int port, boolean ours) {
        assertThat(LocalReader.isSameHost(origin, HostAndPort.create(host, port)))
                .isEqualTo(ours);
    }
}
