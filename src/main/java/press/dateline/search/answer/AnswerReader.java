package press.dateline.search.answer;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.dateline.article.Provenance;
import press.dateline.authority.file.EntityKey;
import press.dateline.authority.file.Kind;
import press.dateline.index.schema.ArticleField;
import press.dateline.search.facets.EntityNames;
import press.dateline.search.facets.FacetCounts;
import press.dateline.search.language.MinimumMatch;
import press.dateline.search.language.ParsedQuery;
import press.dateline.search.language.Reading;
import press.dateline.search.request.PageRequests;
import press.dateline.search.request.RelaxationNotes;
import press.dateline.search.request.Requests;
import press.dateline.search.request.Snippets;
import press.dateline.search.request.SpellingSuggestion;
import press.dateline.search.state.Note;
import press.dateline.search.state.NoteKind;
import press.dateline.search.state.SearchQuery;

/** Reads what the engine answers to a {@linkplain PageRequests#page page}. */
public final class AnswerReader {

    private final SearchQuery query;
    private final ParsedQuery question;
    private final EntityNames names;

    public AnswerReader(SearchQuery query, ParsedQuery question, EntityNames names) {
        this.query = query;
        this.question = question;
        this.names = names;
    }

    public SearchAnswer answer(ResultPages.HitPage page, List<Note> notes) {
        SearchResponse<JsonNode> response = page.whole();
        List<Hit> hits =
                page.hits().stream().map(hit -> hit(hit, page.copies())).toList();
        long total = page.total();
        long pages = Math.max(1, (page.lines() + query.size() - 1) / query.size());
        return new SearchAnswer(
                query,
                Reading.of(query, question, names::of),
                new Totals(
                        total,
                        page.waiting().cut(),
                        page.stories(),
                        pages,
                        page.waiting().millis()),
                hits,
                new FacetCounts(query, question.corrected(), names).read(response.aggregations()),
                query.page() < pages ? Optional.of(query.withPage(query.page() + 1)) : Optional.empty(),
                new SearchAdvice(notes(page, notes, pages), suggestion(response, total), List.of()));
    }

    public List<Hit> hits(SearchResponse<JsonNode> response) {
        return response.hits().hits().stream().map(hit -> hit(hit, Map.of())).toList();
    }

    private Hit hit(co.elastic.clients.elasticsearch.core.search.Hit<JsonNode> hit, Map<String, Copies> copies) {
        JsonNode source = hit.source();
        String story = story(source);
        JsonNode entities = source.path(ArticleField.ENTITIES);
        names.see(entities);
        List<String> headline =
                hit.highlight().getOrDefault(ArticleField.HEADLINE, List.of(text(source, ArticleField.HEADLINE)));
        return new Hit(
                text(source, ArticleField.ID),
                text(source, ArticleField.URI),
                new Provenance(
                        text(source, ArticleField.BYLINE),
                        text(source, ArticleField.SOURCE),
                        text(source, ArticleField.DATELINE),
                        text(source, ArticleField.URL)),
                instant(source, ArticleField.PUBLISHED),
                new HitText(
                        Snippets.cut(headline.get(0)),
                        Snippets.read(hit.highlight().getOrDefault(ArticleField.BODY, List.of())),
                        EvidenceSentences.of(source, query.entities(), question.corrected())),
                entities(source),
                copies.getOrDefault(story, Copies.none(story)));
    }

    private Map<Kind, List<EntityRef>> entities(JsonNode source) {
        Map<EntityKey, EntityRef> refs = new LinkedHashMap<>();
        ArticleEntities.each(
                source,
                question.corrected(),
                (key, entity, renamed) -> refs.merge(
                        key,
                        new EntityRef(
                                key.kind(),
                                key.id(),
                                ArticleEntities.name(key, entity, renamed, names),
                                entity.path(ArticleField.ABOUT).asBoolean(),
                                entity.path("mentions").asInt()),
                        EntityRef::and));
        return ArticleEntities.byKind(refs.values(), EntityRef::kind);
    }

    /** Words found nowhere only matter where they kept something from being found. */
    private Optional<String> suggestion(SearchResponse<JsonNode> response, long total) {
        return total == 0 || question.fit() != MinimumMatch.ALL
                ? SpellingSuggestion.meant(question, response)
                : Optional.empty();
    }

    private List<Note> notes(ResultPages.HitPage page, List<Note> notes, long pages) {
        List<Note> all = new ArrayList<>(notes);
        all.addAll(question.notes());
        all.addAll(RelaxationNotes.notes(question, page.total()));
        if (query.page() > pages) {
            all.add(Note.of(NoteKind.NO_SUCH_PAGE, query.page(), pages));
        }
        if (page.waiting().cut()) {
            all.add(Note.of(NoteKind.CUT_OFF, Requests.PATIENCE_SECONDS));
        }
        return all;
    }

    /** In an archive made by an earlier Dateline, every article its own. */
    public static String story(JsonNode source) {
        return source.hasNonNull(ArticleField.STORY) ? text(source, ArticleField.STORY) : text(source, ArticleField.ID);
    }

    public static String text(JsonNode node, String field) {
        return node.path(field).asText("");
    }

    public static Optional<Instant> instant(JsonNode node, String field) {
        return node.hasNonNull(field) ? Optional.of(Instant.parse(text(node, field))) : Optional.empty();
    }
}
