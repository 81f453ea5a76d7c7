package press.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import press.dateline.article.Article;
import press.dateline.article.Provenance;
import press.dateline.index.ArchiveForTests;
import press.dateline.index.schema.StoryKey;
import press.dateline.index.vectors.VectorIndexing;
import press.dateline.index.write.WithdrawalNote;
import press.dateline.index.write.Withdrawals;
import press.dateline.meaning.SentenceModel;
import press.dateline.search.answer.Hit;
import press.dateline.search.answer.SearchAnswer;
import press.dateline.search.facets.FacetValue;
import press.dateline.search.facets.FacetValues;
import press.dateline.search.request.SemanticIndex;
import press.dateline.search.state.SearchQuery;

/** Stories found by what they mean, with the real model on a real engine. */
class MeaningTest {

    private static final String FUEL = "Drivers queued for hours as petrol ran out at the pumps across the capital.";
    private static final String OPERA = "The tenor sang two arias and the orchestra stood for the applause.";

    private static final List<Article> ARTICLES = List.of(
            article("fuel", "Petrol stations run dry", FUEL),
            article("opera", "An evening at the opera house", OPERA),
            article("match", "Late goal decides the cup", "A header in injury time won the final for the visitors."),
            article("quake", "Tremor shakes the valley", "Houses collapsed when the earth shook before dawn."),
            article("vote", "Polls close in the republic", "Officials began to count the ballots after a calm day."));

    private static final SentenceModel MODEL = new SentenceModel();

    private static ArchiveForTests here;
    private static Archive archive;

    @BeforeAll
    static void fill() throws IOException {
        here = new ArchiveForTests();
        write(here, ARTICLES);
        new VectorIndexing(here.client, here.names, MODEL, Clock.systemUTC()).all();
        archive = archive(here);
    }

    @AfterAll
    static void clear() throws IOException {
        here.close();
    }

    @Test
    void findsWhatHasNoneOfTheWords() {
        SearchQuery query = SearchQuery.of("gasoline shortage");
        assertThat(archive.search(query).total()).isZero();
        SearchAnswer meant = archive.search(query.withMeaning(true));
        assertThat(meant.hits().get(0).uri()).isEqualTo("fuel");
        assertThat(meant.reading())
                .isEqualTo("Stories containing “gasoline” and “shortage” or close to that in meaning.");
    }

    @Test
    void whatHasTheWordsIsFoundAsBefore() {
        SearchQuery query = SearchQuery.of("orchestra");
        assertThat(archive.search(query.withMeaning(true)).hits().get(0).uri())
                .isEqualTo(archive.search(query).hits().get(0).uri())
                .isEqualTo("opera");
    }

    @Test
    void phrasesAndWhatIsLeftOutHoldForAll() {
        assertThat(archive.search(SearchQuery.of("\"petrol ran out\" shortage").withMeaning(true))
                        .hits())
                .extracting(Hit::uri)
                .containsExactly("fuel");
        assertThat(archive.search(SearchQuery.of("singing music -goal").withMeaning(true))
                        .hits())
                .extracting(Hit::uri)
                .contains("opera");
        assertThat(archive.search(SearchQuery.of("singing music -tenor").withMeaning(true))
                        .hits())
                .extracting(Hit::uri)
                .doesNotContain("opera");
    }

    @Test
    void everyCountIsTheTotalAfterTheClick() {
        SearchQuery query = SearchQuery.of("singers on a stage").withMeaning(true);
        for (FacetValues facet : archive.search(query).facets()) {
            for (FacetValue value : facet.values()) {
                assertThat(archive.search(query.with(facet.facet(), value.id())).total())
                        .as(facet.facet() + " " + value.id())
                        .isEqualTo(value.count());
            }
        }
    }

    @Test
    void aPinnedSearchIsAskedByItsWordsAloneAndSaysSo() {
        SearchQuery pinned = SearchQuery.of("petrol").withMeaning(true).asOf(Instant.now());
        SearchAnswer answer = archive.search(pinned);
        assertThat(answer.total()).isEqualTo(1);
        assertThat(answer.problems()).singleElement().asString().startsWith("A pinned search stays as it is");
    }

    @Test
    void whereItIsNotSwitchedOnTheLinkWorksByItsWordsAndSaysSo() {
        Archive plain =
                new Archive(here.client, here.names.article(), ArchiveParts.plain((kind, id) -> Optional.empty()));
        SearchAnswer answer = plain.search(SearchQuery.of("petrol").withMeaning(true));
        assertThat(answer.hits()).extracting(Hit::uri).containsExactly("fuel");
        assertThat(answer.problems()).singleElement().asString().contains("does not search by meaning");
    }

    @Test
    void whatComesInLaterIsFoundTooAndNothingIsWorkedOutTwice() throws IOException {
        try (ArchiveForTests other = new ArchiveForTests()) {
            VectorIndexing meanings = new VectorIndexing(other.client, other.names, MODEL, Clock.systemUTC());
            write(other, ARTICLES.subList(0, 1));
            meanings.all();
            write(other, ARTICLES.subList(1, 2));
            meanings.all();
            long passages = passages(other);
            new VectorIndexing(other.client, other.names, MODEL, Clock.systemUTC()).all();
            assertThat(passages).isEqualTo(passages(other)).isEqualTo(2);
            assertThat(archive(other)
                            .search(SearchQuery.of("music on stage").withMeaning(true))
                            .hits()
                            .get(0)
                            .uri())
                    .isEqualTo("opera");
        }
    }

    @Test
    void whatIsWithdrawnIsFoundByNothingItMeans() throws IOException {
        try (ArchiveForTests other = new ArchiveForTests()) {
            write(other, ARTICLES);
            new VectorIndexing(other.client, other.names, MODEL, Clock.systemUTC()).all();
            SearchQuery query = SearchQuery.of("gasoline shortage").withMeaning(true);
            assertThat(archive(other).search(query).hits().get(0).uri()).isEqualTo("fuel");
            long passages = passages(other);
            Article fuel = ARTICLES.get(0);
            new Withdrawals(other.client, other.names, Clock.systemUTC())
                    .withdraw(List.of(StoryKey.of(fuel)), new WithdrawalNote("Ada", "wrong", "", false));
            assertThat(archive(other).search(query).hits()).extracting(Hit::uri).doesNotContain("fuel");
            assertThat(passages(other)).isLessThan(passages);
        }
    }

    @Test
    void whatIsStillToBeWorkedOutIsSaid() throws IOException {
        try (ArchiveForTests other = new ArchiveForTests()) {
            VectorIndexing meanings = new VectorIndexing(other.client, other.names, MODEL, Clock.systemUTC());
            write(other, ARTICLES.subList(0, 2));
            meanings.all();
            write(other, ARTICLES.subList(2, 5));
            SearchQuery query = SearchQuery.of("gasoline").withMeaning(true);
            assertThat(archive(other).search(query).problems())
                    .singleElement()
                    .asString()
                    .contains("for 2 of 5 so far");
            meanings.all();
            assertThat(archive(other).search(query).problems()).isEmpty();
        }
    }

    @Test
    void aVersionThatWasReplacedIsForgotten() throws IOException {
        try (ArchiveForTests other = new ArchiveForTests()) {
            VectorIndexing meanings = new VectorIndexing(other.client, other.names, MODEL, Clock.systemUTC());
            write(other, ARTICLES.subList(0, 2));
            meanings.all();
            assertThat(passages(other)).isEqualTo(2);
            write(
                    other,
                    List.of(new Article(
                            "fuel",
                            "Petrol is back",
                            new Provenance("", "A wire", "", ""),
                            Instant.parse("2022-01-06T00:00:00Z"),
                            FUEL,
                            List.of())));
            meanings.all();
            assertThat(passages(other)).isEqualTo(2);
            assertThat(archive(other)
                            .search(SearchQuery.of("gasoline").withMeaning(true))
                            .hits())
                    .extracting(Hit::uri)
                    .startsWith("fuel");
        }
    }

    @Test
    void aStoryOfWhichOnlyAPartWasStoredIsWorkedOutAgain() throws IOException {
        try (ArchiveForTests other = new ArchiveForTests()) {
            String words = "A long story goes on and on about the harbour. ".repeat(60);
            write(other, List.of(article("long", "Harbour", words)));
            VectorIndexing meanings = new VectorIndexing(other.client, other.names, MODEL, Clock.systemUTC());
            meanings.all();
            long passages = passages(other);
            String id =
                    archive(other).search(SearchQuery.EVERYTHING).hits().get(0).id();
            other.client.delete(delete -> delete.index(other.names.meaning()).id(id + "#0"));
            new VectorIndexing(other.client, other.names, MODEL, Clock.systemUTC()).all();
            assertThat(passages(other)).isEqualTo(passages).isGreaterThan(1);
        }
    }

    private static long passages(ArchiveForTests here) throws IOException {
        here.client.indices().refresh(refresh -> refresh.index(here.names.meaning()));
        return here.client.count(count -> count.index(here.names.meaning())).count();
    }

    private static void write(ArchiveForTests here, List<Article> articles) {
        here.writer.write(articles.stream().map(ArchiveForTests::extracted).toList());
        here.writer.refresh();
    }

    private static Archive archive(ArchiveForTests here) throws IOException {
        here.client.indices().refresh(refresh -> refresh.index(here.names.meaning()));
        return new Archive(
                here.client,
                here.names.article(),
                ArchiveParts.plain((kind, id) -> Optional.empty())
                        .withMeaning(Optional.of(new SemanticIndex(MODEL::question, here.names.meaning()))));
    }

    private static Article article(String uri, String headline, String body) {
        return new Article(
                uri,
                headline,
                new Provenance("", "A wire", "", ""),
                Instant.parse("2022-01-05T00:00:00Z"),
                body,
                List.of());
    }
}
