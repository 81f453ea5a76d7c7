package press.dateline.search.request;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.json.JsonpUtils;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import press.dateline.search.answer.Collapse;
import press.dateline.search.language.ParsedQuery;
import press.dateline.search.state.DateRange;
import press.dateline.search.state.Facet;
import press.dateline.search.state.Op;
import press.dateline.search.state.SearchQuery;
import press.dateline.search.state.Sort;

/** What is sent to the engine, character for character; the files are there to be read. */
class RequestsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectWriter AS_THE_FILES =
            JSON.writer(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator(""))
                    .withArrayIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE));
    private static final JacksonJsonpMapper MAPPER = new JacksonJsonpMapper();

    static Stream<Arguments> questions() {
        return Stream.of(
                Arguments.of("everything", SearchQuery.EVERYTHING),
                Arguments.of(
                        "words",
                        SearchQuery.of("AK-47 protest* \"live fire\"~2 headline:(coup OR revolt) -by:\"j smith\"")),
                Arguments.of(
                        "any-words", SearchQuery.of("gas prices -\"oil price\"").withMatch(Op.ANY)),
                Arguments.of(
                        "filters",
                        SearchQuery.EVERYTHING
                                .with(Facet.COUNTRY, "kz")
                                .with(Facet.COUNTRY, "ru")
                                .excluding(Facet.COUNTRY, "by")
                                .with(Facet.ACTOR, "vladimir-putin")
                                .with(Facet.ACTOR, "kassym-jomart-tokayev")
                                .withOp(Facet.ACTOR, Op.ALL)
                                .withDates(new DateRange(
                                        Optional.of(LocalDate.of(2022, 1, 1)), Optional.of(LocalDate.of(2022, 1, 31))))
                                .withSort(Sort.OLDEST)),
                Arguments.of(
                        "pinned-about",
                        SearchQuery.EVERYTHING
                                .with(Facet.COUNTRY, "kz")
                                .with(Facet.SOURCE, "ABC Audio")
                                .withAbout(true)
                                .asOf(Instant.parse("2022-01-10T12:00:00Z"))));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void asksTheEngineJustThis(String name, SearchQuery query) throws IOException {
        String sent = JsonpUtils.toJsonString(
                PageRequests.page(query, ParsedQuery.of(query.words())).build(), MAPPER);
        try (InputStream golden = RequestsTest.class.getResourceAsStream("requests/" + name + ".json")) {
            assertJust(sent, golden, name);
        }
    }

    /** What is sent now lies below target, ready to take the place of the file once somebody has read what changed. */
    private static void assertJust(String sent, InputStream golden, String name) throws IOException {
        Path now = Files.createDirectories(Path.of("target", "requests")).resolve(name + ".json");
        Files.writeString(now, AS_THE_FILES.writeValueAsString(JSON.readTree(sent)) + "\n");
        assertThat(JSON.readTree(sent)).as("what is sent is in " + now).isEqualTo(JSON.readTree(golden));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void hitsAndNumbersApartAskForWhatThePageDoes(String name, SearchQuery query) throws IOException {
        ParsedQuery question = ParsedQuery.of(query.words());
        JsonNode page = sent(PageRequests.page(query, question));
        JsonNode hits = sent(PageRequests.shownHits(query, question));
        JsonNode numbers = sent(PageRequests.numbers(query, question, Facet.values()));
        for (String part : List.of("highlight", "sort", "_source", "size", "post_filter")) {
            assertThat(hits.get(part)).as(part).isEqualTo(page.get(part));
        }
        for (String part : List.of("query", "aggregations", "suggest", "post_filter", "track_total_hits")) {
            assertThat(numbers.get(part)).as(part).isEqualTo(page.get(part));
        }
        assertThat(hits.has("aggregations")).isFalse();
        assertThat(numbers.get("size").asInt()).isZero();
    }

    @Test
    void theNumbersAreTheSameOnEveryPageAndInEveryOrder() throws IOException {
        SearchQuery query = SearchQuery.EVERYTHING.with(Facet.COUNTRY, "kz");
        JsonNode numbers = sent(PageRequests.numbers(query, ParsedQuery.of(query.words()), Facet.values()));
        SearchQuery turned = query.withPage(7).withSort(Sort.OLDEST).withSize(50);
        assertThat(sent(PageRequests.numbers(turned, ParsedQuery.of(turned.words()), Facet.values())))
                .isEqualTo(numbers);
    }

    private static JsonNode sent(SearchRequest.Builder request) throws IOException {
        return JSON.readTree(JsonpUtils.toJsonString(request.build(), MAPPER));
    }

    @Test
    void asksForStoriesWithTheirCount() throws IOException {
        SearchQuery query = SearchQuery.of("coup").with(Facet.COUNTRY, "kz").withSize(5);
        JsonNode sent = JSON.readTree(JsonpUtils.toJsonString(
                Collapse.page(query, ParsedQuery.of(query.words()), 10_000).build(), MAPPER));
        try (InputStream golden = RequestsTest.class.getResourceAsStream("requests/folded.json")) {
            JsonNode folded = JSON.createObjectNode()
                    .<ObjectNode>set("collapse", sent.get("collapse"))
                    .set("stories", sent.at("/aggregations/stories"));
            assertThat(folded).as(folded.toPrettyString()).isEqualTo(JSON.readTree(golden));
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void whatReadersTypeIsNeverParsedByTheEngine(String name, SearchQuery query) {
        assertThat(JsonpUtils.toJsonString(
                        PageRequests.page(query, ParsedQuery.of(query.words())).build(), MAPPER))
                .doesNotContain("query_string");
    }
}
