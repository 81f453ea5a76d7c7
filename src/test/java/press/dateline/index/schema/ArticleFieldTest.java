package press.dateline.index.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import press.dateline.authority.file.Kind;

/** The names of fields against the mapping and against the rest of the program. */
class ArticleFieldTest {

    /** Those that mean nothing but the field wherever they stand in quotation marks. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "[^\\w\"]\"(sketch|published|moment|received|superseded|spelled|headline\\.exact|body\\.exact)\"");

    @Test
    void eachFieldOfTheMappingHasItsName() throws IOException {
        try (InputStream in = ArticleField.class.getResourceAsStream("/index-mappings/article.json")) {
            JsonNode properties = new ObjectMapper().readTree(in).at("/mappings/properties");
            Set<String> mapped = new TreeSet<>();
            properties.properties().forEach(field -> {
                mapped.add(field.getKey());
                field.getValue()
                        .path("fields")
                        .fieldNames()
                        .forEachRemaining(way -> mapped.add(field.getKey() + "." + way));
            });
            Stream.of(Kind.values()).map(Kind::word).forEach(mapped::remove);
            assertThat(names()).isEqualTo(mapped);
        }
    }

    @Test
    void nobodyWritesTheNameOfAFieldOutAgain() throws IOException {
        List<String> written = new ArrayList<>();
        for (String room : List.of("index", "search")) {
            try (Stream<Path> files = Files.walk(Path.of("src/main/java/press/dateline", room))) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    if (!file.endsWith("ArticleField.java")
                            && ELSEWHERE.matcher(Files.readString(file)).find()
                            && !isOfAnotherIndex(file)) {
                        written.add(file.toString());
                    }
                }
            }
        }
        assertThat(written).isEmpty();
    }

    /** What was withheld, and what came in by which run, have fields of their own. */
    private static boolean isOfAnotherIndex(Path file) {
        return file.getFileName().toString().startsWith("With")
                || file.getParent().endsWith("runs");
    }

    private static Set<String> names() {
        return Arrays.stream(ArticleField.class.getFields())
                .map(ArticleFieldTest::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String value(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
