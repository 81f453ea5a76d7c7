package press.dateline.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.dateline.search.answer.EntityRef;
import press.dateline.search.answer.Hit;
import press.dateline.search.answer.SearchAnswer;
import press.dateline.search.facets.FacetValue;
import press.dateline.search.request.Snippet;
import press.dateline.search.state.Links;
import press.dateline.search.state.SearchQuery;

/** The JSON of {@code GET /api/search}: a promise to other programs, in which parts that are unwrapped are fields beside the others. */
final class SearchJson {

    /** The whole answer. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Answered(
            String reading,
            @JsonUnwrapped TotalsJson totals,
            List<FoundArticle> hits,
            Map<String, List<ValueCount>> facets,
            @JsonUnwrapped Onward onward) {}

    /**
     * {@code total} counts articles, as facets do, {@code stories} what they tell, a hit each; where {@code complete} is
     * false the search was cut off and all numbers are the least there are; {@code took} is in milliseconds.
     */
    record TotalsJson(long total, boolean complete, long stories, long took) {}

    /** Where to go from here; {@code suggestion} and {@code next}, an address, may be null. */
    record Onward(String suggestion, String next, List<String> problems, List<Instead> instead) {}

    /** A search that would find so many where this finds none; {@code url} is an address. */
    record Instead(String text, long total, String url) {}

    /** One hit; the snippets are plain text. */
    record FoundArticle(
            @JsonUnwrapped ProvenanceJson provenance,
            List<String> snippets,
            List<Naming> evidence,
            @JsonUnwrapped Entities entities,
            @JsonUnwrapped Copied copied) {}

    /** Whom and where it names, most salient first. */
    record Entities(List<Entity> countries, List<Entity> places, List<Entity> actors, List<Entity> organisations) {}

    /**
     * A hit stands for so many articles of the result, itself among them, in these sources; {@code copiesUrl} is the
     * address that lists them, null where it stands for itself.
     */
    record Copied(String story, long copies, List<String> copiedIn, String copiesUrl) {}

    /** A sentence that names entities the search keeps to; each as {@code actor:vladimir-putin}. */
    record Naming(List<String> entities, String sentence) {}

    /** An entity of an article. */
    record Entity(String id, String name, boolean about, int mentions) {}

    /** One line of a facet. */
    record ValueCount(String id, String name, long count, boolean chosen, boolean excluded) {}

    private SearchJson() {}

    static Answered of(SearchAnswer answer) {
        Map<String, List<ValueCount>> facets = new LinkedHashMap<>();
        answer.facets()
                .forEach(facet -> facets.put(
                        facet.facet().word(),
                        facet.values().stream().map(SearchJson::value).toList()));
        return new Answered(
                answer.reading(),
                new TotalsJson(answer.total(), !answer.cut(), answer.stories().count(), answer.tookMillis()),
                answer.hits().stream().map(hit -> hit(hit, answer.query())).toList(),
                facets,
                onward(answer));
    }

    private static Onward onward(SearchAnswer answer) {
        return new Onward(
                answer.suggestion().orElse(null),
                answer.next().map(next -> Links.link("/api/search", next)).orElse(null),
                answer.problems(),
                answer.instead().stream()
                        .map(way -> new Instead(way.text(), way.total(), Links.link("/api/search", way.query())))
                        .toList());
    }

    private static FoundArticle hit(Hit hit, SearchQuery query) {
        return new FoundArticle(
                ProvenanceJson.of(hit.id(), hit.uri(), hit.headline().text(), hit.provenance(), hit.published()),
                hit.snippets().stream().map(Snippet::text).toList(),
                hit.evidence().stream()
                        .map(evidence -> new Naming(
                                evidence.entities().stream()
                                        .map(Object::toString)
                                        .toList(),
                                evidence.sentence().text()))
                        .toList(),
                new Entities(
                        entities(hit.countries()),
                        entities(hit.places()),
                        entities(hit.actors()),
                        entities(hit.organisations())),
                copied(hit, query));
    }

    private static Copied copied(Hit hit, SearchQuery query) {
        return new Copied(
                hit.copies().story(),
                hit.copies().count(),
                hit.copies().sources(),
                hit.copies().count() == 1
                        ? null
                        : Links.link("/api/search", query.withStory(hit.copies().story())));
    }

    private static List<Entity> entities(List<EntityRef> entities) {
        return entities.stream()
                .map(entity -> new Entity(entity.id(), entity.name(), entity.about(), entity.mentions()))
                .toList();
    }

    private static ValueCount value(FacetValue value) {
        return new ValueCount(value.id(), value.name(), value.count(), value.chosen(), value.excluded());
    }
}
