package press.dateline.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator is told of an engine that ended. */
class EngineLogTest {

    @TempDir
    Path data;

    @Test
    void whatWentWrongIsSaidAndNotWhereInTheEngine() throws IOException {
        EngineFolder folder = new EngineFolder(data);
        Files.createDirectories(folder.logs());
        EngineLog log = new EngineLog(folder);
        assertThat(log.lastWords()).isEqualTo("  (nothing)");
        Files.writeString(
                log.start(),
                """
                [ERROR] the disk is gone
                java.io.IOException: No such device
                \tat org.elasticsearch.Writer$Exception.write(Writer.java:1)
                \tat org.elasticsearch.Node.handleException(Node.java:2)
                \t... 12 more
                [INFO ] closed
                """);
        assertThat(log.lastWords()).isEqualTo("  [ERROR] the disk is gone\n  java.io.IOException: No such device");
    }
}
