package press.dateline.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Templates have no words of their own: all that readers see or hear comes from the bundles. */
class TemplateWordsTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    /** Names and codes, which are the same everywhere. */
    private static final Set<String> NAMES = Set.of("Dateline", "– Dateline", "JSON Feed", "kz");

    private static final Pattern UNSEEN =
            Pattern.compile("(?s)\\{![^}]*!\\}|<code>.*?</code>|<script.*?</script>|<!DOCTYPE[^>]*>");
    private static final Pattern EXPRESSION = Pattern.compile("(?s)\\{[^{}]*\\}");
    private static final Pattern SAID =
            Pattern.compile(">([^<>]+)<|\\s(?:title|aria-label|placeholder|alt)=\"([^\"]*)\"");

    @Test
    void noTemplateHasWordsThatAreInNoBundle() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            List<Path> pages =
                    files.filter(file -> file.toString().endsWith(".html")).toList();
            assertThat(pages).hasSizeGreaterThan(25);
            for (Path page : pages) {
                String text = UNSEEN.matcher(Files.readString(page)).replaceAll("");
                Matcher said =
                        SAID.matcher(EXPRESSION.matcher(text).replaceAll("").replaceAll("\\s+", " "));
                while (said.find()) {
                    String words = (said.group(1) == null ? said.group(2) : said.group(1)).strip();
                    assertThat(!words.matches("(?s).*\\p{L}{2}.*") || NAMES.contains(words))
                            .as(page + ": " + words)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void scriptsHaveNoSentences() throws IOException {
        Pattern sentence = Pattern.compile("[\"`][A-Z]?[a-z]+ [a-z]+( [^\"`]*)?[\"`]");
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/scripts"))) {
            for (Path file : files.toList()) {
                List<String> lines = Files.readAllLines(file);
                assertThat(lines.stream()
                                .filter(line -> !line.strip().startsWith("//")
                                        && !line.strip().startsWith("*")
                                        && !line.strip().startsWith("/**"))
                                .filter(line -> !line.contains("use strict")
                                        && !line.contains("querySelector")
                                        && !line.contains("class:"))
                                .filter(line -> sentence.matcher(line).find()))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }
}
