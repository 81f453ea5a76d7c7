package press.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.Kind;
import press.dateline.engine.EngineForTests;
import press.dateline.search.answer.EntityRef;
import press.dateline.search.answer.Hit;
import press.dateline.search.answer.SearchAdvice;
import press.dateline.search.answer.SearchAnswer;
import press.dateline.search.answer.Stretch;
import press.dateline.search.answer.Totals;
import press.dateline.search.article.StoredArticle;
import press.dateline.search.facets.FacetValue;
import press.dateline.search.facets.FacetValues;
import press.dateline.search.language.QueryParser;
import press.dateline.search.portrait.ArchiveSummary;
import press.dateline.search.request.Requests;
import press.dateline.search.request.Snippet;
import press.dateline.search.state.Facet;
import press.dateline.search.state.Note;
import press.dateline.search.state.NoteKind;
import press.dateline.search.state.Op;
import press.dateline.search.state.Parameters;
import press.dateline.search.state.ParsedLink;
import press.dateline.search.state.RandomText;
import press.dateline.search.state.SearchQuery;
import press.dateline.search.state.Sort;
import press.dateline.search.typing.WordForms;

class ArchiveTest {

    private static final String INDEX = EngineForTests.randomName();
    private static final int SMALL_ARTICLES = 10_450;
    private static final String SMALL = EngineForTests.randomName();

    private static ElasticsearchClient client;
    private static Archive archive;

    @BeforeAll
    static void fill() throws IOException {
        client = EngineForTests.client();
        Documents.index(client, INDEX, dispatches());
        Documents.index(client, SMALL, small());
        archive = new Archive(client, INDEX, ArchiveParts.plain(ArchiveTest::known));
    }

    @AfterAll
    static void clear() throws IOException {
        client.indices().delete(delete -> delete.index(INDEX, SMALL));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
            protest                          | almaty, exact
            protest almaty                   | almaty
            protesters                       | almaty, exact
            "protesters"                     | almaty
            "protest"                        | exact
            "has died"                       | died
            has died                         | died, undead
            "died has"                       |
            "died has"~1                     | undead
            the has                          | died
            AK-47                            | rifle
            ak 47                            | rifle, bus
            C-130                            | plane
            MH17                             | plane
            ＭＨ１７                           | plane
            $1.5bn                           | money
            5/2022                           | money
            U.S.                             | money
            cafe                             | cafe
            café                             | cafe
            cafe\u0301                       | cafe
            Kazakhstan's                     | almaty
            kazakhst*                        | almaty
            prot* -almaty                    | exact
            AK-4*                            | rifle
            protest -almaty                  | exact
            protest -"live fire"             | exact
            almaty OR plane                  | almaty, plane
            protest (almaty OR plane)        | almaty
            -(protest OR has OR 47)          | cafe, money, plane
            headline:order                   | almaty
            headline:protest                 | exact
            by:smith                         | died
            by:"jane smith"                  | died
            source:times                     | died
            source:(times OR wire)           | died, money
            """)
    void findsJustThat(String words, String ids) {
        List<String> found = new ArrayList<>();
        archive.each(SearchQuery.of(words), hit -> found.add(hit.id()));
        assertThat(found).containsExactlyInAnyOrder(ids == null ? new String[0] : ids.split(", "));
    }

    @Test
    void saysInWhichFormsAWordWasFoundAndHowOften() {
        List<WordForms> forms = archive.forms(SearchQuery.of("protests \"live fire\" (kazakhst* OR plane) -zebra"));
        assertThat(forms).extracting(WordForms::word).containsExactly("protests", "kazakhst*", "plane");
        assertThat(forms.get(0).forms()).extracting(WordForms.Form::text).containsExactly("protesters");
        assertThat(forms.get(2).forms()).isEmpty();

        forms = archive.forms(SearchQuery.of("protesting"));
        assertThat(forms.get(0).forms()).extracting(WordForms.Form::text).contains("protesters", "protest");
        for (WordForms.Form form : forms.get(0).forms()) {
            assertThat(archive.search(form.exactly().orElseThrow()).total())
                    .as(form.text())
                    .isPositive()
                    .isEqualTo(form.stories());
        }
    }

    @Test
    void anyWordSufficesWhereAnyIsAsked() {
        SearchQuery query = SearchQuery.of("almaty plane -war").withMatch(Op.ANY);
        assertThat(archive.search(query).hits()).extracting(Hit::id).containsExactlyInAnyOrder("almaty", "plane");
    }

    @Test
    void givesTheBestPartialMatchesWhereNoStoryHasAllOfManyWords() {
        SearchAnswer answer = archive.search(SearchQuery.of("who were the troops and protesters that fled zebra"));
        assertThat(answer.hits()).extracting(Hit::id).containsExactly("almaty", "exact");
        assertThat(answer.reading())
                .isEqualTo("Stories containing at least a quarter the weight of “troops”, “protesters” and “fled”.");
        assertThat(answer.problems())
                .containsExactly(
                        "A long question asks for enough of its words, the rare ones more than the common ones; not"
                                + " needed: “troops”, “protesters”.",
                        "In no story: “zebra”.",
                        "Too common to count here: “who”, “were”, “the”, “and”, “that”.");
        assertThat(answer.query().words().match()).isEqualTo(Op.ALL);
    }

    @Test
    void takesManyWordsAsTypedWhereAStoryHasThemAll() {
        SearchAnswer answer = archive.search(SearchQuery.of("a man who died twice"));
        assertThat(answer.hits()).extracting(Hit::id).containsExactly("undead");
        assertThat(answer.problems()).isEmpty();
    }

    @Test
    void aPhraseMustMatchHoweverManyWordsStandBesideIt() {
        assertThat(archive.search(SearchQuery.of("\"has died\" twice story zebra king"))
                        .hits())
                .extracting(Hit::id)
                .containsExactly("died");
    }

    @Test
    void commonWordsCountOnlyWhereNothingElseIsAsked() {
        assertThat(archive.search(SearchQuery.of("the cafe").withMatch(Op.ANY)).hits())
                .extracting(Hit::id)
                .containsExactly("cafe");
        assertThat(archive.search(SearchQuery.of("the he").withMatch(Op.ANY)).hits())
                .hasSizeGreaterThan(2);
    }

    @Test
    void saysWhatDroppingEachWordPhraseOrExclusionWouldGiveWhereNothingIsFound() {
        assertThat(instead(SearchQuery.of("protest zebra")))
                .containsExactlyInAnyOrder("for any of the words 2", "without “zebra” 2");
        assertThat(instead(SearchQuery.of("protest \"dead fire\" -almaty")))
                .containsExactlyInAnyOrder("for any of the words 1", "without exactly “dead fire” 1");
        assertThat(instead(SearchQuery.of("fled -troops"))).containsExactly("also at stories containing “troops” 1");
    }

    @Test
    void saysWhatDroppingEachFilterWouldGiveWhereNothingIsFound() {
        SearchQuery kazakhstan = SearchQuery.of("troops").with(Facet.COUNTRY, "kz");
        assertThat(instead(kazakhstan.with(Facet.YEAR, "2010"))).containsExactly("also after 2010 1", "at any date 1");
        assertThat(instead(kazakhstan.excluding(Facet.ACTOR, "kassym-jomart-tokayev")))
                .containsExactly("also at stories mentioning kassym-jomart-tokayev 1");
        assertThat(instead(SearchQuery.of("plane").with(Facet.COUNTRY, "kz")))
                .containsExactlyInAnyOrder("not only at stories mentioning Kazakhstan 1", "without “plane” 1");
        assertThat(instead(
                        SearchQuery.of("troops").with(Facet.PLACE, "almaty-kz").withAbout(true)))
                .containsExactlyInAnyOrder(
                        "also at stories that merely mention them 1", "not only at stories about almaty-kz 1");
    }

    @Test
    void leapsWhereNoSingleStepHelps() {
        SearchQuery query = SearchQuery.of("troops").with(Facet.YEAR, "2010").with(Facet.COUNTRY, "fr");
        assertThat(instead(query)).containsExactly("without the filters 1");
        assertThat(instead(SearchQuery.of("zebra"))).isEmpty();
    }

    private static List<String> instead(SearchQuery query) {
        SearchAnswer answer = archive.search(query);
        assertThat(answer.total()).isZero();
        return answer.instead().stream()
                .map(way -> way.text() + " " + way.total())
                .toList();
    }

    @Test
    void aHeadlineCountsMoreThanTheBody() {
        assertThat(archive.search(SearchQuery.of("protest")).hits())
                .extracting(Hit::id)
                .containsExactly("exact", "almaty");
    }

    @Test
    void marksWhatMatchedInHeadlineAndBody() {
        Hit hit = archive.search(SearchQuery.of("order \"live fire\"")).hits().get(0);
        assertThat(show(hit.headline())).isEqualTo("Kazakhstan says [order] <restored>");
        assertThat(hit.snippets())
                .extracting(ArchiveTest::show)
                .first()
                .asString()
                .contains("used [live fire] in");
    }

    @Test
    void showsTheLeadWhereNoWordsWereAsked() {
        Hit hit = archive.search(SearchQuery.EVERYTHING.with(Facet.COUNTRY, "kz"))
                .hits()
                .get(0);
        assertThat(hit.snippets())
                .extracting(ArchiveTest::show)
                .containsExactly("Troops used live fire in Almaty. Protesters fled Kazakhstan’s biggest city.");
    }

    @Test
    void namesFacetValuesAndPlacesUnderTheirCountry() {
        SearchAnswer answer = archive.search(SearchQuery.EVERYTHING);
        assertThat(answer.facet(Facet.COUNTRY).values())
                .containsExactly(new FacetValue("kz", "Kazakhstan", 1, false, false, ""));
        assertThat(answer.facet(Facet.PLACE).values())
                .containsExactly(new FacetValue("almaty-kz", "Seen almaty-kz", 1, false, false, ""));
        assertThat(archive.search(SearchQuery.EVERYTHING.with(Facet.PLACE, "paris-fr"))
                        .facet(Facet.PLACE)
                        .values())
                .contains(new FacetValue("paris-fr", "Paris", 0, true, false, "France"));
    }

    @Test
    void suggestsWhatWasMeant() {
        assertThat(archive.search(SearchQuery.of("\"live fire\" protestrs -war"))
                        .suggestion())
                .contains("\"live fire\" protesters -war");
        assertThat(archive.search(SearchQuery.of("protesters")).suggestion()).isEmpty();
    }

    @Test
    void tellsWhatItUnderstood() {
        SearchAnswer answer = archive.search(new ParsedLink(
                SearchQuery.of("protest \"live").with(Facet.COUNTRY, "kz").withPage(4),
                List.of(Note.of(NoteKind.DATES_TURNED))));
        assertThat(answer.reading()).isEqualTo("Stories containing “protest” and “live”, mentioning Kazakhstan.");
        assertThat(answer.total()).isEqualTo(1);
        assertThat(answer.hits()).isEmpty();
        assertThat(answer.problems())
                .containsExactly(
                        "The first date is after the last; they were taken the other way round.",
                        "A quotation mark without a partner was left out.",
                        "There is no page 4; the last is 1.");
        assertThat(answer.previous().map(SearchQuery::page)).contains(1);
    }

    @Test
    void aSupersededVersionIsFoundByItsIdAndByPinnedLinksOnly() {
        assertThat(archive.search(SearchQuery.of("earlier")).total()).isZero();
        assertThat(archive.search(SearchQuery.of("earlier").asOf(Instant.parse("2022-01-01T12:00:00Z")))
                        .hits())
                .extracting(Hit::id)
                .containsExactly("earlier");
        StoredArticle earlier = archive.article("earlier").orElseThrow();
        assertThat(earlier.superseded()).contains(Instant.parse("2022-01-02T00:00:00Z"));
        assertThat(earlier.newer()).contains("almaty");
        assertThat(earlier.versions())
                .extracting(StoredArticle.StoryVersion::id)
                .containsExactly("almaty", "earlier");
        assertThat(archive.article("almaty").orElseThrow().newer()).isEmpty();
        assertThat(archive.article("nowhere")).isEmpty();
    }

    @Test
    void anArticleComesWithItsTextAsReceivedAndItsMentions() {
        StoredArticle almaty = archive.article("almaty").orElseThrow();
        assertThat(almaty.article().body()).startsWith("(ALMATY, Kazakhstan) — Troops");
        assertThat(almaty.countries())
                .containsExactly(new StoredArticle.StoredEntity(
                        new EntityRef(Kind.COUNTRY, "kz", "Seen kz", true, 2),
                        List.of("Seen kz"),
                        0.5,
                        "",
                        List.of(new Stretch(0, 4)),
                        List.of()));
    }

    @Test
    void summarisesTheWholeArchive() {
        ArchiveSummary summary = archive.summary();
        assertThat(summary.total()).isEqualTo(dispatches().size() - 1);
        assertThat(summary.first()).contains(Instant.parse("2022-01-10T00:00:00Z"));
        assertThat(summary.last()).contains(Instant.parse("2022-01-10T00:00:00Z"));
        assertThat(archive.search(SearchQuery.EVERYTHING).facets())
                .extracting(FacetValues::facet)
                .containsExactly(Facet.values());
    }

    @Test
    void listsAFacetByLetterAndByWord() {
        assertThat(listed(Facet.COUNTRY, "k", "")).containsExactly("Kazakhstan");
        assertThat(listed(Facet.COUNTRY, "a", "")).isEmpty();
        assertThat(listed(Facet.SOURCE, "", "ti")).containsExactly("The Times");
        assertThat(listed(Facet.ACTOR, "k", "")).containsExactly("kassym-jomart-tokayev");
        assertThat(listed(Facet.ACTOR, "", "Tók")).containsExactly("kassym-jomart-tokayev");
        assertThat(listed(Facet.ACTOR, "", "kay.*")).isEmpty();
        assertThat(listed(Facet.ACTOR, "#", "")).isEmpty();
        assertThat(listed(Facet.YEAR, "", "")).containsExactly("2022");
    }

    @Test
    void pagesReachTheLastHitHoweverDeep() {
        Archive deep = new Archive(client, SMALL, ArchiveParts.plain(ArchiveTest::known));
        for (SearchQuery query :
                List.of(SearchQuery.EVERYTHING, SearchQuery.of("war"), SearchQuery.EVERYTHING.withSort(Sort.OLDEST))) {
            SearchAnswer last = deep.search(query.withSize(100).withPage(105));
            assertThat(last.total()).isEqualTo(SMALL_ARTICLES);
            assertThat(last.pages()).isEqualTo(105);
            assertThat(last.hits()).hasSize(50);
            assertThat(last.next()).isEmpty();
            SearchAnswer before = deep.search(query.withSize(100).withPage(104));
            assertThat(before.hits()).hasSize(100).doesNotContainAnyElementsOf(last.hits());
            assertThat(before.next()).contains(last.query());
        }
        List<String> all = new ArrayList<>();
        deep.each(SearchQuery.EVERYTHING, hit -> all.add(hit.id()));
        assertThat(all).doesNotHaveDuplicates().hasSize(SMALL_ARTICLES);
        assertThat(deep.search(SearchQuery.EVERYTHING.withSize(100).withPage(105))
                        .hits())
                .extracting(Hit::id)
                .isEqualTo(all.subList(10_400, SMALL_ARTICLES));
    }

    @Test
    void aPageBeyondTheLastIsEmptyAndSaysSo() {
        Archive deep = new Archive(client, SMALL, ArchiveParts.plain(ArchiveTest::known));
        SearchAnswer answer = deep.search(SearchQuery.EVERYTHING.withPage(Parameters.LAST_PAGE));
        assertThat(answer.hits()).isEmpty();
        assertThat(answer.total()).isEqualTo(SMALL_ARTICLES);
        assertThat(answer.problems()).containsExactly("There is no page 10,000,000; the last is 1,045.");
    }

    @Test
    void theEngineTakesWhateverIsTyped() throws IOException {
        Random random = new Random(5);
        for (int batch = 0; batch < 20; batch++) {
            List<String> typed =
                    Stream.generate(() -> RandomText.text(random)).limit(500).toList();
            List<RequestItem> questions =
                    typed.stream().map(ArchiveTest::question).toList();
            List<MultiSearchResponseItem<Void>> answers = client.msearch(
                            search -> search.index(INDEX).searches(questions), Void.class)
                    .responses();
            for (int i = 0; i < answers.size(); i++) {
                assertThat(answers.get(i).isResult()).as(typed.get(i)).isTrue();
            }
        }
    }

    private static RequestItem question(String typed) {
        Query query = Requests.query(SearchQuery.of(typed), QueryParser.parse(typed));
        return RequestItem.of(item ->
                item.header(header -> header).body(body -> body.query(query).size(0)));
    }

    @Test
    void answersWhateverIsTyped() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            SearchQuery query = SearchQuery.of(RandomText.text(random)).withMatch(Op.values()[random.nextInt(2)]);
            assertThat(archive.search(query).total()).as(query.words().text()).isNotNegative();
        }
    }

    @Test
    void theEngineTakesTheLongestAndDeepestQuestions() {
        for (String typed : List.of(
                "-(a OR b ".repeat(2_000),
                "headline:(a b OR -".repeat(2_000),
                "word ".repeat(2_000),
                "a OR ".repeat(2_000),
                "a-".repeat(5_000),
                "哈".repeat(10_000),
                "x".repeat(10_000),
                "\"" + "y ".repeat(5_000) + "\"",
                "x* ".repeat(3_000))) {
            assertThat(archive.search(SearchQuery.of(typed)).total()).isNotNegative();
        }
    }

    @Test
    void anAnswerThatWasCutOffIsCountedToTheEnd() {
        Archive deep = new Archive(client, SMALL, ArchiveParts.plain(ArchiveTest::known));
        SearchQuery query = SearchQuery.EVERYTHING.with(Facet.YEAR, "2020");
        SearchAnswer whole = deep.search(query);
        SearchAnswer cut = new SearchAnswer(
                query,
                whole.said(),
                new Totals(1, true, whole.stories(), 1, whole.tookMillis()),
                List.of(),
                List.of(),
                Optional.empty(),
                new SearchAdvice(List.of(), Optional.empty(), List.of()));
        assertThat(deep.exactly(cut)).isEqualTo(whole.total()).isGreaterThan(1);
    }

    @Test
    void isReadyOnceThereAreArticles() {
        assertThat(archive.isReady()).isTrue();
        assertThat(new Archive(client, "nowhere", ArchiveParts.plain(ArchiveTest::known)).isReady())
                .isFalse();
    }

    @Test
    void saysThatThereIsNoArchive() {
        Archive nowhere = new Archive(client, "nowhere", ArchiveParts.plain(ArchiveTest::known));
        assertThatThrownBy(() -> nowhere.search(SearchQuery.EVERYTHING))
                .isInstanceOf(EngineUnavailable.class)
                .hasMessage("There is no archive yet. It is there as soon as articles have been taken in.");
    }

    private static List<String> listed(Facet facet, String letter, String text) {
        return archive.values(SearchQuery.EVERYTHING, facet, letter, text, 1).values().stream()
                .map(FacetValue::name)
                .toList();
    }

    private static String show(Snippet snippet) {
        StringBuilder shown = new StringBuilder();
        snippet.pieces().forEach(piece -> shown.append(piece.marked() ? "[" + piece.text() + "]" : piece.text()));
        return shown.toString();
    }

    private static Optional<AuthorityRecord> known(Kind kind, String id) {
        Map<String, AuthorityRecord> known = Map.of(
                "kz", new AuthorityRecord(Kind.COUNTRY, "kz", "Kazakhstan", List.of(), "", ""),
                "fr", new AuthorityRecord(Kind.COUNTRY, "fr", "France", List.of(), "", ""),
                "paris-fr", new AuthorityRecord(Kind.PLACE, "paris-fr", "Paris", List.of(), "fr", ""));
        return Optional.ofNullable(known.get(id)).filter(entity -> entity.kind() == kind);
    }

    private static List<Map<String, Object>> dispatches() {
        Map<String, Object> almaty = Documents.article(
                "almaty",
                "Kazakhstan says order <restored>",
                "(ALMATY, Kazakhstan) — Troops used live\nfire in Almaty. Protesters fled Kazakhstan’s biggest city.");
        almaty.put("published", "2022-01-10T00:00:00Z");
        Documents.name(almaty, Kind.COUNTRY, List.of("kz"), 1);
        Documents.name(almaty, Kind.PLACE, List.of("almaty-kz"), 0);
        Documents.name(almaty, Kind.ACTOR, List.of("kassym-jomart-tokayev"), 1);
        Map<String, Object> earlier = Documents.article("earlier", "Kazakhstan quiet", "An earlier version.");
        earlier.put("uri", almaty.get("uri"));
        earlier.put("superseded", "2022-01-02T00:00:00Z");
        Map<String, Object> died = Documents.article("died", "Obituary", "The king has died.");
        died.put("byline", "By Jane Smith");
        died.put("source", "The Times");
        Map<String, Object> money = Documents.article("money", "Aid", "The U.S. gave $1.5bn in 5/2022.");
        money.put("source", "Wire");
        return List.of(
                almaty,
                earlier,
                died,
                money,
                Documents.article("undead", "", "A man who died twice has a story."),
                Documents.article("exact", "A protest", "Nothing more."),
                Documents.article("rifle", "", "They had an AK-47 each."),
                Documents.article("bus", "", "At 47 he said ak and left."),
                Documents.article("plane", "", "The plane, a C-130, searched for MH17."),
                Documents.article("cafe", "", "The Café was closed."));
    }

    private static List<Map<String, Object>> small() {
        List<Map<String, Object>> articles = new ArrayList<>();
        for (int i = 0; i < SMALL_ARTICLES; i++) {
            Map<String, Object> article = Documents.article("s%06d".formatted(i), "", "war " + i % 7);
            // Every fifth has no date: those come last in either order.
            if (i % 5 > 0) {
                article.put(
                        "published",
                        Instant.ofEpochSecond(1_600_000_000L + i % 1_000).toString());
            }
            articles.add(article);
        }
        return articles;
    }
}
