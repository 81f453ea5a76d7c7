package press.dateline.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditorsTest {

    @TempDir
    Path folder;

    @Test
    void withoutAFileNobodyIsSetUp() {
        assertThat(editors().any()).isFalse();
        assertThat(editors().accepts("", "")).isFalse();
    }

    @Test
    void anEditorIsKnownByNameAndPasswordOnly() throws IOException {
        editors().add("ann", "correct horse");
        assertThat(editors().accepts("ann", "correct horse")).isTrue();
        assertThat(editors().accepts("ann", "correct hors")).isFalse();
        assertThat(editors().accepts("bob", "correct horse")).isFalse();
        assertThat(Files.readString(folder.resolve("editors")))
                .startsWith("ann:")
                .doesNotContain("horse");
    }

    @Test
    void aNewPasswordTakesTheOldOnesPlaceAndRemovalEndsBoth() {
        editors().add("ann", "first password");
        editors().add("bob", "other password");
        editors().add("ann", "second password");
        assertThat(editors().accepts("ann", "first password")).isFalse();
        assertThat(editors().accepts("ann", "second password")).isTrue();
        assertThat(editors().remove("ann")).isTrue();
        assertThat(editors().remove("ann")).isFalse();
        assertThat(editors().names()).containsExactly("bob");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a:b", "#ann", "ann\nbob", " ann"})
    void namesThatTheFileCouldNotHoldAreRefused(String name) {
        assertThatThrownBy(() -> editors().add(name, "long enough")).isInstanceOf(IllegalArgumentException.class);
        assertThat(editors().any()).isFalse();
    }

    @Test
    void shortPasswordsAndThoseBcryptWouldCutAreRefused() {
        assertThatThrownBy(() -> editors().add("ann", "seven77")).hasMessageContaining("8 characters");
        assertThatThrownBy(() -> editors().add("ann", "x".repeat(73))).hasMessageContaining("72 bytes");
    }

    private Editors editors() {
        return new Editors(folder.resolve("editors"));
    }
}
