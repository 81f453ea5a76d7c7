package press.dateline.web.entity;

import java.util.List;
import java.util.Locale;
import press.dateline.authority.file.EntityKey;
import press.dateline.authority.file.Kind;
import press.dateline.search.answer.SearchAnswer;
import press.dateline.search.facets.FacetValue;
import press.dateline.search.portrait.Portrait;
import press.dateline.search.request.Snippet;
import press.dateline.search.state.Facet;
import press.dateline.search.state.Links;
import press.dateline.search.state.Op;
import press.dateline.search.state.SearchQuery;
import press.dateline.web.language.Language;
import press.dateline.web.language.PlaceNames;
import press.dateline.web.language.SharedMessages;
import press.dateline.web.view.ChartView;
import press.dateline.web.view.Choice;
import press.dateline.web.view.Encoded;
import press.dateline.web.view.FacetView;
import press.dateline.web.view.HitView;
import press.dateline.web.view.Page;
import press.dateline.web.view.PagePaths;
import press.dateline.web.view.Previews;

/** The page of an entity as its template needs it. */
record EntityView(
        Page page, Identity identity, Correcting correcting, Coverage coverage, Company company, String link) {

    /** Who or where it is. */
    record Identity(
            String key,
            String kind,
            String name,
            String note,
            Choice country,
            List<String> aliases,
            List<NamedLink> different) {}

    /** What editors did and can do; {@code done} is what was entered just now, or empty. */
    record Correcting(boolean hidden, String done, String correct, String corrections) {}

    /** The stories that name it. */
    record Coverage(
            Choice stories,
            Choice about,
            long aboutIt,
            ChartView chart,
            List<HitView> latest,
            List<QuotedPassage> passages,
            List<NamedLink> spellings) {

        /** Whether one article alone is about it. */
        public boolean singular() {
            return aboutIt == 1;
        }
    }

    /** Who and where is named beside it. */
    record Company(String network, List<Together> together, List<Together> outstanding, List<NamedLink> places) {}

    /** A sentence that names it and the story that has it. */
    record QuotedPassage(List<Snippet.Piece> pieces, String headline, String href) {}

    /** Whom or what it appears with: one list, each line a link to the search for both. */
    record Together(String word, String title, List<NamedLink> lines) {}

    /** One line of such a list. */
    record NamedLink(String name, long count, String href) {}

    static EntityView of(
            Portrait portrait,
            SearchAnswer answer,
            long about,
            ChartView chart,
            String link,
            String done,
            Language language) {
        SharedMessages words = language.shared();
        EntityKey key = portrait.key();
        SearchQuery query = SearchQuery.EVERYTHING.with(Facet.of(key.kind()), key.id());
        return new EntityView(
                Page.of(name(portrait, language))
                        .shownAs(Previews.of(portrait, answer.total(), answer.hits(), language)),
                new Identity(
                        key.toString(),
                        key.kind().word(),
                        name(portrait, language),
                        capital(portrait.standing().note()),
                        portrait.standing()
                                .country()
                                .map(country -> new Choice(
                                        PlaceNames.of(country.name(), language),
                                        PagePaths.entity(country.kind(), country.id()),
                                        false))
                                .orElse(Choice.NONE),
                        portrait.standing().aliases(),
                        portrait.standing().different().stream()
                                .map(other -> new NamedLink(
                                        PlaceNames.of(other.kind(), other.id(), other.name(), language),
                                        0,
                                        PagePaths.entity(other.kind(), other.id())))
                                .toList()),
                new Correcting(
                        portrait.standing().hidden(),
                        done,
                        PagePaths.correct(key),
                        "/corrections?entity=" + Encoded.part(key.toString())),
                new Coverage(
                        new Choice(words.articles(answer.total()), Links.link("/search", query), false),
                        new Choice(words.articles(about), Links.link("/search", query.withAbout(true)), false),
                        about,
                        chart,
                        answer.hits().stream()
                                .map(hit -> HitView.of(hit.withoutEvidence(), SearchQuery.EVERYTHING, query, language))
                                .toList(),
                        portrait.passages().stream()
                                .map(passage -> new QuotedPassage(
                                        passage.sentence().pieces(),
                                        passage.headline(),
                                        PagePaths.article(passage.id())))
                                .toList(),
                        portrait.spellings().stream()
                                .map(spelt -> new NamedLink(
                                        spelt.name(),
                                        spelt.stories(),
                                        Links.link(
                                                "/search",
                                                query.withWords(
                                                        "\"" + spelt.name().replace("\"", "") + "\""))))
                                .toList()),
                new Company(
                        Links.link("/network", query),
                        answer.facets().stream()
                                .filter(facet -> facet.facet().kind().isPresent())
                                .map(facet -> together(facet.facet(), facet.values(), key, query, language))
                                .filter(list -> !list.lines().isEmpty())
                                .toList(),
                        portrait.outstanding().entrySet().stream()
                                .map(kind -> together(Facet.of(kind.getKey()), kind.getValue(), key, query, language))
                                .filter(list -> !list.lines().isEmpty())
                                .toList(),
                        portrait.places().stream()
                                .map(place -> new NamedLink(
                                        PlaceNames.of(Kind.PLACE, place.id(), place.name(), language),
                                        place.count(),
                                        PagePaths.entity(Kind.PLACE, place.id())))
                                .toList()),
                link);
    }

    private static String name(Portrait portrait, Language language) {
        return PlaceNames.of(portrait.key().kind(), portrait.key().id(), portrait.name(), language);
    }

    private static String capital(String note) {
        return note.isEmpty() ? "" : note.substring(0, 1).toUpperCase(Locale.ROOT) + note.substring(1);
    }

    private static Together together(
            Facet facet, List<FacetValue> values, EntityKey key, SearchQuery query, Language language) {
        boolean own = facet == Facet.of(key.kind());
        SearchQuery both = own ? query.withOp(facet, Op.ALL) : query;
        List<NamedLink> lines = values.stream()
                .filter(value -> value.count() > 0 && !(own && value.id().equals(key.id())))
                .map(value -> new NamedLink(
                        FacetView.name(facet, value.id(), value.name(), language),
                        value.count(),
                        Links.link("/search", both.with(facet, value.id()))))
                .toList();
        return new Together(facet.word(), FacetView.title(facet, language), lines);
    }
}
