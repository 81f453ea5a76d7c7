package press.dateline.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The pictures that chat programs show. */
class CardPictureTest {

    private static final Card CARD = new Card(
            "Search",
            "Stories containing “protest”",
            "12 stories",
            "Newest: “Kazakh leader calls in allied troops”",
            new TreeMap<>(Map.of(2003, 4L, 2022, 8L)),
            List.of(new Card.CardName("Kazakhstan", "8"), new Card.CardName("Georgia", "4")));

    @Test
    void hasTheMeasuresThatChatProgramsAskFor() throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(CardPicture.png(CARD)));
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
        assertThat(ink(image, 60, 120, 1140, 180)).as("title").isPositive();
        assertThat(ink(image, 60, 430, 760, 556)).as("years").isPositive();
        assertThat(ink(image, 780, 430, 1140, 600)).as("names").isPositive();
        assertThat(ink(image, 1140, 0, 1200, 630)).as("margin").isZero();
    }

    @Test
    void everyPartShowsInThePicture() {
        byte[] picture = CardPicture.png(CARD);
        for (Card other : List.of(
                card("Other words", CARD.total(), CARD.note()),
                card(CARD.title(), "13 stories", CARD.note()),
                card(CARD.title(), CARD.total(), "Newest: another"))) {
            assertThat(CardPicture.png(other)).isNotEqualTo(picture);
        }
    }

    @Test
    void hostileTextIsOnlyCut() throws IOException {
        String endless = "W".repeat(100_000) + " \u0000\ud800 \ufdfd " + "مرحبا 中文 ".repeat(1_000);
        Card card = new Card(
                endless,
                endless,
                endless.substring(0, 500),
                endless,
                Collections.emptySortedMap(),
                IntStream.range(0, 50)
                        .mapToObj(i -> new Card.CardName(endless, "1"))
                        .toList());
        assertThat(ImageIO.read(new ByteArrayInputStream(CardPicture.png(card))))
                .isNotNull();
    }

    /** On a server without any font Java's own text drawing throws; this never gets near it. */
    @Test
    void noFontOfTheMachineIsLookedFor() throws Exception {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        "-Xlog:class+load",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Drawing.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(java.waitFor()).as(said).isZero();
        assertThat(said)
                .contains("org.apache.fontbox.ttf.TrueTypeFont", "drawn")
                .doesNotContain("sun.font.SunFontManager", "sun.awt.FontConfiguration");
    }

    /** A program that does nothing but draw. */
    static final class Drawing {
        public static void main(String[] arguments) {
            System.out.println(CardPicture.png(CARD).length > 0 ? "drawn" : "");
        }
    }

    private static Card card(String title, String total, String note) {
        return new Card(CARD.kind(), title, total, note, CARD.years(), CARD.names());
    }

    /** How many points of a part are darker than paper. */
    private static long ink(BufferedImage image, int left, int top, int right, int bottom) {
        return IntStream.range(left, right)
                .mapToLong(x -> IntStream.range(top, bottom)
                        .filter(y -> (image.getRGB(x, y) & 0xff) < 0x80)
                        .count())
                .sum();
    }
}
