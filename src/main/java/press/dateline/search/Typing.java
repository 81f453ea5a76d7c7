package press.dateline.search;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.dateline.authority.corrections.Corrected;
import press.dateline.authority.file.EntityKey;
import press.dateline.authority.file.Kind;
import press.dateline.search.answer.AnswerReader;
import press.dateline.search.answer.Hit;
import press.dateline.search.facets.EntityNames;
import press.dateline.search.facets.FrequentEntities;
import press.dateline.search.language.ParsedQuery;
import press.dateline.search.request.ArticleRequests;
import press.dateline.search.request.Requests;
import press.dateline.search.request.ResolvedSearch;
import press.dateline.search.state.SearchQuery;
import press.dateline.search.state.TypedText;
import press.dateline.search.typing.NamePair;
import press.dateline.search.typing.Suggestion;
import press.dateline.search.typing.Suggestions;
import press.dateline.search.typing.WordCompletions;

/** What the archive offers while somebody types: names, headlines and ends of words. */
public final class Typing {

    /** Of what is typed so far; nobody's headline begins with more. */
    private static final int LONGEST_TYPED = 200;

    /** Of each kind. */
    private static final int SUGGESTED = 3_000;

    private static final ParsedQuery NOTHING = new ParsedQuery(List.of(), List.of());

    private final SearchEngine engine;
    private final SearchResolver resolver;
    private final Suggestions suggestions;

    Typing(SearchEngine engine, SearchResolver resolver, ArchiveParts parts) {
        this.engine = engine;
        this.resolver = resolver;
        this.suggestions = new Suggestions(this::foremost, parts.naming(), parts.withdrawn());
    }

    /** Who and where most stories name. */
    public Suggestions suggestions() {
        return suggestions;
    }

    /** The entities that most stories name, of each kind, read through the corrections in force. */
    public List<Suggestion> foremost() {
        Corrected corrected = resolver.corrected(Optional.empty());
        EntityNames names = resolver.names(corrected);
        FrequentEntities foremost =
                new FrequentEntities(SearchQuery.EVERYTHING, corrected, List.of(Kind.values()), SUGGESTED);
        Map<EntityKey, Long> stories = foremost.read(
                engine.ask(Requests.counts(SearchQuery.EVERYTHING, NOTHING, foremost.asked()))
                        .aggregations(),
                names);
        names.expect(stories.keySet());
        return stories.entrySet().stream()
                .map(each -> new Suggestion(
                        each.getKey(),
                        names.of(each.getKey().kind(), each.getKey().id()),
                        each.getValue()))
                .toList();
    }

    /** The two names that were typed one after the other, where stories name both, with how many do. */
    public Map<NamePair, Long> pairs(String typed) {
        Map<String, NamePair> pairs = new LinkedHashMap<>();
        Map<String, SearchRequest.Builder> totals = new LinkedHashMap<>();
        for (NamePair pair : suggestions.pairs(TypedText.cut(typed, LONGEST_TYPED))) {
            SearchQuery both = SearchQuery.EVERYTHING
                    .naming(pair.first().entity())
                    .naming(pair.second().entity());
            ResolvedSearch asks = resolver.resolved(both);
            String name = String.valueOf(pairs.size());
            pairs.put(name, pair);
            totals.put(name, Requests.total(asks.query(), asks.question()));
        }
        Map<NamePair, Long> stories = new LinkedHashMap<>();
        engine.askTogether(totals).forEach((name, answer) -> {
            if (SearchEngine.total(answer) > 0) {
                stories.put(pairs.get(name), SearchEngine.total(answer));
            }
        });
        return stories;
    }

    /** A few stories whose headlines go on from what was typed, newest first. */
    public List<Hit> headlines(String typed) {
        Corrected corrected = resolver.corrected(Optional.empty());
        return new AnswerReader(SearchQuery.EVERYTHING, NOTHING.under(corrected), resolver.names(corrected))
                .hits(engine.ask(ArticleRequests.headlines(TypedText.cut(TypedText.line(typed), LONGEST_TYPED))));
    }

    /** What was typed, its last word ended in the ways that the latest stories do. */
    public List<String> endings(String typed) {
        return WordCompletions.of(TypedText.cut(typed, LONGEST_TYPED))
                .map(endings -> endings.read(engine.ask(endings.asked())))
                .orElse(List.of());
    }
}
