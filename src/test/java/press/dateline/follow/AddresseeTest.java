package press.dateline.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where letters can go. */
class AddresseeTest {

    @ParameterizedTest
    @ValueSource(strings = {"a@example.org", "first.last+desk@news.example.co.uk", " o'brien@example.org "})
    void oneAddressIsKept(String address) {
        assertThat(Addressee.of(address)).isEqualTo(address.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nobody",
                "a@b@c.org",
                "a@example.org, b@example.org",
                "A <a@example.org>",
                "a@example.org\r\nBcc: b@example.org",
                "list: a@example.org;",
                "\"a b\"@example.org",
                "a@exa mple.org",
                "a@example..org"
            })
    void allElseIsRefusedWithAnExample(String address) {
        assertThatThrownBy(() -> Addressee.of(address))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("name@example.org");
    }
}
