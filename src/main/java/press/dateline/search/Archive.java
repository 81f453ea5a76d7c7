package press.dateline.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import press.dateline.authority.corrections.Corrected;
import press.dateline.authority.file.EntityKey;
import press.dateline.authority.file.Kind;
import press.dateline.search.answer.Copies;
import press.dateline.search.answer.Hit;
import press.dateline.search.answer.LatestArrivals;
import press.dateline.search.answer.LatestArrivals.Arrival;
import press.dateline.search.answer.SearchAnswer;
import press.dateline.search.article.StoredArticle;
import press.dateline.search.article.WordMarks;
import press.dateline.search.facets.EntityLookup;
import press.dateline.search.facets.FacetListing;
import press.dateline.search.facets.FacetPage;
import press.dateline.search.language.Reading;
import press.dateline.search.network.Network;
import press.dateline.search.portrait.ArchiveSummary;
import press.dateline.search.portrait.InTheNews;
import press.dateline.search.portrait.Portrait;
import press.dateline.search.portrait.SummaryRequest;
import press.dateline.search.request.Requests;
import press.dateline.search.request.ResolvedSearch;
import press.dateline.search.state.Facet;
import press.dateline.search.state.Note;
import press.dateline.search.state.ParsedLink;
import press.dateline.search.state.SearchQuery;
import press.dateline.search.timeline.Comparison;
import press.dateline.search.timeline.Timeline;
import press.dateline.search.timeline.TimelineRequest;
import press.dateline.search.typing.WordForms;

/** The articles, for those who ask; throws {@link EngineUnavailable} when the engine does not answer. */
public class Archive {

    private final SearchEngine engine;
    private final SearchResolver resolver;
    private final EntityLookup naming;
    private final SuggestionCheck suggestionCheck;
    private final ArticleStream stream;
    private final StoredArticles articles;
    private final WordFormFinder wordForms;
    private final FacetLists lists;
    private final InTheNewsFinder news;
    private final Typing typing;

    /** The archive behind the alias or index {@code index}, read with {@code parts}. */
    public Archive(ElasticsearchClient client, String index, ArchiveParts parts) {
        this.engine = new SearchEngine(client, index);
        this.resolver = new SearchResolver(engine, parts);
        this.stream = new ArticleStream(engine, resolver);
        this.articles = new StoredArticles(engine, resolver);
        this.wordForms = new WordFormFinder(engine, resolver);
        this.lists = new FacetLists(engine, resolver);
        this.news = new InTheNewsFinder(engine, resolver);
        this.typing = new Typing(engine, resolver, parts);
        this.naming = parts.naming();
        this.suggestionCheck = new SuggestionCheck(engine, parts.withdrawn());
    }

    /** Whether stories are also found by what they mean. */
    public boolean knowsMeaning() {
        return resolver.isSemantic();
    }

    /** All that the page of a link shows; what was wrong with the link is among the answer's problems. */
    public ResultPage page(ParsedLink asked) {
        ResolvedSearch asks = resolver.resolved(asked.query());
        Optional<ResolvedSearch> newer = asked.query().asOf().map(moment -> resolver.resolved(watched(asks.query())));
        return SearchPlan.page(asks, newer, typing.suggestions(), engine)
                .run(said(asks, asked.notes()))
                .checked(suggestionCheck);
    }

    /** The answer to what a link asks; what was wrong with the link is among the answer's problems. */
    public SearchAnswer search(ParsedLink asked) {
        return search(asked, asked.query().story().isEmpty());
    }

    /** The answer in which each article stands for itself, also where several tell one story. */
    public SearchAnswer articles(SearchQuery query) {
        return search(new ParsedLink(query, List.of()), false);
    }

    private SearchAnswer search(ParsedLink asked, boolean collapsed) {
        ResolvedSearch asks = resolver.resolved(asked.query());
        return SearchPlan.answer(asks, collapsed, typing.suggestions(), engine)
                .run(said(asks, asked.notes()))
                .checked(suggestionCheck)
                .answer();
    }

    private List<Note> said(ResolvedSearch asks, List<Note> notes) {
        return Stream.concat(notes.stream(), resolver.notByMeaning(asks.query()).stream())
                .toList();
    }

    public SearchAnswer search(SearchQuery query) {
        return search(new ParsedLink(query, List.of()));
    }

    /** Every hit in order, however many there are, without snippets of the body; page and size do not matter. */
    public void each(SearchQuery asked, Consumer<Hit> reader) {
        stream.each(asked, reader);
    }

    /**
     * Every article in order, whole but for its other versions.
     *
     * @param until what came in later is left out, unless the question itself says as of when
     */
    public void whole(SearchQuery asked, Instant until, Consumer<StoredArticle> reader) {
        stream.whole(asked, until, reader);
    }

    /** How many articles the search has; where its answer was cut off they are counted again, however long it takes. */
    public long exactly(SearchAnswer answer) {
        if (!answer.cut()) {
            return answer.total();
        }
        ResolvedSearch asks = resolver.resolved(answer.query());
        return SearchEngine.total(ask(
                Requests.whole(asks.query(), asks.question()).size(0).trackTotalHits(track -> track.enabled(true))));
    }

    /** How many stories that the search finds now came in after {@code moment}. */
    public long newer(SearchQuery asked, Instant moment) {
        ResolvedSearch asks = resolver.resolved(watched(asked));
        return SearchEngine.total(ask(Requests.newer(asks.query(), asks.question(), moment)));
    }

    /** The same stories, the last first, with what in them matched; however many there are. */
    public void arrivals(SearchQuery asked, Instant moment, Consumer<Arrival> reader) {
        stream.arrivals(watched(asked), moment, reader);
    }

    /** The last of the stories that the search finds to have come in, the last first. */
    public List<Arrival> latest(SearchQuery asked, int most) {
        return stream.latest(asked.withMeaning(false), most);
    }

    /** The same with how many the search has in all. */
    public LatestArrivals followed(SearchQuery asked, int most) {
        return stream.followed(asked, most);
    }

    /** By words alone: which stories are the closest in meaning changes with every one that comes in. */
    private static SearchQuery watched(SearchQuery asked) {
        return asked.asOfNow().withMeaning(false);
    }

    /** The sentence that says {@code asked} back. */
    public Reading reading(SearchQuery asked) {
        ResolvedSearch asks = resolver.resolved(asked);
        return Reading.of(asks.query(), asks.question(), asks.names()::of);
    }

    /** One article in any of its versions. */
    public Optional<StoredArticle> article(String id) {
        return articles.article(id);
    }

    /** Where the words of a search stand in it. */
    public WordMarks marks(StoredArticle article, SearchQuery asked) {
        return articles.marks(article, asked);
    }

    /** All articles that tell its story, in their newest versions. */
    public Copies copies(StoredArticle article) {
        return articles.copies(article);
    }

    /** Other stories on the same matter, best first. */
    public List<Hit> related(StoredArticle article) {
        return articles.related(article);
    }

    /** What the archive has on one entity, whether or not anybody names it. */
    public Portrait portrait(EntityKey entity) {
        Corrected corrected = resolver.corrected(Optional.empty());
        return EntityPlan.portrait(entity, corrected, engine, naming);
    }

    /** The same with its stories; {@code latest} asks for the newest of them. */
    public EntityCoverage coverage(EntityKey entity, SearchQuery latest) {
        return new EntityPlan(
                        entity,
                        resolver.corrected(Optional.empty()),
                        resolver.resolved(latest),
                        resolver.resolved(latest.withAbout(true)))
                .run(engine, naming);
    }

    /** What readers find on the way in. */
    public ArchiveSummary summary() {
        return SummaryRequest.read(engine.askTogether(SummaryRequest.asked()));
    }

    /** Who and where its newest stories are about more than those before; {@code last} is the day of the newest. */
    public InTheNews inTheNews(LocalDate last) {
        return news.upTo(last);
    }

    /** All countries that the stories of a search are in, the most frequent first. */
    public FacetPage countries(SearchQuery asked) {
        return lists.countries(asked);
    }

    /**
     * A page of all values of {@code facet} under {@code query}.
     *
     * @param letter what they begin with, {@code #} for all but letters, or empty; does not matter if {@code text} is given
     * @param text what one of their words begins with, or empty
     */
    public FacetPage values(SearchQuery asked, Facet facet, String letter, String text, int page) {
        return values(new FacetListing(asked, facet, letter, text, page));
    }

    /** A page of the values of a facet under the search of {@code asked}, in its order. */
    public FacetPage values(FacetListing asked) {
        return lists.page(asked);
    }

    /** The same with the years of each. */
    public ListedValues valuesWithYears(FacetListing asked) {
        return lists.withYears(asked);
    }

    /** What helps those who type. */
    public Typing typing() {
        return typing;
    }

    /** By which forms of its words the stories of a search were found. */
    public List<WordForms> forms(SearchQuery asked) {
        return wordForms.forms(asked);
    }

    /** When the stories of a search were published. */
    public Timeline timeline(SearchQuery asked) {
        ResolvedSearch asks = resolver.resolved(asked);
        TimelineRequest timelines = new TimelineRequest(asks.query(), asks.question());
        return TimelineRequest.days(ask(timelines.span()).aggregations())
                .map(span -> timelines.read(span, ask(timelines.bars(span)).aggregations()))
                .orElse(Timeline.EMPTY);
    }

    /** What an entity is called now. */
    public String name(EntityKey entity) {
        Corrected corrected = resolver.corrected(Optional.empty());
        EntityKey now = corrected.now(entity);
        return resolver.names(corrected).of(now.kind(), now.id());
    }

    /** When the stories of a search named {@code one}, when {@code other}, and when both. */
    public Comparison comparison(SearchQuery asked, EntityKey one, EntityKey other) {
        return new ComparisonFinder(engine, resolver).between(asked, one, other);
    }

    /** Who of these kinds appears with whom in the stories of a search. */
    public Network network(SearchQuery asked, Collection<Kind> kinds) {
        return new NetworkFinder(engine, resolver).among(asked, kinds);
    }

    /** Whether there is an index with articles in it; throws {@link EngineUnavailable} where nobody can say. */
    public boolean isReady() {
        return engine.isReady();
    }

    private SearchResponse<JsonNode> ask(SearchRequest.Builder request) {
        return engine.ask(request);
    }
}
