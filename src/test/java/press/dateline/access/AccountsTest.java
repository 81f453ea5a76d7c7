package press.dateline.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import at.favre.lib.crypto.bcrypt.BCrypt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
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
    void whomAProviderLetInHasNoPasswordHereAndNobodyElsesName() throws IOException {
        accounts().add("ann", Role.OPERATOR, "correct horse");
        assertThatThrownBy(() -> accounts().provided("ann", Role.EDITOR, "issuer 1"))
                .hasMessageContaining("Somebody else has the name ann");
        accounts().provided("bob", Role.EDITOR, "issuer 2");
        assertThat(accounts().isProvided("bob")).isTrue();
        assertThat(accounts().isProvided("ann")).isFalse();
        assertThatThrownBy(() -> accounts().provided("bob", Role.EDITOR, "issuer 3"))
                .hasMessageContaining("Somebody else has the name bob");
        String kept = Files.readString(folder.resolve("editors"))
                .lines()
                .filter(line -> line.startsWith("bob:"))
                .findFirst()
                .orElseThrow();
        assertThat(kept).doesNotContain("issuer");
        assertThat(accounts().signIn("bob", kept.split(":")[1])).isEmpty();
        assertThat(accounts().signIn("bob", "")).isEmpty();
    }

    @Test
    void whoeverHasAnotherNameAtTheProviderHasItHereToo() {
        accounts().provided("bob", Role.EDITOR, "issuer 2");
        accounts().provided("robert", Role.READER, "issuer 2");
        assertThat(accounts().list()).containsExactly(new Accounts.Account("robert", Role.READER));
        assertThat(accounts().anyPasswords()).isFalse();
    }

    @Test
    void shortPasswordsAndThoseBcryptWouldCutAreRefused() {
        assertThatThrownBy(() -> accounts().add("ann", Role.EDITOR, "seven77")).hasMessageContaining("8 characters");
        assertThatThrownBy(() -> accounts().add("ann", Role.EDITOR, "x".repeat(73)))
                .hasMessageContaining("72 bytes");
    }

    @Test
    void linesWithoutARoleAreEditors() throws IOException {
        String hash = BCrypt.withDefaults().hashToString(11, "correct horse".toCharArray());
        Files.writeString(folder.resolve("editors"), "ann:" + hash + "\n");
        assertThat(accounts().signIn("ann", "correct horse")).contains(new Accounts.Account("ann", Role.EDITOR));
    }

    @Test
    void anOldHashIsMadeAnewAtSignInAndNotAtAWrongPassword() throws IOException {
        String hash = BCrypt.withDefaults().hashToString(10, "correct horse".toCharArray());
        Files.writeString(folder.resolve("editors"), "ann:" + hash + ":operator\n");
        assertThat(accounts().signIn("ann", "wrong horse")).isEmpty();
        assertThat(Files.readString(folder.resolve("editors"))).contains(hash);
        assertThat(accounts().signIn("ann", "correct horse")).isPresent();
        assertThat(Files.readString(folder.resolve("editors")))
                .doesNotContain(hash)
                .contains("$12$")
                .endsWith(":operator\n");
        assertThat(accounts().signIn("ann", "correct horse")).isPresent();
    }

    @Test
    void aRoleIsChangedAndThePasswordStays() {
        accounts().add("ann", Role.READER, "correct horse");
        assertThat(accounts().anyEditors()).isFalse();
        accounts().setRole("ann", Role.OPERATOR);
        assertThat(accounts().signIn("ann", "correct horse")).contains(new Accounts.Account("ann", Role.OPERATOR));
        assertThat(accounts().anyEditors()).isTrue();
        assertThatThrownBy(() -> accounts().setRole("bob", Role.READER)).hasMessageContaining("nobody");
        assertThatThrownBy(() -> Role.parse("chief")).hasMessageContaining("reader, editor and operator");
    }

    @Test
    void whoChangesTheFileAtTheSameTimeLosesNobody() throws InterruptedException {
        List<Thread> adding = IntStream.range(0, 4)
                .mapToObj(i -> new Thread(() -> accounts().add("ann " + i, Role.READER, "correct horse")))
                .toList();
        adding.forEach(Thread::start);
        for (Thread each : adding) {
            each.join();
        }
        assertThat(accounts().list()).hasSize(4);
    }

    private Accounts accounts() {
        return new Accounts(folder.resolve("editors"));
    }
}
