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

class AccountsTest {

    @TempDir
    Path folder;

    @Test
    void withoutAFileNobodyIsSetUp() {
        assertThat(accounts().any()).isFalse();
        assertThat(accounts().signIn("", "")).isEmpty();
    }

    @Test
    void anEditorIsKnownByNameAndPasswordOnly() throws IOException {
        accounts().add("ann", Role.EDITOR, "correct horse");
        assertThat(accounts().signIn("ann", "correct horse")).isPresent();
        assertThat(accounts().signIn("ann", "correct hors")).isEmpty();
        assertThat(accounts().signIn("bob", "correct horse")).isEmpty();
        assertThat(Files.readString(folder.resolve("editors")))
                .startsWith("ann:")
                .doesNotContain("horse");
    }

    @Test
    void aNewPasswordTakesTheOldOnesPlaceAndRemovalEndsBoth() {
        accounts().add("ann", Role.EDITOR, "first password");
        accounts().add("bob", Role.EDITOR, "other password");
        accounts().add("ann", Role.EDITOR, "second password");
        assertThat(accounts().signIn("ann", "first password")).isEmpty();
        assertThat(accounts().signIn("ann", "second password")).isPresent();
        assertThat(accounts().remove("ann")).isTrue();
        assertThat(accounts().remove("ann")).isFalse();
        assertThat(accounts().list()).extracting(Accounts.Account::name).containsExactly("bob");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a:b", "#ann", "ann\nbob", " ann"})
    void namesThatTheFileCouldNotHoldAreRefused(String name) {
        assertThatThrownBy(() -> accounts().add(name, Role.EDITOR, "long enough"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(accounts().any()).isFalse();
    }

    @Test
    void shortPasswordsAndThoseBcryptWouldCutAreRefused() {
        assertThatThrownBy(() -> accounts().add("ann", Role.EDITOR, "seven77")).hasMessageContaining("8 characters");
        assertThatThrownBy(() -> accounts().add("ann", Role.EDITOR, "x".repeat(73)))
                .hasMessageContaining("72 bytes");
    }

    private Accounts accounts() {
        return new Accounts(folder.resolve("editors"));
    }
}
