package press.dateline.web.api;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import press.dateline.article.Article;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.Kind;
import press.dateline.search.answer.Hit;
import press.dateline.search.answer.SearchAnswer;
import press.dateline.search.article.StoredArticle;
import press.dateline.search.facets.FacetValue;
import press.dateline.search.facets.FacetValues;
import press.dateline.search.state.DateRange;
import press.dateline.search.state.Facet;
import press.dateline.share.Card;
import press.dateline.web.language.Language;
import press.dateline.web.view.Dates;
import press.dateline.web.view.Numbers;
import press.dateline.web.view.Previews;

/** What is on the pictures of results, articles and entities. */
final class PreviewCards {

    /** Of each kind; a picture has room for few. */
    private static final int EACH = 2;

    private static final List<Facet> FACETS = List.of(Facet.COUNTRY, Facet.ACTOR, Facet.ORGANISATION);

    private PreviewCards() {}

    /** {@code newest} are the newest hits of the same search, {@code years} how many stories each year would give. */
    static Card of(SearchAnswer answer, List<Hit> newest, List<FacetValue> years) {
        return new Card(
                "Search",
                Previews.withoutStop(answer.reading()),
                Numbers.total(answer, Language.ENGLISH),
                newest.stream()
                        .findFirst()
                        .map(hit -> "Newest: " + Previews.said(hit, Language.ENGLISH))
                        .orElse(""),
                years(years, answer.query().dates()),
                FACETS.stream().flatMap(facet -> names(answer.facet(facet), "")).toList());
    }

    static Card of(AuthorityRecord known, SearchAnswer answer, List<FacetValue> years) {
        return new Card(
                capitalised(known.kind().word()),
                known.name(),
                "Mentioned in " + Language.ENGLISH.shared().articles(answer.total()),
                answer.hits().stream()
                        .findFirst()
                        .map(hit -> "Newest: " + Previews.said(hit, Language.ENGLISH))
                        .orElse(known.note()),
                years(years, DateRange.ALWAYS),
                FACETS.stream()
                        .flatMap(facet -> names(answer.facet(facet), known.id()))
                        .toList());
    }

    static Card of(StoredArticle stored) {
        Article article = stored.article();
        String when = article.published() == null ? "" : Dates.day(article.published(), Language.ENGLISH);
        return new Card(
                when,
                Previews.headline(article, Language.ENGLISH),
                article.source(),
                article.byline(),
                new TreeMap<>(),
                Stream.of(Kind.COUNTRY, Kind.PLACE, Kind.ACTOR, Kind.ORGANISATION)
                        .flatMap(kind -> stored.entities().getOrDefault(kind, List.of()).stream()
                                .limit(EACH))
                        .sorted(Comparator.comparing(StoredArticle.StoredEntity::salience)
                                .reversed())
                        .map(entity -> new Card.CardName(entity.name(), entity.mentions() + "×"))
                        .toList());
    }

    private static Stream<Card.CardName> names(FacetValues facet, String but) {
        return facet.values().stream()
                .filter(value ->
                        value.count() > 0 && !value.excluded() && !value.id().equals(but))
                .limit(EACH)
                .map(value -> new Card.CardName(value.name(), Language.ENGLISH.number(value.count())));
    }

    /** A year counts what the whole of it would give: where dates cut into one, no bar would be true. */
    private static SortedMap<Integer, Long> years(List<FacetValue> years, DateRange dates) {
        SortedMap<Integer, Long> counts = new TreeMap<>();
        if (!whole(dates)) {
            return counts;
        }
        int first = dates.from().map(LocalDate::getYear).orElse(Integer.MIN_VALUE);
        int last = dates.to().map(LocalDate::getYear).orElse(Integer.MAX_VALUE);
        for (FacetValue year : years) {
            int number = Integer.parseInt(year.id());
            if (number >= first && number <= last && year.count() > 0) {
                counts.put(number, year.count());
            }
        }
        return counts;
    }

    private static boolean whole(DateRange dates) {
        return dates.from().map(day -> day.getDayOfYear() == 1).orElse(true)
                && dates.to()
                        .map(day -> day.getMonthValue() == 12 && day.getDayOfMonth() == 31)
                        .orElse(true);
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }
}
