package press.dateline.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where sign-in may lead to. */
class ReturnPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "///evil.example/x",
                "/\t/evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "evil.example",
                "\\\\evil.example",
                "/%0d%0aLocation:%20https://evil.example",
                ""
            })
    void nobodyIsLedToAnotherServer(String asked) {
        assertThat(ReturnPath.of(asked)).matches("/(?![/\\\\])[!-~]*");
    }

    @ParameterizedTest
    @CsvSource({
        "/search?q=a&country=ru, /search?q=a&country=ru",
        "/incoming, /incoming",
        "/sign-in?to=%2F, /",
        "/sign-out, /",
        "/api/search?q=a, /"
    })
    void aPageIsReturnedToUnlessItLeadsInACircle(String asked, String expected) {
        assertThat(ReturnPath.of(asked)).isEqualTo(expected);
    }

    @Test
    void withoutAPageTheFrontPageIsMeant() {
        assertThat(ReturnPath.of(null)).isEqualTo("/");
        assertThat(ReturnPath.of("/" + "x".repeat(20_000))).isEqualTo("/");
    }
}
