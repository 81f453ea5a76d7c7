package press.dateline.ingest.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Порт Лимасола снова открыт\n\nНИКОСИЯ, 7 фев - Порт Лимасола снова принимает суда, сообщил министр.\n",
                "Мост через реку открыли раньше срока\n\nПо нему прошёл первый поезд; на борту было двести человек.\n",
                "Пристанището отново работи\n\nКораби влязоха в него още през нощта, каза капитанът (Reuters, AP).\n",
                "Порт знову відкрито\n\nПерші судна зайшли до нього вночі, повідомив міністр Олександр Приклад.\n"
            })
    void cyrillicWiresThatDeclareNothingAreRead(String text) {
        byte[] bytes = text.getBytes(Charset.forName("windows-1251"));
        assertThat(CopyForTests.of(bytes).article().body()).isEqualTo(text.substring(text.indexOf("\n\n") + 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hôtel rouvert à Besançon\n\nÀ l’été, le café où naquit Zoë a fermé ; l’élève aîné l’a déjà regretté.\n",
                "Übung in Köln\n\nÄltere Größen wären für Künstler übrig, hieß es. Außerdem könne man früh öffnen.\n",
                "Año nuevo\n\nEl niño bebió café en España; mañana volverá según él, dijo María Muñoz.\n",
                "Rød grød på øen\n\nÅ, åen ål! Æ æ, ø ø: på åen løb børn.\n",
                "Café owners\n\nThey call it “a slap” – Zoë said so.\n"
            })
    void westernCopyStaysWestern(String text) {
        assertThat(CopyForTests.of(text.getBytes(WINDOWS)).article().body())
                .isEqualTo(text.substring(text.indexOf("\n\n") + 2));
    }
}
