package press.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.io.StringReader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.dateline.authority.corrections.ConflictingCorrection;
import press.dateline.authority.corrections.Correction;
import press.dateline.authority.corrections.CorrectionLines;
import press.dateline.authority.corrections.CorrectionStore;
import press.dateline.authority.corrections.Corrections;
import press.dateline.authority.corrections.LoggedCorrection;
import press.dateline.authority.file.AuthorityFile;
import press.dateline.authority.file.EntityKey;
import press.dateline.authority.file.Kind;
import press.dateline.authority.file.Spelled;
import press.dateline.engine.EngineForTests;
import press.dateline.search.answer.EntityRef;
import press.dateline.search.answer.Hit;
import press.dateline.search.answer.SearchAnswer;
import press.dateline.search.facets.FacetListing;
import press.dateline.search.facets.FacetValue;
import press.dateline.search.facets.ListOrder;
import press.dateline.search.network.Network;
import press.dateline.search.portrait.Portrait;
import press.dateline.search.state.Facet;
import press.dateline.search.state.SearchQuery;
import press.dateline.search.timeline.Comparison;
import press.dateline.search.timeline.Timeline;

/** What corrections do to searches, counts and articles, on a real engine; articles are never written again. */
class CorrectedArchiveTest {

    private static final String INDEX = EngineForTests.randomName();
    private static final Instant MONDAY = Instant.parse("2022-01-03T12:00:00Z");
    private static final EntityKey TOKAYEV = new EntityKey(Kind.ACTOR, "kassym-tokayev");
    private static final EntityKey TOKAEV = new EntityKey(Kind.ACTOR, "tokaev");
    private static final EntityKey SMITH = new EntityKey(Kind.ACTOR, "john-smith");
    private static final EntityKey TIMES = new EntityKey(Kind.ACTOR, "astana-times");

    private static ElasticsearchClient client;

    private final String log = EngineForTests.randomName();
    private Corrections corrections;
    private Archive archive;

    @BeforeAll
    static void fill() throws IOException {
        client = EngineForTests.client();
        List<Map<String, Object>> documents = new ArrayList<>();
        documents.add(article("one", Map.of(TOKAYEV, "kassym tokayev")));
        documents.add(article("two", Map.of(TOKAEV, "tokaev")));
        documents.add(article("both", Map.of(TOKAYEV, "kassym tokayev", TOKAEV, "tokaev")));
        Map<String, Object> town = Documents.article("town", "Headline town", "Body");
        Documents.name(town, Kind.PLACE, List.of("almaty-kz"), 1);
        documents.add(town);
        documents.add(article("poet", Map.of(SMITH, "john q smith")));
        documents.add(article("miner", Map.of(SMITH, "john smith", TIMES, "astana times")));
        Documents.index(client, INDEX, documents);
    }

    @AfterAll
    static void clear() throws IOException {
        client.indices().delete(delete -> delete.index(INDEX));
    }

    @BeforeEach
    void open() throws IOException {
        client.indices().create(create -> create.withJson(
                        CorrectedArchiveTest.class.getResourceAsStream("/index-mappings/corrections.json"))
                .index(log + "-000001")
                .aliases(log, alias -> alias));
        corrections = log(Clock.systemUTC());
        archive = new Archive(
                client,
                INDEX,
                ArchiveParts.plain((kind, id) -> Optional.empty()).correctedBy(corrections));
    }

    @AfterEach
    void close() throws IOException {
        client.indices().delete(delete -> delete.index(log + "-000001"));
    }

    @Test
    void mergedEntitiesAreCountedAsTheStoriesThatBearEither() {
        enter(Correction.merge(TOKAEV, TOKAYEV, hand()));
        assertThat(actors()).containsEntry("kassym-tokayev", 3L).doesNotContainKey("tokaev");
        assertThat(found("kassym-tokayev")).containsExactlyInAnyOrder("one", "two", "both");
        assertThat(fullList()).containsEntry("kassym-tokayev", 3L).doesNotContainKey("tokaev");
        assertThat(archive.article("both").orElseThrow().actors())
                .singleElement()
                .satisfies(actor -> assertThat(actor.mentions()).isEqualTo(4));
    }

    @Test
    void oldLinksFindWhatTheirEntityBecame() {
        enter(Correction.merge(TOKAEV, TOKAYEV, hand()));
        SearchAnswer answer = archive.search(SearchQuery.EVERYTHING.with(Facet.ACTOR, "tokaev"));
        assertThat(answer.total()).isEqualTo(3);
        assertThat(answer.query().filter(Facet.ACTOR).values()).containsExactly("kassym-tokayev");
    }

    @Test
    void aPlaceIsFoundByItsGeoNamesIdUnderTheIdThatLinksBear() {
        SearchAnswer answer = archive.search(SearchQuery.EVERYTHING.with(Facet.PLACE, "1526384"));
        assertThat(answer.hits()).extracting(Hit::id).containsExactly("town");
        assertThat(answer.query().filter(Facet.PLACE).values()).containsExactly("almaty-kz");
        assertThat(archive.portrait(new EntityKey(Kind.PLACE, "1526384")).key().id())
                .isEqualTo("almaty-kz");
    }

    @Test
    void anUndoneMergeLeavesNoTraceAlsoUnderLaterCorrections() {
        Map<String, Long> before = actors();
        LoggedCorrection merge = enter(Correction.merge(TOKAEV, TOKAYEV, hand()));
        LoggedCorrection rename = enter(Correction.rename(TOKAYEV, "President Tokayev", hand()));
        enter(Correction.undo(merge.correction(), hand()));
        assertThat(actors()).isEqualTo(before);
        assertThat(reading("kassym-tokayev")).contains("President Tokayev");
        enter(Correction.undo(rename.correction(), hand()));
        assertThat(reading("kassym-tokayev")).doesNotContain("President");
    }

    @Test
    void twoOfOneNameAreToldApartByTheirFullestSpelling() {
        EntityKey poet = new EntityKey(Kind.ACTOR, "john-q-smith-poet");
        enter(Correction.split(SMITH, poet, "John Q. Smith", List.of("John Q. Smith"), hand()));
        assertThat(found("john-q-smith-poet")).containsExactly("poet");
        assertThat(found("john-smith")).containsExactly("miner");
        assertThat(actors()).containsEntry("john-q-smith-poet", 1L).containsEntry("john-smith", 1L);
        assertThat(archive.article("poet").orElseThrow().actors().get(0).name()).isEqualTo("John Q. Smith");
    }

    @Test
    void whatChangedItsKindIsAFacetOfItsNewKind() {
        enter(Correction.kind(TIMES, Kind.ORGANISATION, "The Astana Times", "", hand()));
        assertThat(actors()).doesNotContainKey("astana-times");
        SearchAnswer answer = archive.search(SearchQuery.EVERYTHING.with(Facet.ACTOR, "astana-times"));
        assertThat(answer.query().filter(Facet.ORGANISATION).values()).containsExactly("astana-times");
        assertThat(answer.facet(Facet.ORGANISATION).values())
                .extracting(FacetValue::name, FacetValue::count)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("The Astana Times", 1L));
    }

    @Test
    void hiddenEntitiesAreNotListedYetTheirLinksStillWork() {
        enter(Correction.hide(TIMES, hand()));
        assertThat(actors()).doesNotContainKey("astana-times");
        assertThat(archive.article("miner").orElseThrow().actors()).hasSize(1);
        assertThat(found("astana-times")).containsExactly("miner");
    }

    @Test
    void picturesKnowWhatWasMergedAsOneAndNotWhatIsHidden() {
        enter(Correction.merge(TOKAEV, TOKAYEV, hand()));
        Comparison compared = archive.comparison(SearchQuery.EVERYTHING, TOKAEV, SMITH);
        assertThat(compared.names())
                .extracting(name -> name.entity() + " " + name.course().total())
                .containsExactly("actor:kassym-tokayev 3", "actor:john-smith 2");
        Network network = archive.network(SearchQuery.EVERYTHING, List.of(Kind.ACTOR));
        assertThat(network.names())
                .extracting(name -> name.entity().id() + " " + name.articles())
                .containsExactly("kassym-tokayev 3", "john-smith 2", "astana-times 1");
        assertThat(network.ties())
                .extracting(tie ->
                        tie.one().entity().id() + " " + tie.other().entity().id() + " " + tie.articles())
                .as("Tokayev and Tokaev are one, so no two of one story")
                .containsExactly("john-smith astana-times 1");
        ListedValues listed = archive.valuesWithYears(
                new FacetListing(SearchQuery.EVERYTHING, Facet.ACTOR, "", "", 1, ListOrder.FREQUENT));
        assertThat(listed.years().byValue().get("kassym-tokayev").values())
                .as("years of what was put together")
                .containsExactly(3L);
        enter(Correction.hide(TIMES, hand()));
        assertThat(archive.network(SearchQuery.EVERYTHING, List.of(Kind.ACTOR)).ties())
                .isEmpty();
    }

    @Test
    void storiesWithoutADateHaveATotalAndNoTime() {
        SearchQuery town = SearchQuery.EVERYTHING.with(Facet.PLACE, "almaty-kz");
        assertThat(archive.timeline(town)).isEqualTo(Timeline.EMPTY);
        Comparison compared =
                archive.comparison(SearchQuery.EVERYTHING, TOKAYEV, new EntityKey(Kind.PLACE, "almaty-kz"));
        Comparison.Course undated = compared.names().get(1).course();
        assertThat(undated.total()).isEqualTo(1);
        assertThat(undated.timeline().bars()).hasSize(1).allSatisfy(bar -> {
            assertThat(bar.from()).hasYear(2021);
            assertThat(bar.count()).isZero();
        });
    }

    @Test
    void aPortraitHasTheNamesOfAllThatWasMergedIntoItAndTheirSpellings() {
        enter(Correction.merge(TOKAEV, TOKAYEV, hand()));
        enter(Correction.rename(TOKAYEV, "Kassym Tokayev", hand()));
        enter(Correction.alias(TOKAYEV, "KJT", hand()));
        enter(Correction.different(TOKAYEV, SMITH, hand()));
        Portrait portrait = archive.portrait(TOKAEV);
        assertThat(portrait.key()).isEqualTo(TOKAYEV);
        assertThat(portrait.name()).isEqualTo("Kassym Tokayev");
        assertThat(portrait.stories()).isEqualTo(3);
        assertThat(portrait.standing().aliases()).containsExactly("KJT");
        assertThat(portrait.standing().different()).extracting(EntityRef::id).containsExactly("john-smith");
        assertThat(portrait.spellings())
                .extracting(Portrait.Spelt::key, Portrait.Spelt::stories)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("kassym tokayev", 2L),
                        org.assertj.core.groups.Tuple.tuple("tokaev", 2L));
        enter(Correction.withoutAlias(TOKAYEV, "KJT", hand()));
        assertThat(archive.portrait(TOKAYEV).standing().aliases()).isEmpty();
    }

    @Test
    void spellingsSplitOffBelongToTheOtherOne() {
        EntityKey poet = new EntityKey(Kind.ACTOR, "john-smith-poet");
        enter(Correction.split(SMITH, poet, "John Q. Smith", List.of("john q smith"), hand()));
        assertThat(archive.portrait(SMITH).spellings())
                .extracting(Portrait.Spelt::key)
                .containsExactly("john smith");
        assertThat(archive.portrait(poet).spellings())
                .extracting(Portrait.Spelt::key)
                .containsExactly("john q smith");
        assertThat(archive.portrait(new EntityKey(Kind.ACTOR, "(.*|x")).stories())
                .isZero();
    }

    @Test
    void aNewAliasTakesInWhatArticlesBroughtUnderIt() {
        enter(Correction.alias(TOKAYEV, "Tokaev", hand()));
        assertThat(actors()).containsEntry("kassym-tokayev", 3L).doesNotContainKey("tokaev");
        enter(Correction.withoutAlias(TOKAYEV, "Tokaev", hand()));
        assertThat(actors()).containsEntry("kassym-tokayev", 2L).containsEntry("tokaev", 2L);
    }

    @Test
    void aPinnedLinkIsReadAsTheCorrectionsStoodThen() {
        Corrections tuesday = log(Clock.fixed(MONDAY.plus(Duration.ofDays(1)), ZoneOffset.UTC));
        tuesday.enter(Correction.merge(TOKAEV, TOKAYEV, hand()), tuesday.last());
        Archive later = new Archive(
                client,
                INDEX,
                ArchiveParts.plain((kind, id) -> Optional.empty()).correctedBy(tuesday));
        SearchQuery query = SearchQuery.EVERYTHING.with(Facet.ACTOR, "kassym-tokayev");
        assertThat(later.search(query.asOf(MONDAY)).total()).isEqualTo(2);
        assertThat(later.search(query).total()).isEqualTo(3);
    }

    @Test
    void theSecondOfTwoEditorsIsToldWhatTheFirstDid() {
        long seen = corrections.last();
        enter(Correction.rename(TOKAYEV, "Tokayev", hand()));
        assertThatThrownBy(() -> corrections.enter(Correction.rename(TOKAYEV, "The president", hand()), seen))
                .isInstanceOfSatisfying(ConflictingCorrection.class, contested -> assertThat(contested.meanwhile())
                        .hasSize(1));
        assertThat(corrections.log()).hasSize(1);
    }

    @Test
    void whatMakesNoSenseIsRefusedInWords() {
        assertThatThrownBy(() -> enter(Correction.merge(TOKAYEV, TOKAYEV, hand())))
                .hasMessageContaining("with itself");
        enter(Correction.different(TOKAEV, TOKAYEV, hand()));
        assertThatThrownBy(() -> enter(Correction.merge(TOKAEV, TOKAYEV, hand())))
                .hasMessageContaining("not the same");
        assertThatThrownBy(() -> enter(Correction.rename(TOKAYEV, " ", hand()))).hasMessageContaining("a name");
    }

    @Test
    void correctionsTravelAsTextAndMeanTheSameElsewhere() throws IOException {
        LoggedCorrection merge = enter(Correction.merge(TOKAEV, TOKAYEV, hand()));
        enter(Correction.undo(merge.correction(), hand()));
        enter(Correction.split(SMITH, new EntityKey(Kind.ACTOR, "poet"), "The poet", List.of("John Q. Smith"), hand()));
        enter(Correction.rename(TIMES, "Ästana \"Times\"\n", hand()));
        Map<String, Long> here = actors();
        String text = corrections.log().stream()
                .map(entry -> CorrectionLines.write(entry.correction()))
                .collect(Collectors.joining("\n"));
        close();
        open();
        List<Correction> read = CorrectionLines.read("corrections.jsonl", new StringReader(text));
        assertThat(corrections.enterAll(read)).isEqualTo(4);
        assertThat(corrections.enterAll(read)).isZero();
        assertThat(actors()).isEqualTo(here);
        assertThat(corrections.log()).extracting(LoggedCorrection::undone).containsExactly(true, false, false, false);
    }

    @Test
    void aLineThatIsNoCorrectionIsNamed() {
        assertThatThrownBy(() -> CorrectionLines.read("mine.jsonl", new StringReader("\n{\"what\":\"marry\"}")))
                .hasMessageStartingWith("mine.jsonl, line 2: \"what\" is \"marry\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            merge    | other
            rename   | name
            kind     | other
            split    | other
            undo     | undoes
            hide     | who
            """)
    void aLineThatLacksAPartIsRefusedBeforeItCanBreakTheLog(String what, String lacks) {
        String line = "{\"what\":\"%s\",\"entity\":\"actor:tokaev\",\"when\":\"2022-01-03T12:00:00Z\"}".formatted(what);
        assertThatThrownBy(() -> CorrectionLines.read("mine.jsonl", new StringReader(line)))
                .hasMessage("mine.jsonl, line 1: it has no \"" + lacks + "\".");
    }

    @Test
    void anotherDatelineOnTheSameArchiveSeesTheCorrection() {
        Corrections other = log(Clock.systemUTC());
        enter(Correction.merge(TOKAEV, TOKAYEV, hand()));
        assertThat(other.now().now(TOKAEV)).isEqualTo(TOKAYEV);
    }

    private Corrections log(Clock clock) {
        return new Corrections(new CorrectionStore(client, log), AuthorityFile.carried(), clock);
    }

    private LoggedCorrection enter(Correction correction) {
        return corrections.enter(correction, corrections.last());
    }

    private static Correction.Hand hand() {
        return new Correction.Hand("Ann", Instant.now(), "Looked it up");
    }

    private Map<String, Long> actors() {
        return archive.search(SearchQuery.EVERYTHING).facet(Facet.ACTOR).values().stream()
                .collect(Collectors.toMap(FacetValue::id, FacetValue::count));
    }

    private Map<String, Long> fullList() {
        return archive.values(SearchQuery.EVERYTHING, Facet.ACTOR, "", "", 1).values().stream()
                .collect(Collectors.toMap(FacetValue::id, FacetValue::count));
    }

    private List<String> found(String actor) {
        return archive.search(SearchQuery.EVERYTHING.with(Facet.ACTOR, actor)).hits().stream()
                .map(Hit::id)
                .toList();
    }

    private String reading(String actor) {
        return archive.search(SearchQuery.EVERYTHING.with(Facet.ACTOR, actor)).reading();
    }

    private static Map<String, Object> article(String id, Map<EntityKey, String> spelled) {
        Map<String, Object> document = Documents.article(id, "Headline " + id, "Body");
        Documents.name(
                document,
                Kind.ACTOR,
                spelled.keySet().stream().map(EntityKey::id).toList(),
                1);
        document.put("published", "2021-05-04T00:00:00Z");
        document.put(
                "spelled",
                spelled.entrySet().stream()
                        .map(each -> Spelled.of(each.getKey(), each.getValue()))
                        .toList());
        return document;
    }
}
