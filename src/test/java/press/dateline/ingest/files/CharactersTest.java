package press.dateline.ingest.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CharactersTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String TEXT = "Café owners in Besançon call it “a slap”\n\nBESANÇON, France - Zoë said so.\n";

    @Test
    void onlyTheBytesThatAreWrongAreOfTheOldCharacterSet() throws IOException {
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.write("Café “one”\n\n".getBytes(StandardCharsets.UTF_8));
        mixed.write("“Zoë”".getBytes(WINDOWS));
        mixed.write(" – naïve.\n".getBytes(StandardCharsets.UTF_8));
        assertThat(CopyForTests.of(mixed.toByteArray()).article())
                .satisfies(article -> assertThat(article.headline()).isEqualTo("Café “one”"))
                .satisfies(article -> assertThat(article.body()).isEqualTo("“Zoë” – naïve.\n"));
    }

    @Test
    void textOfTwoBytesACharacterIsReadWithAndWithoutItsMark() {
        for (byte[] bytes : new byte[][] {
            TEXT.getBytes(StandardCharsets.UTF_16BE),
            TEXT.getBytes(StandardCharsets.UTF_16LE),
            ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16LE),
            TEXT.getBytes(StandardCharsets.UTF_16),
            TEXT.getBytes(WINDOWS)
        }) {
            assertThat(CopyForTests.of(bytes).headlines()).containsExactly("Café owners in Besançon call it “a slap”");
        }
        assertThat(CopyForTests.of("{\"uri\": \"a\", \"body_text\": \"Zoë\"}".getBytes(StandardCharsets.UTF_16LE))
                        .article()
                        .body())
                .isEqualTo("Zoë");
    }
}
