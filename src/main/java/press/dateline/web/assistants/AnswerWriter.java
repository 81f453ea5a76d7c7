package press.dateline.web.assistants;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.dateline.article.Provenance;
import press.dateline.search.answer.EntityRef;
import press.dateline.search.answer.Hit;
import press.dateline.search.answer.SearchAnswer;
import press.dateline.search.facets.FacetValue;
import press.dateline.search.request.Snippet;
import press.dateline.search.state.Facet;
import press.dateline.search.state.Links;
import press.dateline.search.state.SearchQuery;
import press.dateline.web.access.CanonicalAddress;
import press.dateline.web.search.SettledMoment;
import press.dateline.web.view.PagePaths;

/** Writes what the archive answers as assistants read it, with addresses that their readers can open. */
@Singleton
class AnswerWriter {

    private final CanonicalAddress site;
    private final Clock clock;

    AnswerWriter(CanonicalAddress site, Clock clock) {
        this.site = site;
        this.clock = clock;
    }

    /** The same search of the archive as it stands; by meaning it cannot be pinned, for that changes with every story. */
    SearchQuery pinned(SearchQuery query) {
        return query.meaning() ? query : query.pinned(SettledMoment.before(clock));
    }

    Answers.Basis basis(SearchQuery query, String reading, List<String> problems) {
        return new Answers.Basis(
                reading,
                link(query),
                query.asOf().isPresent(),
                query.asOf().map(Instant::toString).orElse(null),
                problems);
    }

    Answers.Basis basis(SearchAnswer answer) {
        return basis(answer.query(), answer.reading(), answer.problems());
    }

    static Answers.Counts counts(SearchAnswer answer) {
        return new Answers.Counts(
                answer.total(), !answer.cut(), answer.stories().count());
    }

    /** Where a reader sees the search. */
    String link(SearchQuery query) {
        return site.of(Links.link("/search", query));
    }

    String article(String id) {
        return site.of(PagePaths.article(id));
    }

    Answers.FoundStory story(Hit hit) {
        return new Answers.FoundStory(
                source(hit.id(), hit.headline().text(), hit.provenance(), hit.published()),
                hit.snippets().stream().map(Snippet::text).toList(),
                hit.evidence().stream()
                        .map(evidence -> evidence.sentence().text())
                        .toList(),
                names(Stream.of(hit.countries(), hit.places(), hit.actors(), hit.organisations())
                        .flatMap(List::stream)),
                hit.copies().count());
    }

    Answers.Source source(String id, String headline, Provenance from, Optional<Instant> published) {
        return new Answers.Source(
                id,
                headline,
                from.byline(),
                from.source(),
                from.dateline(),
                published.map(Instant::toString).orElse(null),
                article(id),
                from.url());
    }

    static List<Answers.Named> names(Stream<EntityRef> entities) {
        return entities.map(entity ->
                        new Answers.Named(Facet.of(entity.kind()).word(), entity.id(), entity.name(), entity.about()))
                .toList();
    }

    static Answers.Value value(FacetValue value) {
        return new Answers.Value(value.id(), value.name(), value.count(), value.chosen(), value.excluded());
    }
}
