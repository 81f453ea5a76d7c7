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
import press.dateline.share.Following;

/** What chat programs show of the links to results, articles and entities. */
public final class Previews {

    private Previews() {}

    public static Preview of(SearchAnswer answer) {
        return new Preview(
                "website",
                Preview.shortened(withoutStop(answer.reading()) + " – " + Numbers.total(answer)),
                Preview.shortened(
                        answer.hits().isEmpty()
                                ? "No story in the archive matches."
                                : foremost(answer) + ": " + said(answer.hits().get(0))),
                Links.link("/search.png", answer.query().withPage(1)),
                "");
    }

    /** Only on the first page and in order of date is the first hit the newest. */
    private static String foremost(SearchAnswer answer) {
        boolean byDate =
                answer.query().sort() == Sort.NEWEST || answer.query().words().isEmpty();
        if (answer.query().page() > 1) {
            return "On this page";
        }
        if (answer.query().sort() == Sort.OLDEST) {
            return "Oldest";
        }
        return byDate || answer.total() == 1 ? "Newest" : "Best match";
    }

    /** A hit in one line: headline, source and day. */
    public static String said(Hit hit) {
        String from = from(hit);
        return "“" + Following.headline(hit) + "”" + (from.isEmpty() ? "" : " (" + from + ")");
    }

    /** Source and day, as far as they are known. */
    public static String from(Hit hit) {
        return Stream.of(hit.source(), hit.published().map(Dates::day).orElse(""))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(", "));
    }

    public static Preview of(StoredArticle stored) {
        Article article = stored.article();
        return new Preview(
                "article",
                Preview.shortened(headline(article)),
                Preview.shortened(from(article) + lead(article)),
                PagePaths.article(stored.id()) + ".png",
                article.published() == null ? "" : article.published().toString());
    }

    public static String headline(Article article) {
        return article.headline().isBlank() ? "Article without a headline" : article.headline();
    }

    private static String from(Article article) {
        List<String> from = new ArrayList<>();
        if (!article.source().isBlank()) {
            from.add(article.source());
        }
        if (article.published() != null) {
            from.add(Dates.day(article.published()));
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

    public static Preview of(Portrait known, long total, List<Hit> latest) {
        return new Preview(
                "website",
                known.name(),
                Preview.shortened(note(known) + "Mentioned in " + Numbers.articles(total) + "."
                        + latest.stream()
                                .findFirst()
                                .map(hit -> " Newest: " + said(hit))
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
