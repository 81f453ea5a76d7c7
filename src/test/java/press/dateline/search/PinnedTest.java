package press.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Refresh;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import press.dateline.authority.corrections.Correction;
import press.dateline.authority.corrections.CorrectionStore;
import press.dateline.authority.corrections.Corrections;
import press.dateline.authority.file.AuthorityFile;
import press.dateline.authority.file.EntityKey;
import press.dateline.authority.file.Kind;
import press.dateline.engine.EngineForTests;
import press.dateline.search.answer.SearchAnswer;
import press.dateline.search.language.QueryEntities;
import press.dateline.search.state.Facet;
import press.dateline.search.state.Op;
import press.dateline.search.state.SearchQuery;
import press.dateline.search.state.Sort;

/** What a pinned link shows a year, ten thousand articles and some corrections later, on a real engine. */
class PinnedTest {

    private static final String INDEX = EngineForTests.randomName();
    private static final String LOG = EngineForTests.randomName();
    private static final Instant THEN = Instant.parse("2022-01-10T12:00:00Z");
    private static final Instant A_YEAR_LATER = THEN.plus(Duration.ofDays(365));
    private static final List<String> WORDS = List.of(
            "gas",
            "price",
            "protest",
            "minister",
            "talk",
            "border",
            "vote",
            "flood",
            "strike",
            "bank",
            "court",
            "mine");
    private static final List<SearchQuery> QUESTIONS = List.of(
            SearchQuery.of("gas"),
            SearchQuery.of("gas prices"),
            SearchQuery.of("protest minister border").withMatch(Op.ANY),
            SearchQuery.of("\"court vote\" OR flood"),
            SearchQuery.of("headline:strike bank"),
            SearchQuery.of("min* talks -court"),
            SearchQuery.of("what did the minister say of gas and the flood at the border court strike"),
            SearchQuery.of("gas").with(Facet.ACTOR, "ann-lee").withAbout(true),
            SearchQuery.of("bank")
                    .with(Facet.ACTOR, "ann-lee")
                    .with(Facet.ACTOR, "bob-ray")
                    .withSort(Sort.OLDEST),
            SearchQuery.EVERYTHING.with(Facet.ACTOR, "bob-ray"));

    private static ElasticsearchClient client;

    @BeforeAll
    static void fill() throws IOException {
        client = EngineForTests.client();
        Random random = new Random(1);
        List<Map<String, Object>> documents = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            documents.add(article("early-" + i, THEN.minusSeconds(400 - i), 5 + random.nextInt(60), random));
        }
        Documents.index(client, INDEX, documents);
        client.indices().create(create -> create.withJson(
                        PinnedTest.class.getResourceAsStream("/index-mappings/corrections.json"))
                .index(LOG + "-000001")
                .aliases(LOG, alias -> alias));
    }

    @AfterAll
    static void clear() throws IOException {
        client.indices().delete(delete -> delete.index(INDEX, LOG + "-000001"));
    }

    @Test
    void showsTheSameArticlesInTheSameOrderForEver() throws IOException {
        Corrections corrections = new Corrections(
                new CorrectionStore(client, LOG), AuthorityFile.carried(), Clock.fixed(A_YEAR_LATER, ZoneOffset.UTC));
        Archive archive = new Archive(
                client,
                INDEX,
                ArchiveParts.plain((kind, id) -> Optional.empty())
                        .mentioning(QueryEntities.of(AuthorityFile.carried()))
                        .correctedBy(corrections));
        Map<SearchQuery, List<Object>> before = seen(archive);
        assertThat(before.values())
                .allSatisfy(seen -> assertThat((List<?>) seen.get(0)).hasSizeGreaterThan(3));
        Map<SearchQuery, Long> live = new LinkedHashMap<>();
        QUESTIONS.forEach(
                question -> live.put(question, archive.search(question).total()));

        aYearPasses();
        EntityKey ann = new EntityKey(Kind.ACTOR, "ann-lee");
        EntityKey bob = new EntityKey(Kind.ACTOR, "bob-ray");
        Correction.Hand hand = new Correction.Hand("Ann", A_YEAR_LATER, "");
        corrections.enter(Correction.rename(ann, "Ann Lee-Ray", hand), corrections.last());
        corrections.enter(Correction.merge(bob, ann, hand), corrections.last());

        assertThat(seen(archive)).isEqualTo(before);
        QUESTIONS.forEach(question -> {
            assertThat(archive.search(question).total()).as("the live search").isNotEqualTo(live.get(question));
            assertThat(archive.newer(question.asOf(THEN), THEN)).isPositive();
        });
    }

    /** Per question: the ids in order, page by page as readers see them, the reading, and every count. */
    private static Map<SearchQuery, List<Object>> seen(Archive archive) {
        Map<SearchQuery, List<Object>> seen = new LinkedHashMap<>();
        for (SearchQuery question : QUESTIONS) {
            SearchQuery pinned = question.asOf(THEN).withSize(50);
            SearchAnswer first = archive.search(pinned);
            List<String> ids = new ArrayList<>();
            for (int page = 1; page <= first.pages(); page++) {
                archive.search(pinned.withPage(page)).hits().forEach(hit -> ids.add(hit.id()));
            }
            seen.put(question, List.of(ids, first.total(), first.reading(), first.facets()));
        }
        return seen;
    }

    /** Later articles are longer and full of what was rare, and some of the early ones get newer versions. */
    private static void aYearPasses() throws IOException {
        Random random = new Random(2);
        List<Map<String, Object>> later = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            later.add(article("late-" + i, THEN.plusSeconds(3_600 + i), 100 + random.nextInt(100), random));
        }
        for (int start = 0; start < later.size(); start += 2_000) {
            List<Map<String, Object>> batch = later.subList(start, start + 2_000);
            client.bulk(bulk -> {
                batch.forEach(document -> bulk.index(INDEX)
                        .operations(operation -> operation.create(
                                create -> create.id((String) document.get("id")).document(document))));
                return bulk.refresh(Refresh.True);
            });
        }
        for (int i = 0; i < 400; i += 7) {
            String id = "early-" + i;
            client.update(
                    update -> update.index(INDEX)
                            .id(id)
                            .doc(Map.of("superseded", A_YEAR_LATER.toString()))
                            .refresh(Refresh.True),
                    Object.class);
        }
        client.indices().forcemerge(merge -> merge.index(INDEX).maxNumSegments(1L));
    }

    private static Map<String, Object> article(String id, Instant received, int length, Random random) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < length; i++) {
            body.append(random.nextInt(3) == 0 ? WORDS.get(random.nextInt(WORDS.size())) : "word")
                    .append(' ');
        }
        Map<String, Object> document = Documents.article(
                id,
                WORDS.get(random.nextInt(WORDS.size())) + " " + WORDS.get(random.nextInt(WORDS.size())),
                body.toString());
        // Many of one day: what is equally good must have an order of its own.
        document.put(
                "published",
                received.truncatedTo(java.time.temporal.ChronoUnit.DAYS).toString());
        document.put("received", received.toString());
        List<String> actors = new ArrayList<>();
        if (random.nextInt(3) == 0) {
            actors.add("ann-lee");
        }
        if (random.nextInt(3) == 0) {
            actors.add("bob-ray");
        }
        Documents.name(document, Kind.ACTOR, actors, Math.min(1, actors.size()));
        return document;
    }
}
