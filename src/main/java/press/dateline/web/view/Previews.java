package press.dateline.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.dateline.article.Article;
import press.dateline.search.answer.Hit;
import press.dateline.search.answer.SearchAnswer;
import press.dateline.search.article.StoredArticle;
import press.dateline.search.portrait.Portrait;
import press.dateline.search.state.Links;
import press.dateline.search.state.Sort;
import press.dateline.web.language.Language;
import press.dateline.web.language.PlaceNames;
import press.dateline.web.language.SharedMessages;

/** What chat programs show of the links to results, articles and entities. */
public final class Previews {

    private Previews() {}

    public static Preview of(SearchAnswer answer, String reading, Language language) {
        return new Preview(
                "website",
                Preview.shortened(withoutStop(reading) + " – " + Numbers.total(answer, language)),
                Preview.shortened(
                        answer.hits().isEmpty()
                                ? language.shared().noStoryMatches()
                                : foremost(answer, said(answer.hits().get(0), language), language.shared())),
                Links.link("/search.png", answer.query().withPage(1)),
                "");
    }

    /** Only on the first page and in order of date is the first hit the newest. */
    private static String foremost(SearchAnswer answer, String line, SharedMessages words) {
        boolean byDate =
                answer.query().sort() == Sort.NEWEST || answer.query().words().isEmpty();
        if (answer.query().page() > 1) {
            return words.onThisPage(line);
        }
        if (answer.query().sort() == Sort.OLDEST) {
            return words.oldestLine(line);
        }
        return byDate || answer.total() == 1 ? words.newestLine(line) : words.bestMatch(line);
    }

    /** A hit in one line: headline, source and day. */
    public static String said(Hit hit, Language language) {
        String from = from(hit, language);
        String headline = headline(hit, language);
        return from.isEmpty()
                ? language.shared().quoted(headline)
                : language.shared().quotedFrom(headline, from);
    }

    /** What a list calls it by. */
    static String headline(Hit hit, Language language) {
        return hit.headline().isEmpty()
                ? language.shared().noHeadline()
                : hit.headline().text();
    }

    /** Source and day, as far as they are known. */
    public static String from(Hit hit, Language language) {
        return Stream.of(
                        hit.source(),
                        hit.published().map(at -> Dates.day(at, language)).orElse(""))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(", "));
    }

    public static Preview of(StoredArticle stored, Language language) {
        Article article = stored.article();
        return new Preview(
                "article",
                Preview.shortened(headline(article, language)),
                Preview.shortened(from(article, language) + lead(article)),
                PagePaths.article(stored.id()) + ".png",
                article.published() == null ? "" : article.published().toString());
    }

    public static String headline(Article article, Language language) {
        return article.headline().isBlank() ? language.shared().articleWithout() : article.headline();
    }

    private static String from(Article article, Language language) {
        List<String> from = new ArrayList<>();
        if (!article.source().isBlank()) {
            from.add(article.source());
        }
        if (article.published() != null) {
            from.add(Dates.day(article.published(), language));
        }
        return from.isEmpty() ? "" : String.join(", ", from) + ". ";
    }

    /** The first paragraph that is more than a byline or a dateline of its own. */
    private static String lead(Article article) {
        return Paragraphs.of(article.body()).stream()
                .map(stretch -> article.body().substring(stretch.start(), stretch.end()))
                .filter(text -> text.length() > 80)
                .findFirst()
                .orElse(article.body());
    }

    public static Preview of(Portrait known, long total, List<Hit> latest, Language language) {
        SharedMessages words = language.shared();
        return new Preview(
                "website",
                PlaceNames.of(known.key().kind(), known.key().id(), known.name(), language),
                Preview.shortened(note(known)
                        + words.mentionedIn(words.articles(total))
                        + latest.stream()
                                .findFirst()
                                .map(hit -> " " + words.newestLine(said(hit, language)))
                                .orElse("")),
                PagePaths.entity(known.key().kind(), known.key().id()) + ".png",
                "");
    }

    private static String note(Portrait known) {
        return known.standing().note().isEmpty() ? "" : known.standing().note() + ". ";
    }

    public static String withoutStop(String sentence) {
        return sentence.replaceAll("\\.$", "");
    }
}
