package press.dateline.search;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import press.dateline.authority.corrections.Corrected;
import press.dateline.search.facets.CorrectedFilters;
import press.dateline.search.facets.EntityLookup;
import press.dateline.search.facets.EntityNames;
import press.dateline.search.language.MinimumMatch;
import press.dateline.search.language.ParsedQuery;
import press.dateline.search.language.PinnedWeights;
import press.dateline.search.language.QueryEntities;
import press.dateline.search.request.PinnedRanking;
import press.dateline.search.request.QueryRelaxation;
import press.dateline.search.request.ResolvedSearch;
import press.dateline.search.request.SemanticIndex;
import press.dateline.search.request.SemanticSearch;
import press.dateline.search.state.Note;
import press.dateline.search.state.NoteKind;
import press.dateline.search.state.SearchQuery;

/**
 * Makes of a search state what is asked for it: under the corrections of its moment, as strictly as the archive allows,
 * with the entities that its words name, its pinned weights and the stories nearest in meaning.
 */
final class SearchResolver {

    private final SearchEngine engine;
    private final EntityLookup lookup;
    private final QueryEntities entities;
    private final Function<Optional<Instant>, Corrected> corrections;
    private final Optional<SemanticIndex> semantic;

    SearchResolver(SearchEngine engine, ArchiveParts parts) {
        this.engine = engine;
        this.lookup = parts.naming();
        this.entities = parts.mentioned();
        this.corrections = parts.corrections();
        this.semantic = parts.meaning();
    }

    boolean isSemantic() {
        return semantic.isPresent();
    }

    ResolvedSearch resolved(SearchQuery asked) {
        Corrected corrected = corrected(asked.asOf());
        SearchQuery query = CorrectedFilters.of(asked, corrected);
        return new ResolvedSearch(query, question(query, corrected), names(corrected));
    }

    /** Never without the corrections: what an editor hid must not show because their log did not answer. */
    Corrected corrected(Optional<Instant> moment) {
        return SearchEngine.translated(() -> corrections.apply(moment));
    }

    EntityNames names(Corrected corrected) {
        return new EntityNames(lookup, corrected);
    }

    private ParsedQuery question(SearchQuery query, Corrected corrected) {
        ParsedQuery typed = ParsedQuery.of(query.words());
        ParsedQuery relaxed = QueryRelaxation.needed(typed) ? relaxed(query, typed) : typed;
        ParsedQuery hinted = entities.in(relaxed.under(corrected));
        return nearest(query, PinnedRanking.needed(query, hinted) ? hinted.weighed(weights(query, hinted)) : hinted);
    }

    private ParsedQuery relaxed(SearchQuery query, ParsedQuery typed) {
        SearchResponse<JsonNode> counted = engine.ask(QueryRelaxation.asked(query, typed));
        ParsedQuery weighed = QueryRelaxation.weighed(typed, SearchEngine.total(counted), counted.aggregations());
        return weighed.fit() != MinimumMatch.WEIGHT
                ? weighed
                : QueryRelaxation.read(
                        weighed,
                        engine.ask(QueryRelaxation.shares(query, weighed)).aggregations());
    }

    private PinnedWeights weights(SearchQuery query, ParsedQuery question) {
        SearchResponse<JsonNode> counted = engine.ask(PinnedRanking.asked(query, question));
        return PinnedRanking.read(SearchEngine.total(counted), counted.aggregations());
    }

    private ParsedQuery nearest(SearchQuery query, ParsedQuery question) {
        if (semantic.isEmpty() || !SemanticSearch.possible(query, question)) {
            return question;
        }
        float[] vector = semantic.get().model().apply(SemanticSearch.text(question));
        return question.nearest(SemanticSearch.read(
                engine.ask(SemanticSearch.words(query, question)),
                engine.ask(semantic.get().index(), SemanticSearch.passages(vector))));
    }

    /** Why a search is not, or not wholly, answered by meaning although it says so. */
    Optional<Note> notByMeaning(SearchQuery query) {
        if (!query.meaning()) {
            return Optional.empty();
        }
        if (semantic.isEmpty()) {
            return Optional.of(Note.of(NoteKind.NO_MEANING));
        }
        if (query.asOf().isPresent()) {
            return Optional.of(Note.of(NoteKind.NOT_WHEN_PINNED));
        }
        return stillUnread();
    }

    /** In the first hours after meaning was switched on, and for a moment after an article came in. */
    private Optional<Note> stillUnread() {
        long articles = engine.count(engine.index(), SemanticSearch.everyArticle());
        long read = engine.count(semantic.get().index(), SemanticSearch.everyRead());
        return read >= articles ? Optional.empty() : Optional.of(Note.of(NoteKind.MEANING_UNREAD, read, articles));
    }
}
