package press.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import press.dateline.authority.file.Kind;
import press.dateline.engine.EngineForTests;
import press.dateline.search.facets.FacetListing;
import press.dateline.search.facets.FacetPage;
import press.dateline.search.facets.FacetValue;
import press.dateline.search.facets.ListOrder;
import press.dateline.search.state.Facet;
import press.dateline.search.state.SearchQuery;

/** Lists of more values than stand on a page, of which one article has some of several letters. */
class LongListsTest {

    private static final String INDEX = EngineForTests.randomName();
    private static final int EACH = FacetPage.SIZE + 20;

    private static ElasticsearchClient client;
    private static Archive archive;

    @BeforeAll
    static void fill() throws IOException {
        client = EngineForTests.client();
        List<Map<String, Object>> articles = new ArrayList<>();
        for (int i = 0; i < EACH; i++) {
            Map<String, Object> article = Documents.article("both-" + i, "Talks", "They met.");
            article.put("published", LocalDate.of(2001 + i % 20, 3, 1) + "T10:00:00Z");
            Documents.name(article, Kind.ACTOR, List.of(id("a", i), id("c", i)), 0);
            // Few begin with an a here, so that a first page goes on to the next letters.
            Documents.name(article, Kind.ORGANISATION, List.of(id(i < 5 ? "a" : "b", i), "zenith"), 0);
            articles.add(article);
            Map<String, Object> alone = Documents.article("alone-" + i, "Talks", "He spoke.");
            Documents.name(alone, Kind.ACTOR, List.of(id("c", i)), 0);
            articles.add(alone);
        }
        Documents.index(client, INDEX, articles);
        archive = new Archive(client, INDEX, ArchiveParts.plain((kind, id) -> Optional.empty()));
    }

    @AfterAll
    static void clear() throws IOException {
        client.indices().delete(delete -> delete.index(INDEX));
    }

    private static String id(String letter, int number) {
        return "%s%03d".formatted(letter, number);
    }

    private static List<FacetValue> listed(Facet facet, String letter, int page) {
        return archive.values(SearchQuery.EVERYTHING, facet, letter, "", page).values();
    }

    @Test
    void theFirstPageOfAllIsThatOfTheFirstLetterWhereThatFillsIt() {
        assertThat(listed(Facet.ACTOR, "", 1))
                .extracting(FacetValue::id)
                .isEqualTo(IntStream.range(0, FacetPage.SIZE)
                        .mapToObj(i -> id("a", i))
                        .toList());
        assertThat(listed(Facet.ACTOR, "", 1)).extracting(FacetValue::count).containsOnly(1L);
        assertThat(archive.values(SearchQuery.EVERYTHING, Facet.ACTOR, "", "", 1)
                        .more())
                .isTrue();
    }

    @Test
    void itGoesOnWithTheNextLettersWhereThatDoesNot() {
        List<FacetValue> first = listed(Facet.ORGANISATION, "", 1);
        assertThat(first).hasSize(FacetPage.SIZE);
        assertThat(first.get(4).id()).isEqualTo(id("a", 4));
        assertThat(first.get(5).id()).isEqualTo(id("b", 5));
        assertThat(listed(Facet.ORGANISATION, "", 2)).last().satisfies(last -> {
            assertThat(last.id()).isEqualTo("zenith");
            assertThat(last.count()).isEqualTo(EACH);
        });
    }

    @Test
    void aLetterCountsAllThatHaveAValue() {
        assertThat(listed(Facet.ACTOR, "c", 2))
                .hasSize(EACH - FacetPage.SIZE)
                .extracting(FacetValue::count)
                .containsOnly(2L);
        assertThat(archive.valuesWithYears(new FacetListing(
                                SearchQuery.EVERYTHING, Facet.ORGANISATION, "z", "", 1, ListOrder.FREQUENT))
                        .years()
                        .byValue()
                        .get("zenith"))
                .hasSize(20)
                .allSatisfy((year, count) -> assertThat(count).isEqualTo(EACH / 20));
    }
}
