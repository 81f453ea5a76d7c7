package press.dateline.search;

import java.util.List;
import java.util.Optional;
import press.dateline.authority.corrections.Corrected;
import press.dateline.search.answer.AnswerReader;
import press.dateline.search.answer.Hit;
import press.dateline.search.language.ParsedQuery;
import press.dateline.search.request.ArticleRequests;
import press.dateline.search.state.SearchQuery;
import press.dateline.search.state.TypedText;
import press.dateline.search.typing.FrequentEntities;
import press.dateline.search.typing.Suggestion;
import press.dateline.search.typing.Suggestions;
import press.dateline.search.typing.WordCompletions;

/** What the archive offers while somebody types: names, headlines and ends of words. */
public final class Typing {

    /** Of what is typed so far; nobody's headline begins with more. */
    private static final int LONGEST_TYPED = 200;

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
        FrequentEntities foremost = new FrequentEntities(corrected, resolver.names(corrected));
        return foremost.read(engine.ask(foremost.asked()).aggregations());
    }

    /** A few stories whose headlines go on from what was typed, newest first. */
    public List<Hit> headlines(String typed) {
        Corrected corrected = resolver.corrected(Optional.empty());
        ParsedQuery nothing = new ParsedQuery(List.of(), List.of()).under(corrected);
        return new AnswerReader(SearchQuery.EVERYTHING, nothing, resolver.names(corrected))
                .hits(engine.ask(ArticleRequests.headlines(TypedText.cut(TypedText.line(typed), LONGEST_TYPED))));
    }

    /** What was typed, its last word ended in the ways that the latest stories do. */
    public List<String> endings(String typed) {
        return WordCompletions.of(TypedText.cut(typed, LONGEST_TYPED))
                .map(endings -> endings.read(engine.ask(endings.asked())))
                .orElse(List.of());
    }
}
