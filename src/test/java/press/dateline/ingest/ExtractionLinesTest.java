package press.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import press.dateline.extract.ExtractorForTests;
import press.dateline.extract.rules.Rule;
import press.dateline.ingest.files.ArticleFormat;

class ExtractionLinesTest {

    private static final String STORY =
            "A storm passes\n\nStorm Franklin felled trees in Belfast. Roads were shut, and Franklin said goodbye on Monday.";

    @Test
    void anExplanationSaysWhyAndWhatARuleKeptOut() throws IOException {
        JsonNode line = line(true);

        assertThat(line.path("places")).isNotEmpty().allSatisfy(place -> assertThat(place.path("why"))
                .isNotEmpty());
        assertThat(line.path("keptOut"))
                .extracting(JsonNode::asText)
                .anySatisfy(kept -> assertThat(kept).contains("STORM").contains(Rule.STORM.words()));
    }

    @Test
    void withoutAnExplanationThereIsNeither() throws IOException {
        JsonNode line = line(false);

        assertThat(line.path("places")).isNotEmpty().allSatisfy(place -> assertThat(place.has("why"))
                .isFalse());
        assertThat(line.has("keptOut")).isFalse();
    }

    @Test
    void anOverlongArticleIsExplainedByItsNamesAloneAndThatIsSaid() throws IOException {
        ByteArrayOutputStream errors = new ByteArrayOutputStream();

        JsonNode line = line(true, STORY + " Nothing more was heard.".repeat(5_000), errors);

        assertThat(line.path("places")).isNotEmpty().allSatisfy(place -> assertThat(place.path("why"))
                .isNotEmpty());
        assertThat(line.has("keptOut")).isFalse();
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("more than 100,000 characters");
    }

    private static JsonNode line(boolean explaining) throws IOException {
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        JsonNode line = line(explaining, STORY, errors);
        assertThat(errors.toString(StandardCharsets.UTF_8)).isEmpty();
        return line;
    }

    private static JsonNode line(boolean explaining, String story, ByteArrayOutputStream errors) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ExtractionLines(
                        ExtractorForTests.EXTRACTOR,
                        explaining,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(errors, true, StandardCharsets.UTF_8))
                .run(new ByteArrayInputStream(story.getBytes(StandardCharsets.UTF_8)), ArticleFormat.of("text"));
        return new ObjectMapper().readTree(out.toByteArray());
    }
}
