package press.dateline.web.design;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import press.dateline.article.Provenance;
import press.dateline.authority.file.EntityKey;
import press.dateline.authority.file.Kind;
import press.dateline.search.answer.Alternative;
import press.dateline.search.answer.Copies;
import press.dateline.search.answer.EntityRef;
import press.dateline.search.answer.Evidence;
import press.dateline.search.answer.Hit;
import press.dateline.search.answer.HitText;
import press.dateline.search.answer.SearchAdvice;
import press.dateline.search.answer.SearchAnswer;
import press.dateline.search.answer.StoryCount;
import press.dateline.search.answer.Totals;
import press.dateline.search.facets.FacetValue;
import press.dateline.search.facets.FacetValues;
import press.dateline.search.language.LessAsked;
import press.dateline.search.language.ParsedQuery;
import press.dateline.search.language.Reading;
import press.dateline.search.request.Snippet;
import press.dateline.search.state.Facet;
import press.dateline.search.state.Note;
import press.dateline.search.state.NoteKind;
import press.dateline.search.state.Op;
import press.dateline.search.state.SearchQuery;
import press.dateline.search.timeline.Timeline;

/** Two answers in which each part of a result page is there: one full, one empty. No archive has them. */
final class DesignSamples {

    private static final Instant PINNED = Instant.parse("2022-01-31T12:00:00Z");
    private static final SearchQuery ASKED = SearchQuery.of("harbour \"night shift\"")
            .with(Facet.COUNTRY, "pt")
            .with(Facet.COUNTRY, "es")
            .excluding(Facet.COUNTRY, "fr")
            .with(Facet.ACTOR, "ana-example")
            .withPage(2)
            .asOf(PINNED);

    private DesignSamples() {}

    static SearchAnswer full() {
        return new SearchAnswer(
                ASKED,
                Reading.of(ASKED, ParsedQuery.of(ASKED.words()), DesignSamples::name),
                new Totals(1_234, false, StoryCount.of(1_180), 59, 12),
                hits("one"),
                facets(),
                Optional.of(ASKED.withPage(3)),
                new SearchAdvice(
                        List.of(Note.of(NoteKind.NOT_UNDERSTOOD, "to", "yesterday", Note.of(NoteKind.A_DATE))),
                        Optional.of("harbor"),
                        List.of()));
    }

    static SearchAnswer empty() {
        SearchQuery asked = SearchQuery.of("harbour zebrawood");
        return new SearchAnswer(
                asked,
                Reading.of(asked, ParsedQuery.of(asked.words()), DesignSamples::name),
                new Totals(0, false, StoryCount.of(0), 1, 3),
                List.of(),
                List.of(),
                Optional.empty(),
                new SearchAdvice(
                        List.of(),
                        Optional.empty(),
                        List.of(new Alternative(
                                LessAsked.of(LessAsked.Less.NO_WORDS), SearchQuery.of("harbour"), 1_234))));
    }

    private static String name(Facet facet, String value) {
        return facets().stream()
                .filter(each -> each.facet() == facet)
                .flatMap(each -> each.values().stream())
                .filter(each -> each.id().equals(value))
                .map(FacetValue::name)
                .findFirst()
                .orElse(value);
    }

    /** A hit with all that it can have, one with copies, and one that lacks everything; ids end in {@code list}. */
    static List<Hit> hits(String list) {
        return List.of(whole(list), copied(list), bare(list));
    }

    /** Ten years, one of them without a story. */
    static Timeline timeline() {
        return new Timeline(
                Timeline.Step.YEAR,
                IntStream.range(0, 10)
                        .mapToObj(i -> new Timeline.Bar(
                                LocalDate.of(2013 + i, 1, 1), LocalDate.of(2013 + i, 12, 31), i * 7 % 10 * 13L))
                        .toList());
    }

    static List<FacetValue> countries() {
        return List.of(
                value("pt", "Portugal", 812, true, false),
                value("es", "Spain", 96, true, false),
                value("fr", "France", 57, false, true),
                value("mt", "Malta", 4, false, false),
                value("gb", "United Kingdom", 1, false, false));
    }

    private static List<FacetValues> facets() {
        return List.of(
                new FacetValues(Facet.COUNTRY, countries(), Op.ANY, true, Map.of(Op.ANY, 871L, Op.ALL, 37L)),
                new FacetValues(
                        Facet.PLACE,
                        List.of(new FacetValue("lisbon-pt", "Lisbon", 310, false, false, "Portugal")),
                        Op.ANY,
                        false),
                new FacetValues(
                        Facet.ACTOR, List.of(value("ana-example", "Ana Example", 9, true, false)), Op.ANY, false));
    }

    private static FacetValue value(String id, String name, long count, boolean chosen, boolean excluded) {
        return new FacetValue(id, name, count, chosen, excluded, "");
    }

    /** All that a hit can have but copies. */
    private static Hit whole(String list) {
        EntityRef portugal = new EntityRef(Kind.COUNTRY, "pt", "Portugal", true, 5);
        EntityRef lisbon = new EntityRef(Kind.PLACE, "lisbon-pt", "Lisbon", true, 3);
        EntityRef ana = new EntityRef(Kind.ACTOR, "ana-example", "Ana Example", true, 4);
        EntityRef union = new EntityRef(Kind.ORGANISATION, "dock-workers-union", "Dock Workers Union", true, 2);
        return new Hit(
                "design-long-" + list,
                "urn:design:long",
                provenance("Example Wire"),
                Optional.of(Instant.parse("2022-01-10T12:00:00Z")),
                new HitText(
                        marked("", "Harbour", " reopens after the night shift walks out"),
                        List.of(marked("Cranes stood still when the ", "night shift", " left the quay on Monday.")),
                        List.of(new Evidence(
                                List.of(new EntityKey(Kind.ACTOR, "ana-example")),
                                marked("", "Ana Example", ", who leads the dockers, said they would be back.")))),
                Map.of(
                        Kind.COUNTRY, List.of(portugal),
                        Kind.PLACE, List.of(lisbon),
                        Kind.ACTOR, List.of(ana),
                        Kind.ORGANISATION, List.of(union)),
                Copies.none("design-long-" + list));
    }

    private static Hit copied(String list) {
        Optional<Instant> day = Optional.of(Instant.parse("2021-12-24T08:00:00Z"));
        return new Hit(
                "design-copied-" + list,
                "urn:design:copied",
                provenance("Example Gazette"),
                day,
                new HitText(
                        marked("Three papers, one story of a ", "harbour", ""),
                        List.of(marked(
                                "What several sent in the same words is one hit, and ", "harbour", " its word.")),
                        List.of()),
                Map.of(),
                new Copies(
                        "design-copied",
                        2,
                        List.of("Example Gazette", "Example Courier"),
                        false,
                        List.of(
                                new Copies.CopyRef(
                                        "design-copied-" + list, "Three papers, one story", "Example Gazette", day),
                                new Copies.CopyRef("design-copy", "Three papers, one tale", "Example Courier", day))));
    }

    /** What comes without headline, source, date and words. */
    private static Hit bare(String list) {
        return new Hit(
                "design-bare-" + list,
                "urn:design:bare",
                provenance(""),
                Optional.empty(),
                new HitText(Snippet.EMPTY, List.of(), List.of()),
                Map.of(),
                Copies.none("design-bare-" + list));
    }

    private static Provenance provenance(String source) {
        return new Provenance("", source, "", "");
    }

    private static Snippet marked(String before, String word, String after) {
        return new Snippet(List.of(
                new Snippet.Piece(before, false), new Snippet.Piece(word, true), new Snippet.Piece(after, false)));
    }
}
