package press.dateline.bench.grow;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import press.dateline.article.Article;
import press.dateline.extract.Extractor;

/** Articles of about three hundred words, which most of what comes in is, read on all cores. */
public final class ShortArticles {

    private static final int MOST_CHARACTERS = 2_000;

    private ShortArticles() {}

    /** Each cut after a sentence, and what is found in what is left. */
    public static List<ReadArticle> read(List<Article> articles, Extractor extractor) {
        return articles.parallelStream()
                .map(ShortArticles::shortened)
                .map(article -> new ReadArticle(article, extractor.extract(article)))
                .toList();
    }

    static Article shortened(Article article) {
        String body = article.body();
        if (body.length() <= MOST_CHARACTERS) {
            return article;
        }
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(body);
        int end = sentences.preceding(MOST_CHARACTERS);
        String kept = body.substring(0, end > MOST_CHARACTERS / 2 ? end : MOST_CHARACTERS)
                .strip();
        return new Article(
                article.uri(), article.headline(), article.provenance(), article.published(), kept, article.subjects());
    }
}
