package press.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The password of a cluster, which comes as a file. */
class HostsPasswordTest {

    @TempDir
    Path folder;

    @Test
    void isReadWithoutTheEndOfItsLineAndSentForElastic() throws IOException {
        Path file = Files.writeString(folder.resolve("password"), "s3cret\n");
        assertThat(options(file).connect())
                .containsEntry("quarkus.elasticsearch.username", "elastic")
                .containsEntry("quarkus.elasticsearch.password", "s3cret");
    }

    @Test
    void fileThatIsMissingOrEmptyIsNamed() throws IOException {
        Path missing = folder.resolve("missing");
        assertThatThrownBy(() -> options(missing).connect())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(missing.toString());
        Path empty = Files.createFile(folder.resolve("empty"));
        assertThatThrownBy(() -> options(empty).connect())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(empty + " is empty");
    }

    private static Options options(Path file) {
        Holder holder = new Holder();
        new CommandLine(holder).parseArgs("--hosts", "http://es:9200", "--hosts-password-file", file.toString());
        return holder.options;
    }

    private static final class Holder {
        @CommandLine.Mixin
        final Options options = new Options();
    }
}
