package press.dateline.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MendedLinksTest {

    @ParameterizedTest
    @CsvSource({
        "/search?q=100%, /search?q=100%25",
        "/search?q=a|b, /search?q=a%7Cb",
        "/search?q=%41&x=%zz, /search?q=%41&x=%25zz",
        "http://localhost:8080/search?q=100%, /search?q=100%25",
    })
    void whatMayNotStandInAnAddressIsEncoded(String typed, String mended) {
        assertThat(MendedLinks.mended(typed)).isEqualTo(mended);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/login?q=100%",
                "///evil.example/%",
                "/\\evil.example/%",
                "\\\\evil.example/%",
                "//evil.example\\@localhost/%",
                "//user@evil.example/%",
                "http://evil.example/%",
                "https://evil.example?q=%",
                "HTTP://evil.example/%",
                "javascript:alert(1)%",
                "/\t/evil.example/%",
                "http:evil.example/%",
                "http:////evil.example/%",
            })
    void noMendedLinkLeavesThisServer(String hostile) {
        String mended = MendedLinks.mended(hostile);
        assertThat(mended).startsWith("/").doesNotStartWith("//").doesNotContain("\\", "\r", "\n", "\t");
        assertThat(URI.create("http://localhost:8080/search").resolve(mended))
                .hasHost("localhost")
                .hasPort(8080);
    }
}
