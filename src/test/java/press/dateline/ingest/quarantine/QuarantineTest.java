package press.dateline.ingest.quarantine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs that were killed left behind, as the next one reads it. */
class QuarantineTest {

    private static final String ARTICLE = "0123456789abcdef01234567";
    private static final String OTHER = "89abcdef0123456789abcdef";

    @TempDir
    Path folder;

    @Test
    void severalThatWereKilledAtOneArticleAtOnceCountOnceAndASecondTimeSetsItAside() throws IOException {
        left("one", "+" + ARTICLE);
        left("two", "+" + OTHER, "-" + OTHER, "+" + ARTICLE);
        left("three", "+" + ARTICLE);
        try (Quarantine next = Quarantine.in(folder, false)) {
            assertThat(next.suspects(ARTICLE)).isTrue();
            assertThat(next.isSetAside(ARTICLE)).isFalse();
            assertThat(next.suspects(OTHER)).isFalse();
        }
        left("four", "+" + ARTICLE);
        try (Quarantine next = Quarantine.in(folder, false)) {
            assertThat(next.isSetAside(ARTICLE)).isTrue();
        }
    }

    @Test
    void whatIsAnalysedWellIsCleared() throws IOException {
        left("one", "+" + ARTICLE);
        try (Quarantine next = Quarantine.in(folder, false)) {
            next.begin(ARTICLE);
            next.end(ARTICLE, true);
        }
        left("two", "+" + ARTICLE);
        try (Quarantine next = Quarantine.in(folder, false)) {
            assertThat(next.isSetAside(ARTICLE)).isFalse();
        }
    }

    private void left(String name, String... lines) throws IOException {
        Files.writeString(folder.resolve("extracting-" + name + ".txt"), String.join("\n", lines) + "\n");
    }
}
