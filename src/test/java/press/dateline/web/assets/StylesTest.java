package press.dateline.web.assets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The design has one source: what a colour or a size is, only the tokens say. */
class StylesTest {

    private static final Path STYLES = Path.of("src/main/resources/styles");
    private static final Path SCRIPTS = Path.of("src/main/resources/scripts");
    private static final int SCRIPTS_MOST = 14 * 1024;

    /** Where custom properties do not reach: conditions of media, and the page of paper. */
    private static final String OUT_OF_REACH = "@media[^{]*\\{|@page \\{[^}]*}|/\\*.*?\\*/";

    private static final Pattern COLOUR =
            Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(?:rgb|rgba|hsl|hsla|hwb|lab|lch|oklab|oklch|color|color-mix)\\("
                    + "|:[^;{}]*\\b(?:black|white|gr[ae]y|red|green|blue|maroon|silver|navy|orange|yellow|Canvas|CanvasText"
                    + "|Highlight|HighlightText|LinkText)\\b");
    private static final Pattern LENGTH =
            Pattern.compile("(?<![\\w#-])\\d*\\.?\\d+(?:px|r?em|ch|ex|pt|cm|mm|in|[sdl]?v[hwib]|vmin|vmax)\\b");

    static Stream<Path> sheets() throws IOException {
        try (Stream<Path> all = Files.list(STYLES)) {
            return all.filter(sheet -> !sheet.endsWith("tokens.css")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void noSheetButTheTokensHasAColourOrALengthOfItsOwn(Path sheet) throws IOException {
        String rules = rules(sheet);
        assertThat(found(COLOUR, rules)).as(sheet + ": colours").isEmpty();
        assertThat(found(LENGTH, rules)).as(sheet + ": lengths").isEmpty();
    }

    @Test
    void everyTokenThatIsUsedIsThereAndEveryOneThatIsThereIsUsed() throws IOException {
        String all = Stream.concat(Stream.of(STYLES.resolve("tokens.css")), sheets())
                .map(StylesTest::rules)
                .collect(Collectors.joining());
        assertThat(found(Pattern.compile("(?<=var\\()--[a-z0-9-]+"), all))
                .isEqualTo(found(Pattern.compile("--[a-z0-9-]+(?=:)"), all))
                .hasSizeGreaterThan(40);
    }

    @Test
    void everySheetIsSentAndTheTokensComeFirst() throws IOException {
        assertThat(Asset.STYLE.text()).startsWith(Files.readString(STYLES.resolve("tokens.css")));
        try (Stream<Path> all = Files.list(STYLES)) {
            assertThat(all).allSatisfy(sheet -> assertThat(Asset.STYLE.text()).contains(Files.readString(sheet)));
        }
        String scripts = Asset.SCRIPT.text() + Asset.SAVED_SCRIPT.text();
        try (Stream<Path> all = Files.list(SCRIPTS)) {
            assertThat(all).allSatisfy(script -> assertThat(scripts).contains(Files.readString(script)));
        }
    }

    @Test
    void allScriptsTogetherStaySmall() throws IOException {
        int size = compressed(Asset.SCRIPT.text()) + compressed(Asset.SAVED_SCRIPT.text());
        assertThat(size).isBetween(1024, SCRIPTS_MOST);
    }

    /** The rules of a sheet, without what tokens cannot reach. */
    private static String rules(Path sheet) {
        try {
            return Pattern.compile(OUT_OF_REACH, Pattern.DOTALL)
                    .matcher(Files.readString(sheet))
                    .replaceAll(" ");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Set<String> found(Pattern wanted, String text) {
        return wanted.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static int compressed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
