package press.dateline.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the Nu Html Checker finds on the pages. */
class HtmlIT {

    /** Attributes that HTML has got since the checker was last released as a package. */
    private static final String NEWER = ".*“enterkeyhint” not allowed.*";

    private final Program program = Program.serving();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?q=president&country=ru&country=ua&country.not=us&from=2000-01-01",
                "/search?q=president&page=2",
                "/search?q=nosuchwordanywhere",
                "/search?q=presidant&sort=upwards",
                "/browse/actor",
                "/browse/year",
                "/countries/ru",
                "/actors/vladimir-putin",
                "/map?q=president",
                "/network?q=president",
                "/network?q=nosuchwordanywhere",
                "/compare?q=president&name=country:ru&against=country:ua",
                "/compare?name=vladim",
                "/help",
                "/design",
                "/nowhere",
                "article",
                "article?q=protests"
            })
    void checkerFindsNoErrors(String path) throws Exception {
        String page = program.get(path.startsWith("article") ? path.replace("article", article()) : path)
                .body();
        assertThat(page).contains("</html>");
        assertThat(errors(page)).isEmpty();
    }

    private String article() throws Exception {
        return "/articles/"
                + new ObjectMapper()
                        .readTree(program.get("/api/search?q=protests&size=1").body())
                        .at("/hits/0/id")
                        .asText();
    }

    static List<String> errors(String page) throws Exception {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        String said = validator.validate(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
        List<String> errors = new ArrayList<>();
        for (JsonNode message : new ObjectMapper().readTree(said).path("messages")) {
            String text = message.path("message").asText() + " at "
                    + message.path("extract").asText();
            if (!message.path("type").asText().equals("info")
                    && !text.replace('\n', ' ').matches(NEWER)) {
                errors.add(text);
            }
        }
        return errors;
    }
}
