package press.dateline.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.dateline.search.answer.EntityRef;
import press.dateline.search.answer.Evidence;
import press.dateline.search.answer.Hit;
import press.dateline.search.request.Snippet;
import press.dateline.search.state.Facet;
import press.dateline.search.state.Links;
import press.dateline.search.state.SearchQuery;
import press.dateline.web.language.Language;
import press.dateline.web.language.PlaceNames;

/** A hit as the result page shows it. */
public record HitView(
        Title title,
        String source,
        Day day,
        List<Snippet> snippets,
        List<Sentence> evidence,
        List<EntityLink> entities,
        CopiesView copies) {

    /** A few of each kind: what the story is about, not all it names. */
    private static final int EACH = 3;

    /** What leads to the story; {@code anchor} is its place in the page, to which the story leads back. */
    record Title(String href, List<Snippet.Piece> headline, String anchor) {}

    /** When it was published, for readers and for programs; both empty if nobody knows. */
    record Day(String text, String machine) {}

    /** An entity as a link that narrows the search to it. */
    record EntityLink(String kind, String name, String href, boolean about) {}

    /** A sentence that names those whom the search keeps to; {@code names} says them as readers know them. */
    record Sentence(String names, List<Snippet.Piece> pieces) {}

    public static HitView of(Hit hit, SearchQuery query, Language language) {
        return of(hit, query, query, language);
    }

    /** {@code query} is what its links narrow and what comes along to the story, {@code found} what it was found by. */
    public static HitView of(Hit hit, SearchQuery query, SearchQuery found, Language language) {
        return new HitView(
                title(hit, query, language),
                hit.source(),
                new Day(
                        hit.published().map(at -> Dates.day(at, language)).orElse(""),
                        hit.published().map(Object::toString).orElse("")),
                snippets(hit, query),
                evidence(hit, query)
                        .map(evidence -> new Sentence(
                                names(evidence, hit, language),
                                evidence.sentence().pieces()))
                        .toList(),
                Stream.of(hit.countries(), hit.places(), hit.actors(), hit.organisations())
                        .flatMap(HitView::foremost)
                        .map(entity -> link(entity, query, language))
                        .toList(),
                CopiesView.of(hit.copies(), hit.id(), found, language));
    }

    /** The name of a hit's place in its page. */
    public static String anchor(String id) {
        return "story-" + id;
    }

    private static Title title(Hit hit, SearchQuery query, Language language) {
        return new Title(
                Links.link(PagePaths.article(hit.id()), query),
                hit.headline().isEmpty()
                        ? List.of(new Snippet.Piece(language.shared().noHeadline(), false))
                        : headline(hit),
                anchor(hit.id()));
    }

    private static List<Snippet.Piece> headline(Hit hit) {
        int left = SiteName.end(hit.headline().text(), hit.source());
        List<Snippet.Piece> pieces = new ArrayList<>();
        for (Snippet.Piece piece : hit.headline().pieces()) {
            String text = piece.text().substring(0, Math.min(left, piece.text().length()));
            left -= text.length();
            if (!text.isEmpty()) {
                pieces.add(new Snippet.Piece(text, piece.marked()));
            }
        }
        return pieces;
    }

    /** Without words the snippet is only the story's beginning; what was asked for says more. */
    private static List<Snippet> snippets(Hit hit, SearchQuery query) {
        return query.words().isEmpty() && !hit.evidence().isEmpty() ? List.of() : hit.snippets();
    }

    /** A sentence that is shown already says nothing more. */
    private static Stream<Evidence> evidence(Hit hit, SearchQuery query) {
        List<String> shown = snippets(hit, query).stream().map(Snippet::text).toList();
        return hit.evidence().stream().filter(evidence -> {
            String sentence = evidence.sentence().text();
            return shown.stream().noneMatch(text -> text.contains(sentence) || sentence.contains(text));
        });
    }

    private static String names(Evidence evidence, Hit hit, Language language) {
        return evidence.entities().stream()
                .flatMap(key -> hit.entities().getOrDefault(key.kind(), List.of()).stream()
                        .filter(entity -> entity.id().equals(key.id())))
                .map(entity -> PlaceNames.of(entity.kind(), entity.id(), entity.name(), language))
                .collect(Collectors.joining(", "));
    }

    private static Stream<EntityRef> foremost(List<EntityRef> entities) {
        List<EntityRef> about = entities.stream().filter(EntityRef::about).toList();
        return (about.isEmpty() ? entities : about).stream().limit(EACH);
    }

    private static EntityLink link(EntityRef entity, SearchQuery query, Language language) {
        return new EntityLink(
                entity.kind().word(),
                PlaceNames.of(entity.kind(), entity.id(), entity.name(), language),
                Links.link("/search", query.with(Facet.of(entity.kind()), entity.id())),
                entity.about());
    }
}
