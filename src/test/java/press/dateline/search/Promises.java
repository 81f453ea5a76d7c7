package press.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import press.dateline.authority.file.EntityKey;
import press.dateline.authority.file.Kind;
import press.dateline.search.answer.Alternative;
import press.dateline.search.answer.Alternatives;
import press.dateline.search.answer.Collapse;
import press.dateline.search.answer.Copies;
import press.dateline.search.answer.Hit;
import press.dateline.search.answer.LatestArrivals;
import press.dateline.search.answer.SearchAnswer;
import press.dateline.search.answer.StoryCount;
import press.dateline.search.facets.FacetListing;
import press.dateline.search.facets.FacetPage;
import press.dateline.search.facets.FacetValue;
import press.dateline.search.facets.FacetValues;
import press.dateline.search.facets.ListOrder;
import press.dateline.search.network.Network;
import press.dateline.search.network.NetworkRequest;
import press.dateline.search.state.Facet;
import press.dateline.search.state.Links;
import press.dateline.search.state.Op;
import press.dateline.search.state.ParsedLink;
import press.dateline.search.state.SearchQuery;
import press.dateline.search.state.Sort;
import press.dateline.search.timeline.Comparison;
import press.dateline.search.timeline.Timeline;

/** What the numbers on a result page promise, held against a plain evaluation in memory. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Promises {

    private final int questions;

    Archive archive;
    World world;

    Promises(int questions) {
        this.questions = questions;
    }

    /** Makes the archive and the world that it holds. */
    abstract void fill() throws IOException;

    @BeforeAll
    void begin() throws IOException {
        fill();
    }

    @Test
    void anyAllAndNoneAreWhatTheySay() {
        for (int i = 0; i < questions; i++) {
            SearchQuery query = world.question().withSize(100);
            SearchAnswer answer = archive.search(query);
            assertThat(answer.total()).as(Links.link(query)).isEqualTo(world.total(query));
            if (query.sort() == Sort.NEWEST) {
                List<String> expected = world.storiesNewestFirst(query);
                assertThat(answer.stories()).as(Links.link(query)).isEqualTo(StoryCount.of(expected.size()));
                assertThat(answer.hits().stream().map(Hit::id))
                        .as(Links.link(query))
                        .isEqualTo(expected.subList(0, Math.min(100, expected.size())));
            }
        }
    }

    @Test
    void everyCountIsTheTotalAfterTheClick() {
        for (int i = 0; i < questions; i++) {
            SearchQuery query = world.question();
            for (FacetValues facet : archive.search(query).facets()) {
                for (FacetValue value : facet.values()) {
                    SearchQuery clicked = alone(query, facet.facet()).with(facet.facet(), value.id());
                    assertThat(value.count())
                            .as("%s then %s", Links.link(query), Links.link(clicked))
                            .isEqualTo(world.total(clicked));
                }
            }
        }
    }

    @Test
    void everyBarOfTheTimelineIsTheTotalAfterTheClick() {
        int bars = 0;
        for (int i = 0; i < questions; i++) {
            SearchQuery query = world.question();
            Timeline timeline = archive.timeline(query);
            assertThat(archive.page(new ParsedLink(query, List.of())).timeline())
                    .as("from the counts by year: %s", Links.link(query))
                    .isEqualTo(timeline);
            for (Timeline.Bar bar : timeline.bars()) {
                SearchQuery clicked = query.withDates(bar.dates());
                assertThat(bar.count())
                        .as("%s then %s", Links.link(query), Links.link(clicked))
                        .isEqualTo(world.total(clicked));
                bars++;
            }
        }
        assertThat(bars).isGreaterThan(questions);
    }

    @Test
    void everyNumberOfAComparisonIsTheTotalAfterTheClick() {
        int bars = 0;
        List<EntityKey> entities = entities();
        // Chance may draw pairs that are never together: as many more are asked as it takes.
        for (int i = 0; i < questions || bars < questions && i < 4 * questions; i++) {
            Comparison comparison = archive.comparison(
                    world.question(), entities.get(i % entities.size()), entities.get((i * 7 + 3) % entities.size()));
            List<Comparison.Course> courses = new ArrayList<>(
                    comparison.names().stream().map(Comparison.Compared::course).toList());
            courses.add(comparison.both());
            for (Comparison.Course course : courses) {
                assertThat(course.total()).as(Links.link(course.query())).isEqualTo(world.total(course.query()));
                for (Timeline.Bar bar : course.timeline().bars()) {
                    SearchQuery clicked = course.query().withDates(bar.dates());
                    assertThat(bar.count()).as(Links.link(clicked)).isEqualTo(world.total(clicked));
                    bars += bar.count() > 0 ? 1 : 0;
                }
                assertThat(course.timeline().bars())
                        .extracting(Timeline.Bar::from)
                        .as("one axis")
                        .isEqualTo(courses.get(0).timeline().bars().stream()
                                .map(Timeline.Bar::from)
                                .toList());
            }
        }
        assertThat(bars).isGreaterThanOrEqualTo(questions);
    }

    @Test
    void everyNumberOfANetworkIsTheTotalAfterTheClick() {
        int ties = 0;
        for (int i = 0; i < questions; i++) {
            SearchQuery query = world.question();
            Network network = archive.network(query, List.of(Kind.values()));
            SearchQuery asked = network.query();
            for (Network.Named named : network.names()) {
                SearchQuery clicked = asked.naming(named.entity());
                assertThat(named.articles())
                        .as("%s then %s", Links.link(query), Links.link(clicked))
                        .isEqualTo(world.total(clicked));
            }
            for (Network.Tie tie : network.ties()) {
                SearchQuery clicked =
                        asked.naming(tie.one().entity()).naming(tie.other().entity());
                assertThat(tie.articles())
                        .as("%s then %s", Links.link(query), Links.link(clicked))
                        .isPositive()
                        .isEqualTo(world.total(clicked));
            }
            assertThat(network.names()).hasSizeLessThanOrEqualTo(NetworkRequest.MOST_NAMES);
            assertThat(network.ties()).hasSizeLessThanOrEqualTo(NetworkRequest.MOST_TIES);
            assertThat(network.names()).noneMatch(named -> asked.entities().contains(named.entity()));
            ties += network.ties().size();
        }
        assertThat(ties).isGreaterThan(questions);
    }

    private List<EntityKey> entities() {
        List<EntityKey> entities = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            world.values(Facet.of(kind)).forEach(id -> entities.add(new EntityKey(kind, id)));
        }
        return entities;
    }

    @Test
    void everyWayOutOfAnEmptyAnswerGivesWhatItSays() {
        int ways = 0;
        for (int i = 0; i < questions * 2; i++) {
            SearchQuery query = world.question();
            SearchAnswer answer = archive.search(query);
            assertThat(answer.total() == 0 || answer.instead().isEmpty()).isTrue();
            assertThat(answer.instead()).hasSizeLessThanOrEqualTo(Alternatives.MOST);
            for (Alternative way : answer.instead()) {
                assertThat(way.total())
                        .as("%s, %s", Links.link(query), way)
                        .isPositive()
                        .isEqualTo(world.total(way.query()))
                        .isEqualTo(archive.search(way.query()).total());
                ways++;
            }
        }
        assertThat(ways).isGreaterThan(questions / 2);
    }

    @Test
    void whatIsChosenOrExcludedStaysInSight() {
        for (int i = 0; i < questions; i++) {
            SearchQuery query = world.question();
            SearchAnswer answer = archive.search(query);
            query.filters().forEach((facet, filter) -> {
                List<FacetValue> values = answer.facet(facet).values();
                assertThat(values.stream().filter(FacetValue::chosen).map(FacetValue::id))
                        .containsExactlyInAnyOrderElementsOf(filter.values());
                assertThat(values.stream().filter(FacetValue::excluded).map(FacetValue::id))
                        .containsExactlyInAnyOrderElementsOf(filter.not());
            });
        }
    }

    @Test
    void aFacetListsItsTenMostFrequentValuesAndSaysIfThereAreMore() {
        for (FacetValues facet : archive.search(SearchQuery.EVERYTHING).facets()) {
            int all = archive.values(SearchQuery.EVERYTHING, facet.facet(), "", "", 1)
                    .values()
                    .size();
            assertThat(facet.values()).hasSize(Math.min(10, all));
            assertThat(facet.more()).isEqualTo(all > 10);
        }
    }

    @Test
    void theFullListOfAFacetCountsAsTheShortOneDoes() {
        for (int i = 0; i < questions / 4; i++) {
            SearchQuery query = world.question();
            for (FacetValues facet : archive.search(query).facets()) {
                List<FacetValue> full = list(query, facet.facet(), ListOrder.ALPHABETICAL);
                List<FacetValue> frequent = list(query, facet.facet(), ListOrder.FREQUENT);
                assertThat(frequent).as(Links.link(query)).containsExactlyInAnyOrderElementsOf(full);
                assertThat(frequent)
                        .isSortedAccordingTo(
                                Comparator.comparingLong(FacetValue::count).reversed());
                assertThat(list(query, facet.facet(), ListOrder.FREQUENT.least(2)))
                        .as("without those of one article, " + Links.link(query))
                        .containsExactlyElementsOf(frequent.stream()
                                .filter(value -> value.count() > 1)
                                .toList());
                assertThat(full)
                        .as(Links.link(query))
                        .containsAll(facet.values().stream()
                                .filter(value -> value.count() > 0 && !value.excluded())
                                .toList());
            }
        }
    }

    @Test
    void theYearsOfAListedValueAreTheTotalsAfterBothClicks() {
        int years = 0;
        for (int i = 0; i < questions / 4; i++) {
            SearchQuery query = world.question();
            for (Facet facet : Facet.values()) {
                ListedValues listed =
                        archive.valuesWithYears(new FacetListing(query, facet, "", "", 1, ListOrder.FREQUENT));
                for (var value : listed.years().byValue().entrySet()) {
                    SearchQuery clicked = alone(query, facet).with(facet, value.getKey());
                    for (var year : value.getValue().entrySet()) {
                        // A search that keeps to dates keeps to them here, too, and no other link is made for one year.
                        if (query.dates().isEmpty()) {
                            SearchQuery then =
                                    clicked.with(Facet.YEAR, year.getKey().toString());
                            assertThat(year.getValue()).as(Links.link(then)).isEqualTo(world.total(then));
                        }
                        years++;
                    }
                    assertThat(value.getValue().values().stream()
                                    .mapToLong(count -> count)
                                    .sum())
                            .as("all years of " + Links.link(clicked))
                            .isLessThanOrEqualTo(world.total(clicked));
                }
                assertThat(listed.years().byValue().keySet())
                        .isEqualTo(
                                facet == Facet.YEAR
                                        ? Set.of()
                                        : listed.page().values().stream()
                                                .map(FacetValue::id)
                                                .collect(Collectors.toSet()));
            }
        }
        assertThat(years).isGreaterThan(questions);
    }

    /** All pages of it. */
    private List<FacetValue> list(SearchQuery query, Facet facet, ListOrder order) {
        List<FacetValue> all = new ArrayList<>();
        FacetPage page;
        int number = 0;
        do {
            number++;
            page = archive.values(new FacetListing(query, facet, "", "", number, order));
            all.addAll(page.values());
        } while (page.more());
        return all;
    }

    @Test
    void aFeedCountsWhatItsSearchFinds() {
        for (int i = 0; i < questions; i++) {
            SearchQuery query = world.question();
            LatestArrivals followed = archive.followed(query, 7);
            assertThat(followed.total()).as(Links.link(query)).isEqualTo(world.total(query));
            assertThat(followed.arrivals()).hasSize((int) Math.min(7, followed.total()));
            assertThat(followed.reading()).isEqualTo(archive.reading(query).english());
        }
    }

    @Test
    void everyNumberOnThePageOfAnEntityIsTheTotalAfterTheClick() {
        int beside = 0;
        for (Kind kind : Kind.values()) {
            for (String id : world.values(Facet.of(kind))) {
                beside += counted(new EntityKey(kind, id));
            }
        }
        assertThat(beside).isGreaterThan(questions);
    }

    /** How many others its page counts. */
    private int counted(EntityKey entity) {
        Facet own = Facet.of(entity.kind());
        SearchQuery naming = SearchQuery.EVERYTHING.with(own, entity.id());
        SearchQuery both = naming.withOp(own, Op.ALL);
        EntityCoverage page =
                archive.coverage(entity, both.withSort(Sort.NEWEST).withSize(5));
        long named = world.total(naming);
        assertThat(page.portrait().stories()).as(Links.link(naming)).isEqualTo(named);
        assertThat(page.latest().total()).isEqualTo(named);
        assertThat(page.about()).isEqualTo(world.total(naming.withAbout(true)));
        assertThat(page.latest().hits())
                .extracting(Hit::id)
                .isEqualTo(world.storiesNewestFirst(naming).stream().limit(5).toList());
        assertThat(page.timeline()).isEqualTo(archive.timeline(naming));
        page.timeline().bars().forEach(bar -> assertThat(bar.count())
                .isEqualTo(world.total(naming.withDates(bar.dates()))));
        int values = 0;
        for (Kind kind : Kind.values()) {
            Facet facet = Facet.of(kind);
            List<FacetValue> beside =
                    new ArrayList<>(page.portrait().outstanding().get(kind));
            beside.addAll(page.latest().facet(facet).values());
            for (FacetValue value : beside) {
                SearchQuery clicked = both.with(facet, value.id());
                assertThat(value.count()).as(Links.link(clicked)).isEqualTo(world.total(clicked));
            }
            values += beside.size();
        }
        return values;
    }

    @Test
    void turningPagesShowsEveryStoryOnceAndItsCopiesAreAllTheArticles() {
        for (Sort sort : Sort.values()) {
            SearchQuery query = SearchQuery.of(world.words())
                    .withMatch(Op.ANY)
                    .withSort(sort)
                    .withSize(37);
            List<Hit> seen = turned(query);
            assertThat(seen.stream().map(hit -> hit.copies().story()))
                    .doesNotHaveDuplicates()
                    .hasSize((int) archive.search(query).stories().count());
            List<String> articles = new ArrayList<>();
            for (Hit hit : seen) {
                if (hit.copies().count() == 1) {
                    articles.add(hit.id());
                    continue;
                }
                List<Hit> copies = turned(query.withStory(hit.copies().story()));
                assertThat(copies)
                        .as(Links.link(query))
                        .hasSize((int) hit.copies().count())
                        .allMatch(copy ->
                                world.story(copy.id()).equals(hit.copies().story()));
                assertThat(copies.get(0).id()).isEqualTo(hit.id());
                copies.forEach(copy -> articles.add(copy.id()));
            }
            assertThat(articles).containsExactlyInAnyOrderElementsOf(world.newestFirst(query));
        }
    }

    private List<Hit> turned(SearchQuery query) {
        List<Hit> hits = new ArrayList<>();
        Optional<SearchQuery> page = Optional.of(query);
        while (page.isPresent()) {
            SearchAnswer answer = archive.search(page.get());
            hits.addAll(answer.hits());
            page = answer.next();
        }
        return hits;
    }

    @Test
    void aHitNamesTheCopiesItStandsFor() {
        int copied = 0;
        for (int i = 0; i < questions; i++) {
            SearchQuery query = world.question();
            List<String> found = world.newestFirst(query);
            for (Hit hit : archive.search(query).hits()) {
                List<String> copies = found.stream()
                        .filter(id -> world.story(id).equals(hit.copies().story()))
                        .toList();
                assertThat(hit.copies().count()).as(Links.link(query)).isEqualTo(copies.size());
                if (copies.size() > 1) {
                    copied++;
                    assertThat(hit.copies().listed().stream().map(Copies.CopyRef::id))
                            .hasSize(Math.min(Collapse.LISTED, copies.size()))
                            .isSubsetOf(copies);
                }
            }
        }
        assertThat(copied).isPositive();
    }

    @Test
    void readingAllReadsEveryArticleOnceAndInOrder() {
        List<String> read = new ArrayList<>();
        archive.each(SearchQuery.EVERYTHING, hit -> read.add(hit.id()));
        assertThat(read).isEqualTo(world.newestFirst(SearchQuery.EVERYTHING));
    }

    /** With nothing chosen in the facet, unless choosing adds to what is. */
    private static SearchQuery alone(SearchQuery query, Facet facet) {
        if (facet == Facet.YEAR || query.filter(facet).op() == Op.ALL) {
            return query;
        }
        SearchQuery alone = query;
        for (String value : query.filter(facet).values()) {
            alone = alone.without(facet, value);
        }
        return alone;
    }
}
