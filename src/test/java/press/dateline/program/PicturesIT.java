package press.dateline.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The first screen of the pages that readers see most, compared with the pictures kept in {@code docs/pictures}; who changed
 * them on purpose keeps new ones with {@code -Ddateline.pictures=keep} and looks at them in the change.
 */
class PicturesIT {

    private static final Path KEPT = Path.of("docs/pictures");
    private static final Path FONTS = KEPT.resolve("fonts.txt");
    private static final Path FOUND = Path.of("target/pictures");

    /** So much of a picture may be otherwise: a figure that grew, a line that another Chromium drew half a pixel lower. */
    private static final double TOLERANCE = .01;

    private static final boolean KEEP = "keep".equals(System.getProperty("dateline.pictures"));

    /** Other fonts make other lines: by their widths it is told whether a picture can be compared here at all. */
    private static final String WIDTHS =
            """
            [document.body, document.querySelector(".brand")].map((each) => {
              const pen = document.createElement("canvas").getContext("2d");
              pen.font = "64px " + getComputedStyle(each).fontFamily;
              return pen.measureText("Dateline, 1984: Wgjpqx — “fi”").width.toFixed(1);
            }).join(" ")""";

    @ParameterizedTest
    @CsvSource({
        "home, /, 1280, 800, LIGHT",
        "home-phone, /, 390, 844, LIGHT",
        "result, /search?q=protests&country=kz, 1280, 800, LIGHT",
        "result-phone, /search?q=protests&country=kz, 390, 844, LIGHT",
        "result-dark, /search?q=protests&country=kz, 1280, 800, DARK",
        "filters-phone, /search?q=president#filters, 390, 844, LIGHT",
        "article, first, 1280, 800, LIGHT",
        "article-phone, first, 390, 844, LIGHT",
        "entity, /actors/vladimir-putin, 1280, 800, LIGHT",
        "two-names, /compare?name=country:ru&against=country:ua, 1280, 800, LIGHT",
        "who-with-whom, /network?q=president&kind=actor&kind=country, 1280, 800, LIGHT",
    })
    void aPageLooksAsItsPicture(String name, String path, int width, int height, ColorScheme colours)
            throws IOException {
        try (BrowserContext context = Browser.open(
                new NewContextOptions().setViewportSize(width, height).setColorScheme(colours))) {
            Page page = context.newPage();
            page.navigate(path.equals("first") ? "/search?q=protests&country=kz" : path);
            if (path.equals("first")) {
                page.navigate(page.locator(".hit h2 a").first().getAttribute("href"));
            }
            page.evaluate("document.fonts.ready");
            String fonts = (String) page.evaluate(WIDTHS);
            byte[] picture = page.screenshot(new Page.ScreenshotOptions().setAnimations(ScreenshotAnimations.DISABLED));
            if (KEEP) {
                Files.createDirectories(KEPT);
                Files.write(KEPT.resolve(name + ".png"), picture);
                Files.writeString(FONTS, fonts + "\n");
                return;
            }
            assumeTrue(
                    fonts.equals(Files.readString(FONTS).strip()),
                    "the fonts here are others than those of " + KEPT + ": " + fonts);
            compare(name, picture);
        }
    }

    private static void compare(String name, byte[] picture) throws IOException {
        Path kept = KEPT.resolve(name + ".png");
        PictureDifference difference = PictureDifference.between(read(Files.readAllBytes(kept)), read(picture));
        if (difference.share() > TOLERANCE) {
            Files.createDirectories(FOUND);
            Files.write(FOUND.resolve(name + ".png"), picture);
            ImageIO.write(
                    difference.marked(),
                    "png",
                    FOUND.resolve(name + "-difference.png").toFile());
        }
        assertThat(difference.share())
                .as(
                        "how much of %s is otherwise; see %s, and keep the new one with -Ddateline.pictures=keep if it is right",
                        kept, FOUND.resolve(name + "-difference.png"))
                .isLessThanOrEqualTo(TOLERANCE);
    }

    @Test
    void aLineMoreIsADifferenceAndTheSameIsNone() {
        BufferedImage one = lines(10);
        assertThat(PictureDifference.between(one, lines(10)).share()).isZero();
        assertThat(PictureDifference.between(one, lines(26)).share()).isGreaterThan(TOLERANCE);
        assertThat(PictureDifference.between(one, new BufferedImage(400, 200, BufferedImage.TYPE_INT_RGB))
                        .share())
                .isEqualTo(1);
    }

    /** Dark lines on white, the first of them so far down. */
    private static BufferedImage lines(int top) {
        BufferedImage picture = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 400; y++) {
            for (int x = 0; x < 400; x++) {
                picture.setRGB(x, y, y >= top && (y - top) % 32 < 10 ? 0x222222 : 0xffffff);
            }
        }
        return picture;
    }

    private static BufferedImage read(byte[] picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture));
    }
}
