package press.dateline.search.answer;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.json.JsonpDeserializer;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.json.stream.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import press.dateline.authority.corrections.Corrected;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.Kind;
import press.dateline.search.facets.EntityNames;
import press.dateline.search.facets.FacetValue;
import press.dateline.search.language.ParsedQuery;
import press.dateline.search.request.Snippet;
import press.dateline.search.request.Snippet.Piece;
import press.dateline.search.state.Facet;
import press.dateline.search.state.Note;
import press.dateline.search.state.NoteKind;
import press.dateline.search.state.SearchQuery;

/** What is read out of an answer that the engine once gave. */
class AnswerReaderTest {

    private static SearchAnswer answer;

    @BeforeAll
    static void read() throws IOException {
        SearchQuery query = SearchQuery.of("\"live fire\"")
                .with(Facet.COUNTRY, "kz")
                .with(Facet.COUNTRY, "tj")
                .excluding(Facet.COUNTRY, "by")
                .with(Facet.YEAR, "2021");
        EntityNames names = new EntityNames(
                (kind, id) -> kind == Kind.COUNTRY && id.equals("ru")
                        ? Optional.of(new AuthorityRecord(kind, id, "Russia", List.of(), "", ""))
                        : Optional.empty(),
                Corrected.NOTHING);
        answer = new AnswerReader(query, ParsedQuery.of(query.words()), names)
                .answer(page(canned()), List.of(Note.of(NoteKind.DATES_TURNED)));
    }

    private static ResultPages.HitPage page(SearchResponse<JsonNode> whole) {
        return new ResultPages.HitPage(
                whole,
                ResultPages.Waiting.of(whole, whole),
                whole.hits().hits(),
                StoryCount.of(12),
                whole.hits().total().value(),
                Map.of());
    }

    @Test
    void countsPagesAndOffersTheNext() {
        assertThat(answer.total()).isEqualTo(12);
        assertThat(answer.pages()).isEqualTo(2);
        assertThat(answer.tookMillis()).isEqualTo(7);
        assertThat(answer.next()).contains(answer.query().withPage(2));
        assertThat(answer.previous()).isEmpty();
    }

    @Test
    void readsAHitWithTextLeftAsText() {
        Hit hit = answer.hits().get(0);
        assertThat(hit.headline().pieces()).containsExactly(new Piece("Order <b>restored</b>", false));
        assertThat(hit.snippets())
                .containsExactly(new Snippet(List.of(
                        new Piece("Troops <i>used</i> ", false),
                        new Piece("live fire", true),
                        new Piece(" & left.", false))));
        assertThat(hit.published()).contains(Instant.parse("2022-01-10T00:00:00Z"));
        assertThat(hit.countries()).containsExactly(new EntityRef(Kind.COUNTRY, "kz", "Kazakhstan", true, 24));
        assertThat(hit.places()).isEmpty();
    }

    @Test
    void readsAHitThatLacksEverything() {
        assertThat(answer.hits().get(1).headline().isEmpty()).isTrue();
        assertThat(answer.hits().get(1).published()).isEmpty();
        assertThat(answer.hits().get(1).snippets()).isEmpty();
        assertThat(answer.hits().get(1).byline()).isEmpty();
    }

    @Test
    void listsChosenValuesFirstAlsoWhereNothingHasThemAndThenTheExcluded() {
        assertThat(answer.facet(Facet.COUNTRY).values())
                .containsExactly(
                        new FacetValue("kz", "Kazakhstan", 7, true, false, ""),
                        new FacetValue("tj", "tj", 0, true, false, ""),
                        new FacetValue("by", "by", 3, false, true, ""),
                        new FacetValue("ru", "Russia", 9, false, false, ""));
        assertThat(answer.facet(Facet.YEAR).values())
                .containsExactly(
                        new FacetValue("2021", "2021", 0, true, false, ""),
                        new FacetValue("2022", "2022", 11, false, false, ""));
    }

    @Test
    void namesTheUnknownAsTheHitsDoAndElseByTheirId() {
        assertThat(answer.facet(Facet.ACTOR).values())
                .extracting(FacetValue::name)
                .containsExactly("Nobody Known", "unseen");
        assertThat(answer.reading())
                .isEqualTo(
                        "Stories containing exactly “live fire”, mentioning Kazakhstan or tj, not mentioning by, in 2021.");
    }

    @Test
    void saysThatASlowSearchWasCutOff() {
        assertThat(answer.cut()).isTrue();
        assertThat(answer.problems())
                .containsExactly(
                        "The first date is after the last; they were taken the other way round.",
                        "This search took longer than 10 seconds and was cut off: there may be more, and the numbers are"
                                + " the least there are. Whole words, a filter or dates make it quicker.");
    }

    private static SearchResponse<JsonNode> canned() throws IOException {
        JacksonJsonpMapper mapper = new JacksonJsonpMapper();
        JsonpDeserializer<JsonNode> source = JsonpDeserializer.of(JsonNode.class);
        JsonpDeserializer<SearchResponse<JsonNode>> answers = SearchResponse.createSearchResponseDeserializer(source);
        try (InputStream json = AnswerReaderTest.class.getResourceAsStream("answer.json");
                JsonParser parser = mapper.jsonProvider().createParser(json)) {
            return answers.deserialize(parser, mapper);
        }
    }
}
