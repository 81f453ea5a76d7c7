package press.dateline.cli.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the carried Elasticsearch is looked for. */
class EngineHomeTest {

    @Test
    void isFoundWhereTheBuildUnpackedIt() {
        assertThat(EngineHome.of("").resolve("lib")).isDirectory();
    }

    @Test
    void folderWithoutOneIsNamed(@TempDir Path empty) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EngineHome.of(empty.toString()))
                .withMessageContaining(empty.toString())
                .withMessageContaining("--engine-home");
    }
}
